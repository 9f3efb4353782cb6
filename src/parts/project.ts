import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Party, Project } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import { programmeAccent } from './accent.ts';
import { headingTemplate } from './heading.ts';
import type { SubjectLink } from './link.ts';
import { namesTemplate } from './names.ts';
import { soleOrAll } from './sole.ts';
import { periodTemplate, type PeriodLanguage } from './period.ts';
import { textTemplate, type Language } from './text.ts';

interface ProjectView {
  readonly localize: Language & PeriodLanguage & { term(key: 'partners'): string };
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Whether to name the project's programmes. A list of one programme's projects need not. */
  readonly showsProgrammes: boolean;
  /** Returns what to show for a text, such as the text with search matches marked. */
  readonly mark?: (text: string) => unknown;
}

/** A project in brief: its period, summary, programmes and partners. */
export function projectTemplate(project: Project, feed: Feed, view: ProjectView): TemplateResult {
  const { localize, headingLevel, link, showsProgrammes, mark } = view;
  const { title, summary, partners } = project;
  const programmes = feed.programmes.filter(({ id }) => project.programmes.includes(id));
  return html`<article part="project" class="project listed ${programmeAccent(feed, project)}" tabindex="-1">
    ${headingTemplate(headingLevel, link(project, textTemplate(title, localize, mark)), 'title', 'title')}
    <p part="period" class="period muted">${periodTemplate(project, localize)}</p>
    ${summary ? html`<p part="summary">${textTemplate(summary, localize, mark)}</p>` : nothing}
    ${
      showsProgrammes && programmes.length
        ? html`<p part="programmes" class="programmes">
            ${soleOrAll(programmes.map((programme) => html`<span>${textTemplate(programme.title, localize)}</span> `))}
          </p>`
        : nothing
    }
    ${partners.length ? partnersTemplate(partners, view) : nothing}
  </article>`;
}

function partnersTemplate(partners: readonly Party[], { localize, mark }: ProjectView): TemplateResult {
  const names = partners.map(({ name }) => localText(name, localize.languages)?.value ?? '');
  const show = (_: string, index: number): unknown => textTemplate(partners[index]?.name, localize, mark);
  return html`<p part="partners" class="partners">
    <span class="muted">${localize.term('partners')}</span>
    <span>${namesTemplate(names, localize, show)}</span>
  </p>`;
}
