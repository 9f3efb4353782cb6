/**
 * The singular or plural of a word, where that is not its beginning or what goes on after it. The rules are those of
 * English; French, Spanish, Portuguese and Catalan share them. They give wrong words too, which texts do not have.
 *
 * @param word folded by `foldText`
 */
export function otherNumbers(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word) || word === 'news') return [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (!/[^isu]s$/.test(word)) return [];
  const found = [word.slice(0, -1)];
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (/..(?:[sxz]|[cs]h|[dlnr])es$/.test(word)) found.push(word.slice(0, -2));
  return found;
}
