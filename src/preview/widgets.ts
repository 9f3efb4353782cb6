/** All widgets, one below the other, each with the tag that shows it. */
import { html, render, type TemplateResult } from 'lit';
import type { PreviewState, PreviewWidget } from '../publish/watch/preview-state.ts';
import type { Choices } from './controls.ts';

/** Address of the feed that is previewed. */
const feedAddress = '/feed.json';

/** What a widget can do, once it is defined. */
interface Widget extends HTMLElement {
  reload?: () => Promise<void>;
}

const isRightToLeft = (lang: string): boolean => {
  try {
    return new Intl.Locale(lang).maximize().script === 'Arab';
  } catch {
    return false;
  }
};

/** The tag as it is pasted into a page. */
function snippetOf({ tag, attributes = {} }: PreviewWidget, address: string | undefined): string {
  const all = { src: address ?? 'https://…/feed.json', ...attributes };
  const text = Object.entries(all).map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${tag}${text.join('')}></${tag}>`;
}

export class Widgets {
  readonly #place: HTMLElement;
  /** The widgets, by their tags. They stay the same elements, so that what the visitor opened stays open. */
  readonly #elements = new Map<string, Widget>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show({ feed }: PreviewState, choices: Choices): void {
    if (!feed) return;
    const { widgets, address, language } = feed;
    const lang = choices.lang || language || 'en';
    const dir = choices.dir || (isRightToLeft(lang) ? 'rtl' : 'ltr');
    const stageOf = (widget: PreviewWidget): TemplateResult =>
      html`<div class="stage" lang=${lang} dir=${dir} data-width=${choices.width} data-theme=${choices.theme}>
        ${this.#element(widget, choices.theme)}
      </div>`;
    render(
      html`<nav aria-label="Widgets">
          <ul>
            ${widgets.map(({ tag }) => html`<li><a href="#${tag}">${tag}</a></li>`)}
          </ul>
        </nav>
        ${widgets.map((widget) => sectionTemplate(widget, address, stageOf))}`,
      this.#place,
    );
  }

  /** Lets all widgets load the feed again. They share one request, and keep what they show until it is there. */
  reload(): void {
    for (const element of this.#elements.values()) void element.reload?.();
  }

  #element({ tag, attributes = {} }: PreviewWidget, theme: string): Widget {
    const element: Widget = this.#elements.get(tag) ?? document.createElement(tag);
    this.#elements.set(tag, element);
    const all = { src: feedAddress, 'no-storage': '', 'heading-level': '3', ...attributes, ...(theme && { theme }) };
    if (!theme) element.removeAttribute('theme');
    for (const [name, value] of Object.entries(all))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    return element;
  }
}

function sectionTemplate(
  widget: PreviewWidget,
  address: string | undefined,
  stageOf: (widget: PreviewWidget) => TemplateResult,
): TemplateResult {
  const { tag, about, attributes } = widget;
  return html`<section class="widget" aria-labelledby=${tag}>
    <h2 id=${tag}>&lt;${tag}&gt;</h2>
    <p>${about}</p>
    ${attributes ? stageOf(widget) : html`<p class="panel">The feed has nothing that this widget could show.</p>`}
    ${attributes ? html`<p class="note">To paste: <code>${snippetOf(widget, address)}</code></p>` : ''}
  </section>`;
}
