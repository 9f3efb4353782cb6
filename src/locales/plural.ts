import { sharedFormat } from './formats.ts';
import { intl } from './intl.ts';

type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * Returns a function that makes texts with a number, in one language. `Intl.PluralRules` chooses the form; a single text is
 * used for every number. The number replaces `#`.
 * @param language BCP 47 tag
 * @param numbersLike BCP 47 tag of a language that writes numbers in the same way, if browsers may not know the first
 */
export function pluralIn(
  language: string,
  numbersLike = language,
): (forms: string | PluralForms) => (count: number) => string {
  return (forms) => (count) => {
    const category = sharedFormat(intl.PluralRules, language).select(count);
    const text = typeof forms === 'string' ? forms : (forms[category] ?? forms.other);
    return text.replace('#', sharedFormat(intl.NumberFormat, numbersLike).format(count));
  };
}
