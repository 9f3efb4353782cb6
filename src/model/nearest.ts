/** Number of letters to insert, remove, replace or exchange with their neighbour to make one word of another. */
export function distance(a: string, b: string): number {
  const rows = [[0, ...b.split('').map((_, index) => index + 1)]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        ...(isExchanged ? [at(row - 2, column - 2) + 1] : []),
      ];
      rows[row]?.push(Math.min(...steps));
    }
  }
  return at(a.length, b.length);
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Longest word that is compared: the work grows with the square of its length. */
const longest = 100;

/** The word that was likely meant: at most a quarter of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = plain(word.slice(0, longest));
  const isNear = (each: string): boolean => Math.abs(plain(each).length - wanted.length) <= limitFor(each);
  const ranked = known
    .filter(isNear)
    .map((each) => ({ each, far: distance(wanted, plain(each)) }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= limitFor(best.each) ? best.each : undefined;
}

const limitFor = (word: string): number => Math.max(1, Math.floor(plain(word).length / 4));
