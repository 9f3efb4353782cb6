import { html, nothing, type TemplateResult } from 'lit';
import type { File, Item } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { itemLanguages } from '../model/languages.ts';
import { fileFormat, fileSize } from './file.ts';
import type { SubjectLink } from './link.ts';
import { langAttribute, type Language } from './text.ts';

interface FilesView {
  readonly localize: Language & { term(key: 'webPage' | 'openFile'): string };
  readonly link: SubjectLink;
  /** Names a language in the language of the interface. */
  readonly languageName: (tag: string) => string;
  /** Makes of a file's title what is shown. */
  readonly mark?: (text: string) => unknown;
}

/** An item's files, each with its format, its size and, where the item comes in several languages, its own. */
export function filesTemplate(item: Item, view: FilesView): TemplateResult | typeof nothing {
  if (!item.files.length) return nothing;
  return html`<ul part="files">
    ${item.files.map((file) => fileTemplate(file, item, view))}
  </ul>`;
}

function fileTemplate(file: File, item: Item, view: FilesView): TemplateResult {
  const { localize, link, languageName, mark = (text: string): unknown => text } = view;
  const { url, mediaType, title, size, language } = file;
  const hreflang = language === 'und' ? undefined : language;
  const facts = [
    // With one language there is nothing to tell apart.
    hreflang && itemLanguages(item)[1] && languageName(hreflang),
    mediaType === 'text/html' ? localize.term('webPage') : (fileFormat(file) ?? localize.term('openFile')),
    size && fileSize(size, localize),
  ];
  // A sign and no list of a language's own: French would write “PDF et français”.
  const details = facts.filter(Boolean).join(' · ');
  const name = title && html`<span lang=${langAttribute(language, localize)} dir="auto">${mark(title)}</span>`;
  return html`<li class=${url === item.url ? 'same' : nothing}>
    ${link(item, name || details, { url, hreflang })} ${name ? html`<span class="muted">${details}</span>` : nothing}
  </li>`;
}

/** Languages or the like in a row, as a language writes it: `English, French`. */
export function factList(formats: Formats, facts: readonly string[]): string {
  return new formats.intl.ListFormat(formats.lang(), { type: 'unit', style: 'short' }).format(facts);
}
