import type { Text } from '../feed/types.ts';

/** A text in one language. */
export interface LocalText {
  readonly value: string;
  /** BCP 47 tag as the feed writes it; `und` if the language is unknown. */
  readonly lang: string;
}

/** Finds the best tag for a reader of `wanted`: the same tag, else a shorter one, else one of another region. */
function matchingTag(tags: readonly string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  for (let { length } = lower; length > 0; length = lower.lastIndexOf('-', length - 1)) {
    const part = lower.slice(0, length);
    const tag = tags.find((candidate) => candidate.length === length && candidate.toLowerCase() === part);
    if (tag) return tag;
  }
  const base = `${lower.split('-', 1)[0]}-`;
  return tags.find((candidate) => candidate.toLowerCase().startsWith(base));
}

/**
 * Picks the translation of a text in the first of the reader's languages that it has. For `pt-BR` that is `pt-BR`, else
 * `pt`, else any `pt-…`. Falls back to English, then to the first translation. Returns `undefined` if there is no text.
 * @param languages BCP 47 tags in any case, most preferred first.
 */
export function localText(text: Text | undefined, languages: readonly string[]): LocalText | undefined {
  if (!text) return undefined;
  const tags = Object.keys(text);
  for (const wanted of [...languages, 'en', tags[0] ?? '']) {
    const lang = matchingTag(tags, wanted);
    const value = lang && text[lang];
    if (value) return { value, lang };
  }
  return undefined;
}
