import { render, type LitElement } from 'lit';
import { failureTemplate } from '../../parts/failure.ts';
import { opened } from './open-widget.ts';

/**
 * Tells of a failure, in a note below the copy if the visitor waits for an answer. The note is at the end of the window, since
 * what the visitor used may be anywhere in the widget.
 */
export class FailureNote {
  readonly #box = document.createElement('div');

  constructor(
    private readonly widget: LitElement,
    private readonly root: ShadowRoot,
  ) {}

  has(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box.contains(target);
  }

  /** @param onRetry called when the visitor wants to try again */
  tell(error: Error, isAsked: boolean, onRetry: () => void): void {
    const widget = opened(this.widget);
    if (!isAsked) {
      widget.report(error);
      return;
    }
    widget.tellFailure(error);
    this.#box.className = 'frame';
    this.#box.style.cssText = 'position: sticky; inset-block-end: 0; background: Canvas; color: CanvasText';
    this.#change(() => {
      render(failureTemplate(widget.localize, onRetry), this.#box);
      this.root.append(this.#box);
    });
  }

  end(): void {
    this.#change(() => this.#box.remove());
  }

  #change(change: () => void): void {
    opened(this.widget).foreignChanges.during(change);
  }
}
