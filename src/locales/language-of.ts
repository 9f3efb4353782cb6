import { canonicalTag } from './canonical-tag.ts';

/** The language of a BCP 47 tag, without script and region: `fr` for `fr-BE` and `FR_be`; empty for an invalid tag. */
export function languageOf(tag: string): string {
  try {
    return canonicalTag(tag.replaceAll('_', '-')).split('-')[0] ?? '';
  } catch {
    return '';
  }
}
