import type { LitElement, ReactiveController } from 'lit';

/** So many things of a list are printed at the most, if no more are shown; it is said how many there are. */
export const printedLength = 500;

const occasions = ['beforeprint', 'afterprint'];

/**
 * Tells whether a widget is being printed, so that paper shows all that a screen shows piece by piece. The widget is
 * rendered at once, since no browser waits; afterwards all is as it was.
 */
export class Printing implements ReactiveController {
  isOn = false;

  /** @param renderNow performs the pending update of the widget */
  constructor(
    private readonly host: LitElement,
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isOn = false;
    for (const occasion of occasions) window.addEventListener(occasion, this);
  }

  hostDisconnected(): void {
    for (const occasion of occasions) window.removeEventListener(occasion, this);
  }

  handleEvent({ type }: Event): void {
    this.isOn = type === 'beforeprint';
    this.host.requestUpdate();
    this.renderNow();
  }
}
