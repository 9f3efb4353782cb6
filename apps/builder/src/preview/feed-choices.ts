import type { Feed, Item, Term, Text } from '../../../../src/feed/types.ts';
import { languageName } from '../texts/language-name.ts';
import type { Choice, Choices } from './messages.ts';

/** A text in the language of the page, else in English, else in the first there is. */
function inLanguage(text: Text, lang: string): string {
  return text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

const byLabel = (lang: string) => (one: Choice, other: Choice) => one.label.localeCompare(other.label, lang);

const named = (terms: readonly Term[], lang: string): readonly Choice[] =>
  terms.map(({ id, title }) => ({ value: id, label: inLanguage(title, lang) }));

function items(feed: Feed, lang: string, kinds: readonly Item['kind'][]): readonly Choice[] {
  return feed.items
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, title }) => ({ value: id, label: title ? inLanguage(title, lang) : id }))
    .sort(byLabel(lang));
}

/** All different values, each named by itself. */
const values = (found: readonly string[]): readonly Choice[] =>
  [...new Set(found)].sort().map((value) => ({ value, label: value }));

const years = (found: readonly Item[]): readonly Choice[] =>
  [...values(found.flatMap(({ date }) => date?.slice(0, 4) ?? []))].reverse();

/** What a feed has to pick from, by the names of the widgets' attributes. @param lang language of the names, BCP 47 */
export function feedChoices(feed: Feed, lang: string): Choices {
  const published = feed.items.filter((item) => item.kind === 'publication' || item.kind === 'report');
  const languages = values(
    published.flatMap(({ language, files }) => [language, ...files.map((file) => file.language)]),
  );
  return {
    programme: named(feed.programmes, lang),
    project: [...named(feed.projects, lang)].sort(byLabel(lang)),
    activity: named(feed.activities, lang),
    publication: items(feed, lang, ['publication', 'report']),
    event: items(feed, lang, ['event']),
    language: languages
      .filter(({ value }) => value !== 'und')
      .map(({ value }) => ({ value, label: languageName(value, lang) }))
      .sort(byLabel(lang)),
    type: values(published.flatMap(({ type }) => type ?? [])),
    year: years(published),
    date: years(feed.items),
  };
}
