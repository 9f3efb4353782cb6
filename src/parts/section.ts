import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from './heading.ts';

interface SectionView {
  /** Its name within the widget, of which ids are made. */
  readonly name: string;
  readonly title: string;
  /** How much is in it, written out. */
  readonly count: string;
  readonly headingLevel: number;
  /** Whether it is open where the container is narrow. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/**
 * A part of a longer view under a heading of its own, which can be opened and closed where the container is narrow.
 *
 * It is no `<details>`: where there is room the heading is a plain heading, and nothing tells assistive technology of a
 * switch that does nothing; in print all is open, in every browser. Find-in-page looks into what is closed, and opens it.
 */
export function sectionTemplate(view: SectionView, content: unknown): TemplateResult {
  const { name, title, count, headingLevel, isOpen, onToggle } = view;
  const heading = html`<span id="${name}-heading">${title} <span class="count muted">${count}</span></span>`;
  return html`<section part="section" class="section">
    <div class="section-head">
      ${headingTemplate(headingLevel, heading, 'section-heading')}
      <button
        part="toggle"
        class="toggle"
        type="button"
        aria-labelledby="${name}-heading"
        aria-controls="${name}-content"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${onToggle}
      ></button>
    </div>
    <div
      id="${name}-content"
      class="section-content"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${isOpen ? nothing : onToggle}
    >
      ${content}
    </div>
  </section>`;
}

/** The set without a value that is in it, or with one that is not. */
export function toggledSet<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set(set.has(value) ? [...set].filter((each) => each !== value) : [...set, value]);
}
