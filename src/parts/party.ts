import { html, type TemplateResult } from 'lit';
import type { Image, Party, Supporter, Term } from '../feed/types.ts';
import { imageTemplate } from './image.ts';
import type { SubjectLink } from './link.ts';
import { textTemplate, type Language } from './text.ts';

interface PartyView {
  readonly localize: Language;
  readonly link: SubjectLink;
}

/**
 * An organisation or person that takes part in MPG's work, as an item of a list: logo, name and summary, as far as the
 * feed has them. The logo is decorative, since the name is always there as text.
 */
export function partyTemplate(party: Party | Supporter | Term, { localize, link }: PartyView): TemplateResult {
  const { name, logo } = 'name' in party ? party : { name: party.title, logo: party.image };
  const summary = 'summary' in party ? party.summary : undefined;
  const nameTemplate = link(party, textTemplate(name, localize), { line: { part: 'name' } });
  const content = summary
    ? html`<div>
        ${nameTemplate}
        <p part="summary" class="muted">${textTemplate(summary, localize)}</p>
      </div>`
    : nameTemplate;
  if (!logo) return html`<li part="party" class="party">${content}</li>`;
  return html`<li part="party" class="party with-logo">${logoTemplate(logo, localize)} ${content}</li>`;
}

/** A logo beside its owner's name, without a text of its own. */
export function logoTemplate(logo: Image, localize: Language): TemplateResult {
  return html`<div part="logo" class="logo">${imageTemplate({ ...logo, alt: undefined }, localize)}</div>`;
}
