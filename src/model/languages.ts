import type { Item } from '../feed/types.ts';

/** The languages an item can be read in: its own first, then those of its other editions. BCP 47 tags. */
export const itemLanguages = ({ language, files }: Item): readonly string[] => [
  ...new Set([language, ...files.map((file) => file.language)]),
];
