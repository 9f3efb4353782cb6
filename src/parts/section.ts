import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from './heading.ts';

interface SectionView {
  /** Name within the widget, used for ids. */
  readonly name: string;
  readonly title: string;
  /** How many items it has, formatted. */
  readonly count: string;
  readonly headingLevel: number;
  /** Whether it is open in a narrow container. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/**
 * A section with a heading. In a narrow container, a button opens and closes it.
 *
 * It is not a `<details>`: in a wide container the heading must be a plain heading, without a disclosure control in the
 * accessibility tree, and print must show everything in every browser. Find-in-page searches closed sections and opens
 * them (`hidden="until-found"`).
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

/** A copy of the set, without the value if the set has it, else with it. */
export function toggledSet<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const toggled = new Set(set);
  if (!toggled.delete(value)) toggled.add(value);
  return toggled;
}
