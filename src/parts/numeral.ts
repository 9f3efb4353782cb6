/**
 * Splits a text such as "13 projects" before its words, so that the number can be shown large. Our languages begin with the
 * number; without digits, as in the Arabic dual, everything is words.
 * @param number the number as the text has it
 */
export const splitNumeral = (text: string, number: string): { numeral: string; words: string } =>
  text.startsWith(number) ? { numeral: number, words: text.slice(number.length) } : { numeral: '', words: text };
