import { canonicalTag } from './canonical-tag.ts';

/** `Intl` reads these languages as American unless the tag names a region. */
const european: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The BCP 47 tag for a `lang` attribute; that of English for an invalid one. */
export function interfaceTag(lang: string): string {
  try {
    const canonical = canonicalTag(lang.replaceAll('_', '-'));
    return european[canonical] ?? canonical;
  } catch {
    return 'en-GB';
  }
}
