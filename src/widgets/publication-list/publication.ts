import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Publication } from '../../feed/types.ts';
import { itemLanguages } from '../../model/languages.ts';
import { authorsTemplate } from '../../parts/authors.ts';
import { dateTemplate } from '../../parts/date.ts';
import { factList, filesTemplate } from '../../parts/files.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { textTemplate } from '../../parts/text.ts';
import type { Labels } from './labels.ts';

export interface PublicationView {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Marks what the query matched in a text. */
  readonly mark: (text: string) => unknown;
}

/** A publication: title, authors, summary, date, type, languages and files. @param accent class of its programme */
export function publicationTemplate(publication: Publication, accent: string, view: PublicationView): TemplateResult {
  const { localize, headingLevel, link, mark } = view;
  const { title, url, urls, language, summary, authors } = publication;
  const translated = urls[localize.lang().split('-', 1)[0] ?? ''];
  const hreflang = translated ? undefined : knownLanguage(language);
  const name = title ? textTemplate(title, localize, mark) : url;
  return html`<article part="publication" class=${accent} tabindex="-1">
    ${headingTemplate(headingLevel, link(publication, name, { url: translated ?? url, hreflang }), 'title', 'title')}
    ${authors.length ? html`<p part="authors">${authorsTemplate(authors, localize, mark)}</p>` : nothing}
    ${summary ? html`<p part="summary">${textTemplate(summary, localize, mark)}</p>` : nothing}
    <p part="meta" class="muted">${metaTemplate(publication, view)}</p>
    ${filesTemplate(publication, { localize, link, mark, languageName: view.labels.language })}
  </article>`;
}

function metaTemplate(publication: Publication, { localize, labels }: PublicationView): unknown {
  const { date, type } = publication;
  return [
    date ? dateTemplate(date, localize) : localize.term('yearUnknown'),
    type && labels.type(type),
    factList(localize, itemLanguages(publication).filter(knownLanguage).map(labels.language)),
  ].map((fact) => (fact ? html`<span>${fact}</span> ` : nothing));
}

const knownLanguage = (tag: string): string | undefined => (tag === 'und' ? undefined : tag);
