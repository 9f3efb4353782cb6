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
    ${metaTemplate(publication, view)}
    ${filesTemplate(publication, { localize, link, mark, languageName: view.labels.language })}
  </article>`;
}

/** Date, type and languages. A fact that is missing leaves its place empty. */
function metaTemplate(publication: Publication, { localize, labels }: PublicationView): TemplateResult {
  const { date, type } = publication;
  const languages = itemLanguages(publication).filter(knownLanguage).map(labels.language);
  return html`<p part="meta" class="muted">
    <span>${date ? dateTemplate(date, localize) : localize.term('yearUnknown')}</span>
    <span>${type ? labels.type(type) : nothing}</span> <span>${factList(localize, languages) || nothing}</span>
  </p>`;
}

const knownLanguage = (tag: string): string | undefined => (tag === 'und' ? undefined : tag);
