/** A word that keeps its capital. */
const properNames = /^(?:MPG|French)\b/;

/** A name as the rest of the catalogue writes it: Storybook makes Title Case of the name of an export. */
export const sentenceCase = (name: string): string =>
  name.replace(/ (\p{Lu}.*?)(?= |$)/gu, (rest, word: string) => (properNames.test(word) ? rest : rest.toLowerCase()));
