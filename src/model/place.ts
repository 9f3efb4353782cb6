import type { Place } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';

/** A place on one line, from the nearest to the widest: `Rue Belliard 205, Brussels, Belgium`. */
export function placeText({ name, address, city, country }: Place, formats: Formats): string {
  const land = country && new formats.intl.DisplayNames(formats.lang(), { type: 'region' }).of(country);
  // Of some records the name is that of the country.
  return [...new Set([name, address, city, land].flatMap((part) => part ?? []))].join(', ');
}
