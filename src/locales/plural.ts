type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * Returns a function that writes sentences about a number, in one language.
 * Each text has `#` where the number goes. `Intl.PluralRules` chooses the form; a single text serves every number.
 * @param language BCP 47 tag
 * @param numbersLike BCP 47 tag of a language that writes numbers alike, for a language that browsers may not know
 */
export function pluralIn(
  language: string,
  numbersLike = language,
): (forms: string | PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(numbersLike);
  return (forms) => (count) => {
    const category = rules.select(count);
    const text = typeof forms === 'string' ? forms : (forms[category] ?? forms.other);
    return text.replace('#', numbers.format(count));
  };
}
