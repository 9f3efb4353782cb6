/** A BCP 47 tag without extensions and private use. */
const plainTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * Writes a language tag in its canonical form: `fr-BE` for `FR-be`. A page without that part of `Intl` leaves it as it is.
 * @throws RangeError if it is no BCP 47 tag
 */
export function canonicalTag(tag: string): string {
  const { Intl } = globalThis as { readonly Intl?: Partial<Pick<typeof globalThis.Intl, 'getCanonicalLocales'>> };
  const [canonical] = Intl?.getCanonicalLocales?.(tag) ?? plainTag.exec(tag) ?? [];
  if (!canonical) throw new RangeError(tag);
  return canonical;
}
