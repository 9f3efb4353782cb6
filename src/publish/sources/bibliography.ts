/** Bibliographies: BibTeX, BibLaTeX, RIS and CSL-JSON, as Zotero and others export them. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isObject } from '../../feed/read.ts';
import type { SourceOf } from '../config/schema.ts';
import { isNothing, listOf, valueAt } from '../build/mapping.ts';
import { otherFormat } from '../documents/other-formats.ts';
import { PublishError } from '../publish-error.ts';
import { type Document, readDocument } from './document.ts';
import { parsedJson } from './json.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'bibliography'>;

/** An entry in CSL-JSON, with what the format itself says besides. */
interface Reference {
  readonly csl: Readonly<Record<string, unknown>>;
  readonly position: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

const two = (value: unknown): string => String(value).padStart(2, '0');

/** A date of CSL as precisely as it is given. A range and a text such as “in press” are left to be refused. */
function dateOf(issued: unknown): unknown {
  const parts = valueAt(issued, 'date-parts');
  if (!Array.isArray(parts)) return valueAt(issued, 'raw') ?? valueAt(issued, 'literal');
  const dates = parts.map((date: unknown) => listOf(date).filter(Boolean));
  return dates.map(([year, ...rest]) => [year, ...rest.map(two)].join('-')).join('/');
}

/** TeX writes í as an accent above a dotless i. */
const withDots = (text: string): string => text.replace(/ı(?=\p{M})/gu, 'i').normalize('NFC');

function nameOf(name: unknown): string | undefined {
  if (!isObject(name)) return undefined;
  if (typeof name['literal'] === 'string') return withDots(name['literal']);
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((key) => name[key]);
  return withDots(parts.filter((part) => !isNothing(part)).join(' ')) || undefined;
}

/** Names, without what stands for those that are not named. */
function namesOf(value: unknown): readonly (string | undefined)[] {
  const names = Array.isArray(value) ? value.map(nameOf) : [];
  return names.filter((name, index) => !(index === names.length - 1 && /^(others|et al\.?)$/i.test(name ?? '')));
}

/** Types of CSL by the names that the widgets know; others stay as they are. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'journal-article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'paper',
  'post-weblog': 'article',
};

const textOf = (value: unknown): unknown => (typeof value === 'string' ? withDots(value) : value);

function draftOf({ csl, more = {} }: Reference): Readonly<Record<string, unknown>> {
  const type = typeof csl['type'] === 'string' ? csl['type'] : '';
  const authors = namesOf(csl['author']);
  const keywords = typeof csl['keyword'] === 'string' ? csl['keyword'].split(/\s*[,;]\s*/) : [];
  return {
    id: csl['id'] ?? csl['citation-key'],
    kind: 'publication',
    url: typeof csl['URL'] === 'string' ? csl['URL'].replace(/^(?:\\url\{|%5Curl%7B)(.*)(?:\}|%7D)$/, '$1') : undefined,
    title: textOf(csl['title']),
    summary: textOf(csl['abstract']),
    language: csl['language'],
    date: dateOf(csl['issued']),
    authors: authors.length ? authors : namesOf(csl['editor']),
    tags: keywords.filter(Boolean),
    type: type === 'document' ? undefined : (types[type] ?? type),
    publisher: textOf(csl['publisher']),
    doi: csl['DOI'],
    isbn: typeof csl['ISBN'] === 'string' ? csl['ISBN'].split(/[\s,;]+/)[0] : undefined,
    ...more,
  };
}

function parsedBy(type: string, text: string): readonly Readonly<Record<string, unknown>>[] {
  const parsed = plugins.input.chain(text, { forceType: type, generateGraph: false });
  return Array.isArray(parsed) ? parsed.filter(isObject) : [];
}

/** Entries of BibTeX with their line, and the abbreviations that they may use. */
function bibtexEntries(text: string) {
  const starts = [...text.matchAll(/^[ \t]*@\s*(\w+)\s*[{(]/gm)];
  let [line, counted] = [1, 0];
  const pieces = starts.map(({ index, 1: type = '' }, position) => {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    return { type: type.toLowerCase(), line, text: text.slice(index, starts[position + 1]?.index ?? text.length) };
  });
  const definitions = pieces.filter(({ type }) => type === 'string').map((piece) => piece.text);
  const entries = pieces.filter(({ type }) => !['string', 'comment', 'preamble'].includes(type));
  return { definitions: definitions.join('\n'), entries };
}

/** What the entries of BibTeX say besides what CSL-JSON holds. */
const fieldOf = (entry: string, name: string): string | undefined =>
  new RegExp(`[\\s,{]${name}\\s*=\\s*[{"]([^{}"]*)[}"]`, 'i').exec(entry)?.[1];

/** Languages of BibLaTeX, which names them. */
const babelNames: Readonly<Record<string, string>> = {
  english: 'en',
  british: 'en-GB',
  ukenglish: 'en-GB',
  american: 'en-US',
  usenglish: 'en-US',
  french: 'fr',
  francais: 'fr',
  german: 'de',
  ngerman: 'de',
  dutch: 'nl',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  polish: 'pl',
  czech: 'cs',
  hungarian: 'hu',
  romanian: 'ro',
  bulgarian: 'bg',
  greek: 'el',
  russian: 'ru',
  latvian: 'lv',
  lithuanian: 'lt',
  swedish: 'sv',
  finnish: 'fi',
  danish: 'da',
};

/** An entry with a key that can be read. Some programs write none, or one with spaces. */
const withKey = (entry: string, line: number): string =>
  entry.replace(/^(\s*@\s*\w+\s*[{(])([^,={}"]*),/, (_, start: string, key: string) => {
    return `${start}${key.trim().replace(/\s+/g, '-') || `line-${line}`},`;
  });

function bibtexReferences({ name, text }: Document, note: SourceContext['note']): readonly Reference[] {
  const { definitions, entries } = bibtexEntries(text);
  return entries.flatMap((entry) => {
    try {
      const [csl] = parsedBy('@biblatex/text', `${definitions}\n${withKey(entry.text, entry.line)}`);
      if (!csl) return [];
      const language = fieldOf(entry.text, 'langid') ?? fieldOf(entry.text, 'language');
      const tag = language === undefined ? undefined : (babelNames[language.toLowerCase()] ?? language);
      const keywords = fieldOf(entry.text, 'keywords')?.split(/\s*[,;]\s*/);
      const isKeyless = /^\s*@\s*\w+\s*[{(]\s*,/.test(entry.text);
      const more = {
        ...(isKeyless ? { id: undefined } : {}),
        ...(tag ? { language: tag } : {}),
        ...(keywords ? { tags: keywords } : {}),
      };
      return [{ csl, position: `line ${entry.line}`, more }];
    } catch (error) {
      const ahead = definitions.split('\n').length;
      const within = /at line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
      const line = entry.line + Math.max(0, Number(within ?? 0) - ahead - 1);
      note(
        `${name}, line ${entry.line}: this entry cannot be read and is left out. Look for a brace, quotation mark or comma ` +
          `that is missing or too much${line > entry.line ? `, at line ${line} or before` : ''}.`,
      );
      return [];
    }
  });
}

/** The lines of a record of RIS by tag. */
function risTags(record: string): Readonly<Record<string, readonly string[]>> {
  const tags: Record<string, string[]> = {};
  for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z\d]) {1,2}- ?(.*)$/gm))
    (tags[tag] ??= []).push(value.trim());
  return tags;
}

function risReferences({ name, text }: Document, note: SourceContext['note']): readonly Reference[] {
  // Not all programs write two spaces after a tag, nor the end of each record.
  const lines = text.replace(/\r\n?/g, '\n').replace(/^[ \t]*([A-Z][A-Z\d])[ \t]+-[ \t]*/gm, '$1  - ');
  const records = lines.split(/^(?=TY {2}-)/m).filter((record) => record.startsWith('TY  -'));
  return records.flatMap((whole, index) => {
    const record = whole.replace(/^ER {2}-[^]*/m, '');
    const tags = risTags(record);
    try {
      const [csl] = parsedBy('@ris/file', `${record.trim()}\nER  - \n`);
      const numbers = tags['SN']?.filter((number) => /^[\dX\s-]{10,17}$/i.test(number)) ?? [];
      const more = {
        doi: (tags['DO'] ?? tags['DOI'])?.[0],
        isbn: numbers[0],
        tags: tags['KW'],
        language: tags['LA']?.[0],
        url: tags['UR']?.[0],
      };
      const there = Object.fromEntries(Object.entries(more).filter(([, value]) => !isNothing(value)));
      return csl
        ? [{ csl: { id: tags['ID']?.[0], ...csl, ...tags }, position: `record ${index + 1}`, more: there }]
        : [];
    } catch {
      note(
        `${name}, record ${index + 1}: cannot be read and is left out. Each line of RIS is a tag, “  - ” and a value.`,
      );
      return [];
    }
  });
}

function cslReferences({ name, text }: Document, note: SourceContext['note']): readonly Reference[] {
  const document = parsedJson(text, name, note);
  const list = Array.isArray(document) ? document : (valueAt(document, 'items') ?? document);
  const entries = (Array.isArray(list) ? list : [list]).filter(isObject);
  if (entries.some((entry) => 'itemType' in entry || !isNothing(valueAt(entry, 'data.itemType')))) {
    throw new PublishError(
      `${name}: is Zotero’s own JSON. Export it as CSL JSON, or add “format=csljson” to the address.`,
    );
  }
  const isCsl = entries.some((entry) => ['title', 'issued', 'author'].some((key) => key in entry));
  if (entries.length && !isCsl) throw new PublishError(`${name}: is JSON, but no CSL-JSON: no entry has a title.`);
  return entries.map((csl, index) => ({ csl, position: `entry ${index + 1}` }));
}

function referencesIn(document: Document, note: SourceContext['note']): readonly Reference[] {
  const { name, text } = document;
  if (!text.trim()) throw new PublishError(`${name}: is empty.`);
  if (/^\s*[[{]/.test(text)) return cslReferences(document, note);
  if (/^[ \t]*TY[ \t]+-/m.test(text)) return risReferences(document, note);
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return bibtexReferences(document, note);
  const other = otherFormat(text);
  throw new PublishError(
    `${name}: is ${other ? `${other.name}, ` : ''}no bibliography of a kind that is known: BibTeX, RIS or CSL-JSON. For Zotero’s CSV, use kind “csv”.`,
  );
}

export const bibliography: Source<Settings> = async function* (settings, context) {
  for (const name of [settings.from].flat()) {
    const document = await readDocument(name, settings.encoding, context);
    for (const reference of referencesIn(document, context.note)) {
      const draft = draftOf(reference);
      const title = typeof draft['title'] === 'string' ? draft['title'] : undefined;
      const record: SourceRecord = { where: `${name}, ${reference.position}`, title, raw: reference.csl, draft };
      yield document.url === undefined ? record : { ...record, base: document.url };
    }
  }
};
