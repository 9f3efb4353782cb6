type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * Sentences about a number, in one language.
 * Each form holds `#` where the number goes; the form is chosen by `Intl.PluralRules`, never by comparing with one.
 */
export function pluralIn(language: string): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
