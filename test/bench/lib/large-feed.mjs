/** Above this number, publications have only what makes a feed of 100,000 small enough to be loaded: at most 20 MB. */
const mostWhole = 20_000;

/** What remains of a publication: title, date, type, language. */
const shortened = ({ title, language, _mpg: { kind, date, type } }, number) => ({
  id: `p${number}`,
  title,
  url: `/p/${number}`,
  ...(language && { language }),
  _mpg: { kind, date, type },
});

/**
 * A feed with any number of publications, always the same for a number: those of the sample, then again as second parts and so
 * on. Everything else of the sample stays as it is.
 * @param {object} sample
 * @param {number} count
 */
export function feedOf(sample, count) {
  const isPublication = ({ _mpg }) => _mpg.kind === 'publication';
  const originals = sample.items.filter(isPublication);
  const publications = Array.from({ length: count }, (_, index) => {
    const made = partOf(originals, index);
    return count > mostWhole ? shortened(made, index) : made;
  });
  return { ...sample, items: [...sample.items.filter((item) => !isPublication(item)), ...publications] };
}

function partOf(originals, index) {
  const part = Math.floor(index / originals.length) + 1;
  const original = originals[index % originals.length];
  if (part === 1) return original;
  const { id, title, url } = original;
  const address = new URL(url);
  address.searchParams.set('part', part);
  return { ...original, id: `${id}-part-${part}`, title: `${title}, part ${part}`, url: address.href };
}
