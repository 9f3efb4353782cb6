import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { painted, legibleColor, type Rgb } from '../theme/contrast.ts';
import { groundOf, inSrgb, layerOf, surroundings } from './ground.ts';

/** Contrast that WCAG 2.2 asks for: of text, and of a line that shows where the focus is. */
const textRatio = 4.5;
const lineRatio = 3;

/** Each token that is guarded, the property of the probe that has its colour, and the contrast that is enough. */
const guarded = [
  ['--mpg-color-text', 'caret-color', textRatio],
  ['--mpg-color-accent', 'border-top-color', textRatio],
  ['--mpg-color-programme-1', 'border-right-color', textRatio],
  ['--mpg-color-programme-2', 'border-bottom-color', textRatio],
  ['--mpg-color-programme-3', 'border-left-color', textRatio],
  ['--mpg-color-muted', 'text-decoration-color', textRatio],
  ['--mpg-color-focus', 'outline-color', lineRatio],
] as const;

/** Its properties change at once, and tell so. */
const probeStyle = [
  'position: absolute; visibility: hidden; transition: all 1ms step-start',
  'color: var(--mpg-color-text, inherit)',
  'background: light-dark(#fff, #000)',
  ...guarded.map(([token, property]) => `${property}: ${inSrgb(`var(${token}, currentColor)`)}`),
].join(';');

/** Between two measurements, in milliseconds: a page may be changing all the time. */
const pause = 100;

const paper: Rgb = [1, 1, 1];

const inCss = (color: Rgb): string => `rgb(${color.map((channel) => Math.round(channel * 255)).join(' ')})`;

/**
 * Holds the colours that a host sets to be legible where the widget stands: what has too little contrast with its ground
 * is made darker or lighter until it has enough, by setting the same token inside the widget.
 *
 * A probe in the widget has all these colours. It tells what they are, in whatever way they were written, and by a
 * transition that nobody sees that one of them, the text's colour or the colour scheme has changed. The ground may change
 * without them, so what the widget stands in is watched too.
 */
export class ContrastGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #probe = document.createElement('i');
  readonly #converter = this.#probe.appendChild(document.createElement('i'));
  readonly #observer = new MutationObserver(() => this.#measureSoon());
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#probe.ariaHidden = 'true';
    this.#probe.style.cssText = probeStyle;
    host.addController(this);
  }

  hostConnected(): void {
    const measureSoon = (): void => this.#measureSoon();
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    // In front of what Lit renders, which it leaves alone.
    this.#host.shadowRoot?.prepend(this.#probe);
    this.#probe.addEventListener('transitionrun', measureSoon, options);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measureSoon, options);
    // Style sheets that come late may bring the ground.
    addEventListener('load', measureSoon, options);
    addEventListener('beforeprint', () => this.#measure(paper), options);
    addEventListener('afterprint', () => this.#measure(), options);
    for (const element of surroundings(this.#host)) {
      this.#observer.observe(element, { attributes: true });
      // Its own: those of all that it holds come by here too.
      const measureOwn = ({ target }: Event): void => {
        if (target === element) measureSoon();
      };
      element.addEventListener('transitionend', measureOwn, options);
    }
    requestAnimationFrame(() => this.#measure());
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What is asked for meanwhile is not put off: a page that never rests would never be measured. */
  #measureSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#measure();
    }, pause);
  }

  #measure(ground?: Rgb): void {
    if (!this.#host.isConnected) return;
    ground ??= groundOf(this.#host, this.#converter);
    const own = getComputedStyle(this.#host);
    const probed = getComputedStyle(this.#probe);
    // Told all before any is set: to set one makes the browser calculate the others anew.
    const changes = guarded.map(([token, property, ratio]) => {
      const color = painted(ground, layerOf(probed.getPropertyValue(property)));
      const legible = legibleColor(color, ground, ratio);
      return [token, legible !== color && own.getPropertyValue(token).trim() ? inCss(legible) : ''] as const;
    });
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    // Nothing as a value takes a property away.
    for (const [token, value] of changes) base?.style.setProperty(token, value);
  }
}
