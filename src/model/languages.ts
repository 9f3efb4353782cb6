import type { Item } from '../feed/types.ts';

/** The language of a BCP 47 tag, without script and region. */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** The languages in which an item is available, as BCP 47 tags: its own first, then those of its files. */
export const itemLanguages = ({ language, files }: Item): readonly string[] => [
  ...new Set([language, ...files.map((file) => file.language)]),
];
