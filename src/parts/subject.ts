import { html, nothing, type TemplateResult } from 'lit';
import type { Project, Term } from '../feed/types.ts';
import { imageTemplate } from './image.ts';
import type { SubjectLink } from './link.ts';
import { textTemplate, type Language } from './text.ts';

interface SubjectView {
  readonly localize: Language;
  readonly headingLevel: number;
  readonly link: SubjectLink;
}

/** The header of a page about one programme or project: title, summary and image. */
export function subjectTemplate(
  subject: Term | Project,
  { localize, headingLevel, link }: SubjectView,
): TemplateResult {
  const { title, summary, image } = subject;
  return html`<header class="subject ruled">
    ${link(subject, textTemplate(title, localize), { line: { level: headingLevel, part: 'title', name: 'title' } })}
    ${summary ? html`<p part="summary" class="lead">${textTemplate(summary, localize)}</p>` : nothing}
    ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
  </header>`;
}
