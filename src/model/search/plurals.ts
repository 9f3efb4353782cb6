/** Singular and plural, where no rule makes one of the other. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['child', 'children'],
    ['man', 'men'],
    ['person', 'persons', 'people'],
    ['life', 'lives'],
    ['wife', 'wives'],
    ['half', 'halves'],
    ['criterion', 'criteria'],
    ['phenomenon', 'phenomena'],
    ['forum', 'fora'],
    ['referendum', 'referenda'],
    ['curriculum', 'curricula'],
    ['index', 'indices'],
  ].flatMap((forms) => forms.map((form) => [form, forms.filter((other) => other !== form)] as const)),
);

/** Endings of the singular and the plural, each with what a word has in place of it in the other. */
const endings: readonly (readonly [ending: RegExp, other: string])[] = [
  // English: woman, crisis
  [/man$/, 'men'],
  [/men$/, 'man'],
  [/sis$/, 'ses'],
  [/ses$/, 'sis'],
  // French: social, niveau
  [/al$/, 'aux'],
  [/aux$/, 'al'],
  // Portuguese: situação, nacional
  [/cao$/, 'coes'],
  [/coes$/, 'cao'],
  [/al$/, 'ais'],
  [/ais$/, 'al'],
];

/**
 * The singular or plural of a word, where that is not its beginning or what goes on after it. The rules are those of
 * English; French, Spanish, Portuguese and Catalan share them. They give wrong words too, which texts do not have.
 *
 * @param word folded by `foldText`
 */
export function otherNumbers(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known) return known;
  if (!/^[a-z]{4,}$/.test(word) || word === 'news') return [];
  const found = endings.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
  if (/[^aeiou]y$/.test(word)) return [...found, `${word.slice(0, -1)}ies`];
  if (!/[^s]s$/.test(word)) return found;
  found.push(word.slice(0, -1));
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (/..(?:[sxz]|[cs]h|[dlnr])es$/.test(word)) found.push(word.slice(0, -2));
  return found;
}
