import { html, nothing, type TemplateResult } from 'lit';
import type { File, Item } from '../feed/types.ts';
import { itemLanguages } from '../model/languages.ts';
import { fileFormat, fileSize } from './file.ts';
import type { SubjectLink } from './link.ts';
import { soleOrAll } from './sole.ts';
import { langAttribute, type Language } from './text.ts';

/** Between facts. No line begins or ends with it, since its spaces do not break. */
const dot = '\u00a0·\u00a0';

interface FilesView {
  readonly localize: Language & { term(key: 'webPage' | 'openFile'): string };
  readonly link: SubjectLink;
  /** Returns a file's format and size, and its language where the item has several. */
  readonly details: (file: File) => string;
  /** Returns what to show for a file's title, such as the title with search matches marked. */
  readonly mark?: (text: string) => unknown;
}

/** An item's files, each with its format and size, and with its language where the item has several. */
export function filesTemplate(item: Item, view: FilesView): TemplateResult | typeof nothing {
  if (!item.files.length) return nothing;
  return html`<ul part="files">
    ${soleOrAll(item.files.map((file) => fileTemplate(file, item, view)))}
  </ul>`;
}

function fileTemplate(file: File, item: Item, view: FilesView): TemplateResult {
  const { localize, link, mark = (text: string): unknown => text } = view;
  const { url, title, language } = file;
  const hreflang = language === 'und' ? undefined : language;
  const details = view.details(file);
  const name = title && html`<span lang=${langAttribute(language, localize)} dir="auto">${mark(title)}</span>`;
  const isSame = url === item.url ? 'same' : nothing;
  const anchor = link(item, name || details, { url, hreflang });
  return name
    ? html`<li class=${isSame}>${anchor}<span class="muted">${dot + details}</span></li>`
    : html`<li class=${isSame}>${anchor}</li>`;
}

/**
 * Returns a function that tells a file's format and size, and its language where the item has several.
 * @param languageName returns a language's name in the language of the interface
 */
export function fileDetails(
  item: Item,
  localize: FilesView['localize'],
  languageName: (tag: string) => string,
): (file: File) => string {
  const hasSeveralLanguages = itemLanguages(item).length > 1;
  return (file) => {
    const { language, mediaType, size } = file;
    const facts = [
      language !== 'und' && hasSeveralLanguages && languageName(language),
      mediaType === 'text/html' ? localize.term('webPage') : (fileFormat(file) ?? localize.term('openFile')),
      size && fileSize(size, localize),
    ];
    // Not joined by ListFormat: French would write “PDF et français”.
    return facts.filter(Boolean).join(dot);
  };
}
