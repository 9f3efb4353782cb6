/** The language that the builder speaks: its own texts and those that it shares with the widgets. */
import { en as enStrings, languageOf, loadLanguage, type Strings } from '../../../../src/locales/index.ts';
import en from './en.ts';
import { languageName } from './language-name.ts';
import type { BuilderTexts } from './texts.ts';

export interface Speech {
  /** Language subtag. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: BuilderTexts;
  readonly strings: Strings;
}

interface TextsFile {
  readonly default: BuilderTexts;
}

const files = import.meta.glob<TextsFile>(['./??.ts', '!./en.ts']);
const pathOf = (language: string): string => `./${language}.ts`;

/** Subtags of all languages that the builder speaks. */
export const spokenLanguages: readonly string[] = [...Object.keys(files).map((path) => path.slice(2, -3)), 'en'].sort();

export const english: Speech = { code: 'en', dir: 'ltr', texts: en, strings: enStrings };

/** Not all browsers have names in these languages. */
const knownNames: Readonly<Record<string, string>> = { ga: 'Gaeilge', mt: 'Malti', sq: 'Shqip' };

/** A language's name in itself. */
export function ownName(language: string): string {
  const name = knownNames[language] ?? languageName(language, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The first of the visitor's languages that the builder speaks. @param asked the one chosen in the builder, if any */
export function spokenLanguage(asked: string, preferred: readonly string[]): string {
  return [asked, ...preferred].map(languageOf).find((language) => spokenLanguages.includes(language)) ?? 'en';
}

/** @returns English where the language's files cannot be loaded */
export async function loadSpeech(language: string): Promise<Speech> {
  const [file, strings] = await Promise.all([
    files[pathOf(language)]?.().catch(() => undefined),
    loadLanguage(language),
  ]);
  return file && strings ? { code: language, dir: strings.$dir, texts: file.default, strings } : english;
}
