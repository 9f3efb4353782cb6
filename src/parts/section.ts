import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from './heading.ts';

interface SectionView {
  /** Its name within the widget, of which ids are made. */
  readonly name: string;
  readonly title: string;
  /** How much is in it, written out. */
  readonly count: string;
  readonly headingLevel: number;
  /** Whether it is open at first where the container is narrow; from then on that is the visitor's. */
  readonly isOpen: boolean;
}

/**
 * A part of a longer view under a heading of its own, which can be opened and closed where the container is narrow.
 *
 * It is no `<details>`: where there is room the heading is a plain heading, and nothing tells assistive technology of a
 * switch that does nothing; in print all is open, in every browser. Find-in-page looks into what is closed, and opens it.
 */
export function sectionTemplate(view: SectionView, content: unknown): TemplateResult {
  const { name, title, count, headingLevel, isOpen } = view;
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
        @click=${toggle}
      ></button>
    </div>
    <div id="${name}-content" class="section-content" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${toggle}>
      ${content}
    </div>
  </section>`;
}

/** As in `<details>`, what the visitor opened and closed is known to the elements alone. */
function toggle({ currentTarget }: Event): void {
  const section = (currentTarget as Element).closest('.section');
  const isOpen = section?.querySelector('[aria-expanded=true]') !== null;
  section?.querySelector('.toggle')?.setAttribute('aria-expanded', isOpen ? 'false' : 'true');
  const content = section?.querySelector('.section-content');
  if (isOpen) content?.setAttribute('hidden', 'until-found');
  else content?.removeAttribute('hidden');
}
