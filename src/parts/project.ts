import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Party, Project } from '../feed/types.ts';
import { programmeAccent } from './accent.ts';
import { headingTemplate } from './heading.ts';
import type { SubjectLink } from './link.ts';
import { periodTemplate, type PeriodLanguage } from './period.ts';
import { textTemplate, type Language } from './text.ts';

interface ProjectView {
  readonly localize: Language & PeriodLanguage & { term(key: 'partners'): string };
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Whether to name its programmes; a list of one programme's projects need not. */
  readonly showsProgrammes: boolean;
  /** Makes of a text what is shown: marks in it what was searched for. */
  readonly mark?: (text: string) => unknown;
}

/** A project in short: when it ran, what it is about, its programmes, its partners. */
export function projectTemplate(project: Project, feed: Feed, view: ProjectView): TemplateResult {
  const { localize, headingLevel, link, showsProgrammes, mark } = view;
  const { title, summary, partners } = project;
  const programmes = feed.programmes.filter(({ id }) => project.programmes.includes(id));
  return html`<article part="project" class="project ${programmeAccent(feed, project)}" tabindex="-1">
    ${headingTemplate(headingLevel, link(project, textTemplate(title, localize, mark)), 'title', 'title')}
    <p part="period" class="period muted">${periodTemplate(project, localize)}</p>
    ${summary ? html`<p part="summary">${textTemplate(summary, localize, mark)}</p>` : nothing}
    ${
      showsProgrammes && programmes.length
        ? html`<p part="programmes" class="programmes">
            ${programmes.map((programme) => html`<span>${textTemplate(programme.title, localize)}</span> `)}
          </p>`
        : nothing
    }
    ${partners.length ? partnersTemplate(partners, view) : nothing}
  </article>`;
}

function partnersTemplate(partners: readonly Party[], { localize, mark }: ProjectView): TemplateResult {
  const names = partners.map(({ name }) => textTemplate(name, localize, mark));
  // The language's own commas and “and”, around what are templates and no strings.
  const parts = new localize.intl.ListFormat(localize.lang()).formatToParts(names.map((_, place) => `${place}`));
  return html`<p part="partners" class="partners">
    <span class="muted">${localize.term('partners')}</span>
    <span>${parts.map(({ type, value }) => (type === 'element' ? html`<bdi>${names[+value]}</bdi>` : value))}</span>
  </p>`;
}
