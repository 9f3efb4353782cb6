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
    const part = Math.floor(index / originals.length) + 1;
    const original = originals[index % originals.length];
    if (part === 1) return original;
    const { id, title, url } = original;
    const address = new URL(url);
    address.searchParams.set('part', part);
    return { ...original, id: `${id}-part-${part}`, title: `${title}, part ${part}`, url: address.href };
  });
  return { ...sample, items: [...sample.items.filter((item) => !isPublication(item)), ...publications] };
}
