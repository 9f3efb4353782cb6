import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Publication } from '../../feed/types.ts';
import { itemLanguages } from '../../model/languages.ts';
import { authorsTemplate } from '../../parts/authors.ts';
import { dateTemplate } from '../../parts/date.ts';
import { factList, filesTemplate } from '../../parts/files.ts';
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

/**
 * An item of the list: title, authors, summary, date, type, languages and files. There are many, so it has few nodes: Lit
 * adds one for each value, and white space would be one more.
 * @param accent class of the publication's programme
 */
export function publicationTemplate(publication: Publication, accent: string, view: PublicationView): TemplateResult {
  const { localize, labels, headingLevel, link, mark } = view;
  const { title, url, urls, language, summary, authors, date, type } = publication;
  const translated = urls[localize.lang().split('-', 1)[0] ?? ''];
  const hreflang = translated ? undefined : knownLanguage(language);
  const name = title ? textTemplate(title, localize, mark) : url;
  const line = { level: headingLevel, part: 'title', name: 'title' };
  const heading = link(publication, name, { url: translated ?? url, hreflang, line });
  const by = authors.length ? html`<p part="authors">${authorsTemplate(authors, localize, mark)}</p>` : nothing;
  const about = summary ? html`<p part="summary">${textTemplate(summary, localize, mark)}</p>` : nothing;
  const when = date ? dateTemplate(date, localize) : html`<span>${localize.term('yearUnknown')}</span>`;
  const languages = itemLanguages(publication).filter(knownLanguage).map(labels.language);
  const files = filesTemplate(publication, { localize, link, mark, languageName: labels.language });
  return html`<li>
    <article part="publication" class=${accent} tabindex="-1">
      ${heading}${by}${about}
      <p part="meta" class="muted">
        ${when} <span>${type && labels.type(type)}</span> <span>${factList(localize, languages)}</span>
      </p>
      ${files}
    </article>
  </li>`;
}

const knownLanguage = (tag: string): string | undefined => (tag === 'und' ? undefined : tag);
