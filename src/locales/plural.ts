type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * Sentences about a number, in one language.
 * Each form holds `#` where the number goes; the form is chosen by `Intl.PluralRules`, never by comparing with one.
 * @param numbersLike a language that writes numbers alike, for one whose numbers browsers may not know
 */
export function pluralIn(language: string, numbersLike = language): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(numbersLike);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
