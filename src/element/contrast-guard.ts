import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { htmlElement } from '../parts/html-element.ts';
import { legibleColor, painted, type Rgb } from '../theme/contrast.ts';
import { windowOf } from './another-document.ts';
import { flatTreeAncestors } from './flat-tree.ts';
import { backgroundOf, inSrgb, parseColor } from './background.ts';
import { Observed } from './observed.ts';
import { NextFrame } from './tasks.ts';

/** Contrast that WCAG 2.2 requires of text, and of the focus outline. */
const textRatio = 4.5;
const outlineRatio = 3;

/**
 * Each guarded token, the property of the probe that takes its colour, the contrast it needs, and the widget's own colour where the
 * host sets none. Text is then in the host's colour, and the outline in the accent.
 */
const guardedTokens = [
  ['--mpg-color-text', 'caret-color', textRatio, undefined],
  ['--mpg-color-accent', 'border-top-color', textRatio, '--mpg-i-blue'],
  ['--mpg-color-programme-1', 'border-right-color', textRatio, '--mpg-i-blue'],
  ['--mpg-color-programme-2', 'border-bottom-color', textRatio, '--mpg-i-green'],
  ['--mpg-color-programme-3', 'border-left-color', textRatio, '--mpg-i-plum'],
  ['--mpg-color-muted', 'text-decoration-color', textRatio, '--mpg-i-pale'],
  ['--mpg-color-focus', 'outline-color', outlineRatio, undefined],
] as const;
const ownColors = ['--mpg-i-blue', '--mpg-i-green', '--mpg-i-plum', '--mpg-i-pale'] as const;

/** A transition of one stepped millisecond: colours change at once and fire `transitionrun`. */
const probeStyle = [
  'position: absolute; visibility: hidden; transition: all 1ms step-start',
  'color: var(--mpg-color-text, inherit)',
  'background: light-dark(#fff, #000)',
  ...guardedTokens.map(
    ([token, property, , own]) => `${property}: ${inSrgb(`var(${token}, ${own ? `var(${own})` : 'currentColor'})`)}`,
  ),
].join(';');

/** Shortest time between two measurements, in milliseconds: a page may change all the time. */
const measureDelay = 100;

const paperColor: Rgb = [1, 1, 1];

const cssColor = (color: Rgb): string => `rgb(${color.map((channel) => Math.round(channel * 255)).join(' ')})`;

/**
 * Keeps the colours that a host sets, and the widget's own ones, legible. A colour with too little contrast to its background becomes darker or
 * lighter until it has enough: the guard sets the same token inside the widget.
 *
 * An invisible probe in the widget uses all these colours. Its computed style gives them in a form that can be parsed,
 * and its transitions report changes of a token, the text colour or the colour scheme. The background can change without
 * any of these, so the guard also observes the widget's ancestors.
 */
export class ContrastGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #probe = htmlElement('i');
  readonly #converter = this.#probe.appendChild(htmlElement('i'));
  readonly #observer = new Observed(() => new MutationObserver(() => this.#measureSoon()));
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #frame = new NextFrame();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#probe.setAttribute('aria-hidden', 'true');
    this.#probe.style.cssText = probeStyle;
    host.addController(this);
  }

  hostConnected(): void {
    const measureSoon = (): void => this.#measureSoon();
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    // Before the nodes that Lit renders: Lit leaves it alone there.
    this.#host.shadowRoot?.prepend(this.#probe);
    this.#probe.addEventListener('transitionrun', measureSoon, options);
    const shown = windowOf(this.#host);
    shown.matchMedia?.('(prefers-color-scheme: dark)')?.addEventListener?.('change', measureSoon, options);
    // A late style sheet may change the background.
    shown.addEventListener('load', measureSoon, options);
    shown.addEventListener('beforeprint', () => this.#measure(paperColor), options);
    shown.addEventListener('afterprint', () => this.#measure(), options);
    for (const element of flatTreeAncestors(this.#host)) {
      this.#observer.observe(element, { attributes: true });
      // The event bubbles: ignore the transitions of descendants.
      const measureOwn = ({ target }: Event): void => {
        if (target === element) measureSoon();
      };
      element.addEventListener('transitionend', measureOwn, options);
    }
    this.#frame.ask(() => this.#measure());
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    this.#frame.cancel();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Throttles. Debouncing would never measure a page that changes all the time. */
  #measureSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#measure();
    }, measureDelay);
  }

  #measure(knownBackground?: Rgb): void {
    if (!this.#host.isConnected) return;
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    this.#copyOwnColors(base);
    const background = knownBackground ?? backgroundOf(this.#host, this.#converter);
    const set = getComputedStyle(this.#host);
    const probed = getComputedStyle(this.#probe);
    // Read all before writing any: each write makes the browser recalculate styles.
    let isTextChanged = false;
    const changes = guardedTokens.map(([token, property, ratio, own]) => {
      const color = painted(background, parseColor(probed.getPropertyValue(property)));
      const legible = legibleColor(color, background, ratio);
      const isSet = set.getPropertyValue(token).trim() !== '';
      // The widget's own colours follow that of its text: light text, light accents.
      const needsChange = isSet || own ? legible !== color || (!isSet && isTextChanged) : false;
      isTextChanged ||= needsChange && token === '--mpg-color-text';
      return [token, needsChange ? cssColor(legible) : ''] as const;
    });
    // An empty value removes the property.
    for (const [token, value] of changes) base?.style.setProperty(token, value);
  }

  /** The probe is before what Lit renders, and so outside of the element that has the widget's own colours. */
  #copyOwnColors(base: Element | null | undefined): void {
    if (!base) return;
    const computed = getComputedStyle(base);
    for (const name of ownColors) this.#probe.style.setProperty(name, computed.getPropertyValue(name));
  }
}
