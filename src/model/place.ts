import type { Place } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';

/** Of what a place consists, from the nearest to the widest: `Rue Belliard 205`, `Brussels`, `Belgium`. */
export function placeParts({ name, address, city, country }: Place, formats: Formats): readonly string[] {
  const land = country && new formats.intl.DisplayNames(formats.lang(), { type: 'region' }).of(country);
  // Of some records the name is that of the country.
  return [...new Set([name, address, city, land].flatMap((part) => part ?? []))];
}

/** A place on one line. */
export function placeText(place: Place, formats: Formats): string {
  return placeParts(place, formats).join(', ');
}
