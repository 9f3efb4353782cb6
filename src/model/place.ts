import type { Place } from '../feed/types.ts';

/** A place on one line, from the nearest to the widest: `Rue Belliard 205, Brussels, Belgium`. @param lang BCP 47 tag */
export function placeText({ name, address, city, country }: Place, lang: string): string {
  const land = country && new Intl.DisplayNames(lang, { type: 'region' }).of(country);
  // Of some records the name is that of the country.
  return [...new Set([name, address, city, land].flatMap((part) => part ?? []))].join(', ');
}
