import type { LitElement, ReactiveController } from 'lit';
import { listenToWindow } from './another-document.ts';

/** Most items of a list that are printed, unless more are shown on the screen. */
export const printedLength = 500;

const printEvents = ['beforeprint', 'afterprint'];

/**
 * Knows whether the page is being printed, so that a widget can print what the screen shows page by page. It renders the
 * widget synchronously before and after, since browsers do not wait.
 */
export class Printing implements ReactiveController {
  /** Whether the page is being printed. */
  isOn = false;

  #stopListening: (() => void) | undefined;

  /** @param renderNow performs the pending update of the widget */
  constructor(
    private readonly host: LitElement,
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isOn = false;
    this.#stopListening = listenToWindow(this.host, printEvents, this.#onPrint);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isOn = type === 'beforeprint';
    this.host.requestUpdate();
    this.renderNow();
  };
}
