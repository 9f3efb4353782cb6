import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Publication, Report } from '../../feed/types.ts';
import { doiName, doiUrl } from '../../model/doi.ts';
import { itemEditions } from '../../model/editions.ts';
import { itemDate } from '../../model/items.ts';
import { languageNames } from '../../model/language-names.ts';
import { itemLanguages } from '../../model/languages.ts';
import { foreignLanguageName, itemPage } from '../../model/local-page.ts';
import { dateTemplate } from '../../parts/date.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { fileDetails, filesTemplate } from '../../parts/files.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { SubjectLink } from '../../parts/link.ts';

interface DetailsView {
  readonly localize: Localize;
  readonly link: SubjectLink;
  /** Level of the heading above the editions. */
  readonly headingLevel: number;
}

/** Type, date, publisher and, if it is not the visitor's, language. */
export function publicationMetaTemplate(
  publication: Publication | Report,
  localize: Localize,
): TemplateResult | typeof nothing {
  const { type, publisher } = publication;
  const date = dateTemplate(itemDate(publication), localize);
  return metaTemplate([
    type && localize.term('publicationType', type),
    date === nothing ? localize.term('yearUnknown') : date,
    publisher && html`<bdi>${publisher}</bdi>`,
    foreignLanguageName(publication, localize),
  ]);
}

/** Editions and files, under a heading if there are several languages. */
export function editionsTemplate(
  publication: Publication | Report,
  { localize, link, headingLevel }: DetailsView,
): TemplateResult | typeof nothing {
  const { url } = itemPage(publication, localize);
  const item = { ...publication, files: itemEditions(publication, localize.languages, url) };
  const languageName = languageNames(localize, localize.term('languageUnknown'));
  const files = filesTemplate(item, { localize, link, details: fileDetails(item, localize, languageName) });
  if (itemLanguages(item).length < 2) return files;
  return html`<div part="editions">
    ${headingTemplate(headingLevel, localize.term('editions'), 'editions-heading')} ${files}
  </div>`;
}

/** DOI and ISBN. */
export function identifiersTemplate(
  publication: Publication | Report,
  link: SubjectLink,
): TemplateResult | typeof nothing {
  const { isbn, doi } = publication;
  const name = doiName(doi);
  const url = name && doiUrl(name);
  if (!url && !isbn) return nothing;
  return html`<p part="identifiers" class="muted">
    ${url ? html`<span>DOI ${link(publication, html`<bdi>${url}</bdi>`, { url })}</span>` : nothing}
    ${isbn ? html`<span>ISBN ${isbn}</span>` : nothing}
  </p>`;
}
