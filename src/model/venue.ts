import type { Place } from '../feed/types.ts';
import { sharedFormat, type Formats } from '../locales/formats.ts';
import { primaryLanguage } from './languages.ts';

/** The parts of a venue's address, from the nearest to the widest: `Rue Belliard 205`, `Brussels`, `Belgium`. */
export function venueParts({ name, address, city, country }: Place, formats: Formats): readonly string[] {
  const countryName =
    country && sharedFormat(formats.intl.DisplayNames, formats.lang(), { type: 'region' }).of(country);
  // A set, since the feed names some venues after their country.
  return [...new Set([name, address, city, countryName].flatMap((part) => part ?? []))];
}

/** What stands between the parts of a venue. `Intl.ListFormat` would write “and” before the last. */
export function venueSeparator(formats: Formats): string {
  return primaryLanguage(formats.lang()) === 'ar' ? '، ' : ', ';
}

/** A venue on one line. */
export function venueText(venue: Place, formats: Formats): string {
  return venueParts(venue, formats).join(venueSeparator(formats));
}
