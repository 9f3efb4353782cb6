/** Joins entries that are the same work, in another language or from another source. */
import { isObject } from '../../feed/read.ts';
import { foldText } from '../../model/search/fold.ts';
import type { Entry, Fields } from './entries.ts';
import { isNothing, listOf, textOf } from './mapping.ts';
import { mediaTypeOf, present } from './readers.ts';
import type { Joined, Report } from './report.ts';

export interface JoinSettings {
  readonly always?: readonly (readonly string[])[] | undefined;
  readonly never?: readonly (readonly string[])[] | undefined;
  /** Language of the feed. */
  readonly language: string | undefined;
}

/** The rules in the order they are tried, as `--explain` prints them. All need the same kind, except the first and last. */
export const rules = {
  work: 'the source says that they are translations of each other',
  doi: 'same DOI',
  isbn: 'same ISBN and title',
  url: 'same address and title',
  title: 'same title and date (publications: year), in another source or in another language',
  always: 'the config asks for it',
} as const;

type Rule = keyof typeof rules;

function sameTitle(title: unknown): string {
  return foldText(textOf(title))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An address without what does not change where it leads: scheme, `www.`, last slash, fragment, campaign. */
export function sameAddress(address: unknown): string {
  return textOf(address)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/([?&])(utm_\w+|fbclid|gclid)=[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '');
}

const isPublished = (kind: unknown): boolean => kind === 'publication' || kind === 'report';

/** What entries that are one work have in common, by rule; a rule that does not apply has no key. */
function keysOf({ fields, source }: Entry): readonly (readonly [Rule, string])[] {
  const { kind, work, doi, isbn, url } = fields;
  const kindText = textOf(kind);
  const title = sameTitle(fields['title']);
  const date = textOf(fields['date'] ?? fields['start']);
  const day = isPublished(kind) ? date.slice(0, 4) : date.length >= 10 ? date.slice(0, 10) : '';
  const keys: (readonly [Rule, string | false])[] = [
    ['work', !isNothing(work) && `${source} ${textOf(work)}`],
    ['doi', !isNothing(doi) && `${kindText} ${textOf(doi).toLowerCase()}`],
    ['isbn', !isNothing(isbn) && title && `${kindText} ${textOf(isbn).replace(/[\s-]/g, '')} ${title}`],
    ['url', !isNothing(url) && title && `${kindText} ${sameAddress(url)} ${title}`],
    ['title', title && day && `${kindText} ${day} ${title}`],
  ];
  return keys.flatMap(([rule, key]) => (key === false || !key ? [] : [[rule, `${rule} ${key}`] as const]));
}

/** Sets of entries. Two are merged unless the config forbids it for any pair in them. */
class Groups {
  readonly #groupOf = new Map<Entry, Entry[]>();
  readonly #rules = new Map<Entry[], Set<Rule>>();
  readonly #forbidden = new Map<string, Set<string>>();

  constructor(never: readonly (readonly string[])[]) {
    for (const ids of never) {
      for (const id of ids) {
        const others = this.#forbidden.get(id) ?? new Set();
        for (const other of ids) if (other !== id) others.add(other);
        this.#forbidden.set(id, others);
      }
    }
  }

  of(entry: Entry): Entry[] {
    return this.#groupOf.get(entry) ?? [entry];
  }

  merge(first: Entry, second: Entry, rule: Rule): void {
    const [one, other] = [this.of(first), this.of(second)];
    if (one === other || this.#isForbidden(one, other)) return;
    // The smaller joins the larger, so that large groups are not copied again and again.
    const [group, added] = one.length < other.length ? [other, one] : [one, other];
    this.#rules.set(group, new Set([...this.rulesOf(one), ...this.rulesOf(other), rule]));
    if (group.length === 1) for (const entry of group) this.#groupOf.set(entry, group);
    group.push(...added);
    for (const entry of added) this.#groupOf.set(entry, group);
  }

  rulesOf(group: Entry[]): ReadonlySet<Rule> {
    return this.#rules.get(group) ?? new Set();
  }

  #isForbidden(one: readonly Entry[], other: readonly Entry[]): boolean {
    if (!this.#forbidden.size) return false;
    const others = other.map(({ fields }) => textOf(fields['id']));
    return one.some(({ fields }) => {
      const forbidden = this.#forbidden.get(textOf(fields['id']));
      return forbidden !== undefined && others.some((id) => forbidden.has(id));
    });
  }
}

/** Whether two entries with the same title and date are one work: one source lists two works of one language on purpose. */
function areOneByTitle(first: Entry, second: Entry): boolean {
  return first.source !== second.source || first.fields['language'] !== second.fields['language'];
}

function grouped(entries: readonly Entry[], { always = [], never = [] }: JoinSettings, report: Report): Groups {
  const groups = new Groups(never);
  const byId = new Map(entries.map((entry) => [textOf(entry.fields['id']), entry]));
  for (const ids of always) {
    const [first, ...others] = ids.flatMap((id) => {
      const entry = byId.get(id);
      if (!entry) report.notes.push(`join.always: there is no record with the id “${id}”.`);
      return entry ?? [];
    });
    for (const other of others) if (first) groups.merge(first, other, 'always');
  }
  const firstBy = new Map<string, Entry>();
  for (const entry of entries) {
    for (const [rule, key] of keysOf(entry)) {
      const first = firstBy.get(key);
      if (!first) firstBy.set(key, entry);
      else if (rule !== 'title' || areOneByTitle(first, entry)) groups.merge(first, entry, rule);
    }
  }
  return groups;
}

/** What every edition of a work has in common. */
const sharedFields = ['authors', 'programmes', 'projects', 'activities', 'type', 'image', 'kind'];
const ownFields = new Set(['id', 'url', 'title', 'language', 'attachments', 'translations', 'work', 'title_language']);

/** An edition as a file of the work. */
function attachmentOf(edition: Fields, base: Fields, isTranslation: boolean): unknown {
  const { url, title, language, publisher, isbn } = edition;
  const own = isTranslation
    ? {
        language,
        publisher: publisher === base['publisher'] ? undefined : publisher,
        isbn: isbn === base['isbn'] ? undefined : isbn,
      }
    : {};
  return present({ url, mime_type: mediaTypeOf(textOf(url)), title, _mpg: present(own) });
}

/** What an edition adds to the translations of the work: only what is in its language and differs. */
function translationOf(edition: Fields, base: Fields): unknown {
  const { title, summary, url, language, title_language: titleLanguage = language } = edition;
  return present({
    title: titleLanguage === language && title !== base['title'] ? title : undefined,
    summary,
    url: sameAddress(url) === sameAddress(base['url']) ? undefined : url,
  });
}

function addEdition(base: Fields, edition: Fields, feedLanguage: string | undefined): void {
  const language = edition['language'] ?? feedLanguage;
  const isTranslation = language !== (base['language'] ?? feedLanguage);
  const names = isTranslation ? sharedFields : Object.keys(edition).filter((name) => !ownFields.has(name));
  const isElsewhere = isTranslation || sameAddress(edition['url']) !== sameAddress(base['url']);
  const file =
    isElsewhere && !isNothing(edition['url']) ? [attachmentOf({ ...edition, language }, base, isTranslation)] : [];
  const known = listOf(base['attachments']).map((one) => (isObject(one) ? sameAddress(one['url']) : ''));
  const others = listOf(edition['attachments']).filter(
    (one) => isObject(one) && !known.includes(sameAddress(one['url'])),
  );
  const attachments = [...listOf(base['attachments']), ...file, ...others];
  if (attachments.length) base['attachments'] = attachments;
  for (const name of names) base[name] ??= edition[name];
  const translation = isTranslation ? translationOf({ ...edition, language }, base) : undefined;
  const added = isObject(edition['translations']) ? edition['translations'] : {};
  const all: Fields = isObject(base['translations']) ? { ...base['translations'] } : {};
  if (translation !== undefined) all[textOf(language)] ??= translation;
  for (const [tag, texts] of Object.entries(added)) all[tag] ??= texts;
  if (Object.keys(all).length) base['translations'] = all;
}

/** One entry of several: the first is the item, the others become its editions. */
function oneWork([base, ...editions]: readonly [Entry, ...Entry[]], feedLanguage: string | undefined): Entry {
  const fields = { ...base.fields };
  for (const edition of editions) addEdition(fields, edition.fields, feedLanguage);
  return { ...base, fields };
}

/**
 * Joins entries that are the same work. The item is the one that the config names first, or the one in the feed’s language, or
 * the first.
 */
export function joined(entries: readonly Entry[], settings: JoinSettings, report: Report): readonly Entry[] {
  const groups = grouped(entries, settings, report);
  const positions = new Map(entries.map((entry, index) => [entry, index]));
  const named = new Set(settings.always?.map(([first]) => first));
  const rank = ({ fields: { id, language } }: Entry): number => {
    if (named.has(textOf(id))) return 0;
    return language === undefined || language === settings.language ? 1 : 2;
  };
  const place = (entry: Entry): number => rank(entry) * entries.length + (positions.get(entry) ?? 0);
  const done = new Set<Entry[]>();
  const works = new Map<Entry, Entry>();
  for (const entry of entries) {
    const group = groups.of(entry);
    if (done.has(group)) continue;
    done.add(group);
    const [first = entry, ...others] = [...group].sort((one, other) => place(one) - place(other));
    works.set(first, others.length ? oneWork([first, ...others], settings.language) : first);
    if (others.length) report.joined.push(joinedRecord(first, others, groups.rulesOf(group)));
  }
  return entries.flatMap((entry) => works.get(entry) ?? []);
}

function joinedRecord({ fields: { id, title } }: Entry, others: readonly Entry[], applied: ReadonlySet<Rule>): Joined {
  return {
    id: textOf(id),
    title: textOf(title),
    ids: others.map(({ fields }) => textOf(fields['id'])),
    rule: [...applied].map((rule) => rules[rule]).join('; '),
  };
}
