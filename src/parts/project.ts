import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Party, Project } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import { programmeAccent } from './accent.ts';
import type { SubjectLink } from './link.ts';
import { namesTemplate } from './names.ts';
import { periodTemplate, type PeriodLanguage } from './period.ts';
import { programmeNameTemplate } from './programme-name.ts';
import { soleOrAll } from './sole.ts';
import { textTemplate, type Language } from './text.ts';

interface ProjectView {
  readonly localize: Language & PeriodLanguage & { term(key: 'partners'): string };
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Class of theme/ruled.styles.ts: a card or a row of a list. */
  readonly face: 'ruled' | 'listed';
  /** Whether to name the project's programmes. A list of one programme's projects need not. */
  readonly showsProgrammes: boolean;
  /** Returns what to show for a text, or for the name of a partner, such as it with search matches marked. */
  readonly mark?: (text: string, isName?: boolean) => unknown;
}

/** A project in brief: its period, summary, programmes and partners. */
export function projectTemplate(project: Project, feed: Feed, view: ProjectView): TemplateResult {
  const { localize, headingLevel, link, face, showsProgrammes, mark } = view;
  const { title, summary, partners } = project;
  const line = { level: headingLevel, part: 'title', name: 'title' };
  return html`<article part="project" class="project ${face} ${programmeAccent(feed, project)}" tabindex="-1">
    ${link(project, textTemplate(title, localize, mark), { line })}
    <div class="label">
      <p part="period" class="period muted">${periodTemplate(project, localize)}</p>
      ${showsProgrammes ? programmesTemplate(project, feed, localize) : nothing}
    </div>
    ${summary ? html`<p part="summary">${textTemplate(summary, localize, mark)}</p>` : nothing}${partners.length ? partnersTemplate(partners, view) : nothing}
  </article>`;
}

function programmesTemplate(project: Project, feed: Feed, localize: Language): TemplateResult | typeof nothing {
  const names = feed.programmes.flatMap(({ id, title }, index) =>
    project.programmes.includes(id) ? programmeNameTemplate(textTemplate(title, localize), index) : [],
  );
  return names.length
    ? html`<p part="programmes" class="programmes">${soleOrAll(names.map(spacedTemplate))}</p>`
    : nothing;
}

const spacedTemplate = (name: TemplateResult, index: number): TemplateResult => (index ? html` ${name}` : name);

function partnersTemplate(partners: readonly Party[], { localize, mark }: ProjectView): TemplateResult {
  const names = partners.map(({ name }) => localText(name, localize.languages)?.value ?? '');
  const markName = mark && ((name: string): unknown => mark(name, true));
  const show = (_: string, index: number): unknown => textTemplate(partners[index]?.name, localize, markName);
  return html`<p part="partners" class="partners">
    <span class="muted">${localize.term('partners')}</span>
    <span>${namesTemplate(names, localize, show)}</span>
  </p>`;
}
