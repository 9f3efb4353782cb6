import type { Item } from '../feed/types.ts';

/** The languages in which an item is available, as BCP 47 tags: its own first, then those of its files. */
export const itemLanguages = ({ language, files }: Item): readonly string[] => [
  ...new Set([language, ...files.map((file) => file.language)]),
];
