import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeOverview } from '../model/programmes.ts';
import { accentClass } from './accent.ts';
import { imageTemplate } from './image.ts';
import type { SubjectLink } from './link.ts';
import { splitNumeral } from './numeral.ts';
import { textTemplate, type Language } from './text.ts';

interface ProgrammeCardView {
  readonly localize: Language & {
    term(key: 'projectCount' | 'publicationCount', count: number): string;
    number(value: number): string;
  };
  readonly headingLevel: number;
  readonly link: SubjectLink;
}

/** A programme with its image, title, summary, and the number of its projects and publications. */
export function programmeCardTemplate(overview: ProgrammeOverview, view: ProgrammeCardView): TemplateResult {
  const { programme, index, projects, publications } = overview;
  const { localize, headingLevel, link } = view;
  const { image, summary } = programme;
  const ofProjects = splitNumeral(localize.term('projectCount', projects), localize.number(projects));
  const ofPublications = splitNumeral(localize.term('publicationCount', publications), localize.number(publications));
  return html`<article part="card" class="card ruled ${accentClass(index)}">
    ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
    ${link(programme, textTemplate(programme.title, localize), { line: { level: headingLevel, part: 'title', name: 'title' } })}
    ${summary ? html`<p part="summary">${textTemplate(summary, localize)}</p>` : nothing}
    <p part="counts" class="counts">
      <span><b class="numeral">${ofProjects.numeral}</b><span class="words">${ofProjects.words}</span></span>
      <span><b class="numeral">${ofPublications.numeral}</b><span class="words">${ofPublications.words}</span></span>
    </p>
  </article>`;
}
