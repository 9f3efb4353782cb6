import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Party, Supporter, Term } from '../feed/types.ts';
import { imageTemplate } from './image.ts';
import type { SubjectLink } from './link.ts';
import { textTemplate, type Language } from './text.ts';

interface PartyView {
  readonly localize: Language;
  readonly link: SubjectLink;
}

/**
 * Someone who has a part in MPG's work, for lists of them: logo where there is one, name, what is said of them.
 * The name always stands in words, so the logo beside it has none of its own to say.
 */
export function partyTemplate(party: Party | Supporter | Term, { localize, link }: PartyView): TemplateResult {
  const { name, logo } = 'name' in party ? party : { name: party.title, logo: party.image };
  const summary = 'summary' in party ? party.summary : undefined;
  return html`<div part="party" class="party">
    ${logo ? logoTemplate(logo, localize) : nothing}
    <div>
      <p part="name">${link(party, textTemplate(name, localize))}</p>
      ${summary ? html`<p part="summary" class="muted">${textTemplate(summary, localize)}</p>` : nothing}
    </div>
  </div>`;
}

/** A logo beside the name that it stands for. */
export function logoTemplate(logo: Image, localize: Language): TemplateResult {
  return html`<div part="logo" class="logo">${imageTemplate({ ...logo, alt: undefined }, localize)}</div>`;
}
