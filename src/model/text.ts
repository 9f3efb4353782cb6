import type { Text } from '../feed/types.ts';

/** A text in one language. */
export interface LocalText {
  readonly value: string;
  /** BCP 47 tag as the feed writes it; `und` where the language is not known. */
  readonly lang: string;
}

/** The tag among `tags` that serves a reader of `wanted`: the same, a shorter one, or another region's. */
function matchingTag(tags: readonly string[], wanted: string): string | undefined {
  const subtags = wanted.toLowerCase().split('-');
  const base = `${subtags[0]}-`;
  for (; subtags.length; subtags.pop()) {
    const tag = tags.find((each) => each.toLowerCase() === subtags.join('-'));
    if (tag) return tag;
  }
  return tags.find((each) => each.toLowerCase().startsWith(base));
}

/**
 * A text in the first of the reader's languages that it has: `pt-BR` is served by `pt-BR`, else `pt`, else any
 * `pt-…`. Without a match English serves, else the first language there is.
 *
 * @param languages BCP 47 tags in any case, the most wanted first
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
