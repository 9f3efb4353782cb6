import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Feed, Project } from '../../feed/types.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { periodFact } from '../../parts/period.ts';
import { programmeNameTemplate } from '../../parts/programme-name.ts';
import { textTemplate } from '../../parts/text.ts';

interface FactsView {
  readonly localize: Localize;
  readonly link: SubjectLink;
}

/** Period, programmes, partners and supporters of a project, as far as they are known. */
export function factsTemplate(project: Project, feed: Feed, { localize, link }: FactsView): TemplateResult {
  const programmes = feed.programmes.flatMap((programme, index) => {
    const title = link(programme, textTemplate(programme.title, localize));
    return project.programmes.includes(programme.id) ? programmeNameTemplate(title, index) : [];
  });
  const partners = project.partners.map((partner) => link(partner, textTemplate(partner.name, localize)));
  const supporters = feed.supporters
    .filter(({ id }) => project.supporters.includes(id))
    .map((supporter) => link(supporter, textTemplate(supporter.name, localize)));
  const [periodName, period] = periodFact(project, localize);
  return html`<dl part="facts" class="facts">
    ${factTemplate(periodName, [period])} ${factTemplate(localize.term('programme'), programmes)}
    ${factTemplate(localize.term('partners'), partners)} ${factTemplate(localize.term('supporters'), supporters)}
  </dl>`;
}

function factTemplate(name: string, values: readonly unknown[]): TemplateResult | typeof nothing {
  if (!values.length) return nothing;
  return html`<div>
    <dt class="muted">${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}
