import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Author, File, Publication } from '../../feed/types.ts';
import { publicationLanguages } from '../../model/publications.ts';
import { dateTemplate } from '../../parts/date.ts';
import { fileFormat, fileSize } from '../../parts/file.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { linkTemplate } from '../../parts/link.ts';
import { markedTemplate, markedTextTemplate } from '../../parts/mark.ts';
import { langAttribute } from '../../parts/text.ts';
import type { Labels } from './labels.ts';

export interface PublicationView {
  readonly localize: Localize;
  readonly labels: Labels;
  /** What is marked. */
  readonly query: string;
  readonly headingLevel: number;
  /** For the click on a link to a publication or to one of its files. */
  readonly onSelect: (event: Event, publication: Publication, url: string | undefined) => void;
}

/** One publication: title, authors, what it is, its files. @param accent class of its programme's accent */
export function publicationTemplate(publication: Publication, accent: string, view: PublicationView): TemplateResult {
  const { localize, query, headingLevel, onSelect } = view;
  const { title, url, urls, language, summary, authors, files } = publication;
  const translated = urls[localize.lang()];
  const address = translated ?? url;
  const link = linkTemplate(address, title ? markedTextTemplate(title, query, localize) : url, {
    hreflang: translated || language === 'und' ? undefined : language,
    onClick: (event) => onSelect(event, publication, address),
  });
  return html`<article part="publication" class=${accent} tabindex="-1">
    ${headingTemplate(headingLevel, link, 'title', 'title')}
    ${authors.length ? html`<p part="authors" class="authors">${authorsTemplate(authors, view)}</p>` : nothing}
    ${summary ? html`<p part="summary" class="summary">${markedTextTemplate(summary, query, localize)}</p>` : nothing}
    <p part="meta" class="meta muted">${metaTemplate(publication, view)}</p>
    ${
      files.length
        ? html`<ul part="files" class="files">
            ${files.map((file) => fileTemplate(file, publication, view))}
          </ul>`
        : nothing
    }
  </article>`;
}

function authorsTemplate(authors: readonly Author[], { localize, query }: PublicationView): unknown {
  const parts = new Intl.ListFormat(localize.lang()).formatToParts(authors.map(({ name }) => name));
  return parts.map(({ type, value }) =>
    type === 'element' ? html`<bdi>${markedTemplate(value, query)}</bdi>` : value,
  );
}

function metaTemplate(publication: Publication, { localize, labels }: PublicationView): unknown {
  const { date, type } = publication;
  const languages = publicationLanguages(publication).filter((tag) => tag !== 'und');
  return [
    date ? dateTemplate(date, localize.lang()) : localize.term('yearUnknown'),
    type && labels.type(type),
    unitList(localize.lang(), languages.map(labels.language)),
  ].map((fact) => (fact ? html`<span>${fact}</span> ` : nothing));
}

function fileTemplate(file: File, publication: Publication, view: PublicationView): TemplateResult {
  const { localize, labels, query, onSelect } = view;
  const { mediaType, title, size, language } = file;
  const isEdition = publicationLanguages(publication).length > 1 && language !== 'und';
  const details = unitList(localize.lang(), [
    mediaType === 'text/html' ? localize.term('webPage') : (fileFormat(file) ?? localize.term('openFile')),
    size === undefined ? '' : fileSize(size, localize.lang()),
    isEdition ? labels.language(language) : '',
  ]);
  const name =
    title && html`<span lang=${langAttribute(language, localize)} dir="auto">${markedTemplate(title, query)}</span>`;
  const link = linkTemplate(file.url, name || details, {
    hreflang: language === 'und' ? undefined : language,
    onClick: (event) => onSelect(event, publication, file.url),
  });
  return html`<li>${link} ${name ? html`<span class="muted">${details}</span>` : nothing}</li>`;
}

const unitList = (lang: string, values: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(values.filter(Boolean));
