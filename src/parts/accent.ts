const accents = 3;

/** Class of a programme's accent (theme/base.styles.ts). @param index the programme's place in the feed, from 0 */
export function accentClass(index: number): string {
  return index < 0 ? '' : `accent-${(index % accents) + 1}`;
}
