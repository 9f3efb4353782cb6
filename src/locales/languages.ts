import type { Strings } from './strings.ts';

/** Brings each language, by its file: one that is put beside the others is spoken. */
export const languages: Readonly<Record<string, (() => Promise<Strings>) | undefined>> = import.meta.glob<Strings>(
  ['./??.ts', '!./en.ts'],
  { import: 'default' },
);
