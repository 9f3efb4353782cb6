import en from './en.ts';
import type { DoctorTexts } from './texts.ts';

export { default as en } from './en.ts';
export { findingCodes, type DoctorTexts, type FindingCode } from './texts.ts';
export { languageOf } from '../language-of.ts';

interface TextsFile {
  readonly default: DoctorTexts;
}

const files = import.meta.glob<TextsFile>(['./??.ts', '!./en.ts']);

/**
 * Loads what the doctor says in a language.
 * @param language language subtag
 * @returns English for a language that it does not speak, and where loading fails
 */
export async function loadDoctorTexts(
  language: string,
): Promise<{ readonly texts: DoctorTexts; readonly language: string }> {
  try {
    const texts = (await files[`./${language}.ts`]?.())?.default;
    if (texts) return { texts, language };
  } catch {
    // English is better than nothing.
  }
  return { texts: en, language: 'en' };
}
