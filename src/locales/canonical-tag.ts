/** A BCP 47 tag without extensions and private use, as far as its form goes. */
const plainTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * Writes a language tag in its canonical form, `fr-BE` for `FR-be`, and without extensions, since nothing is named with them:
 * `de` for `de-u-co-phonebk`. A page without that part of `Intl` leaves it as it is otherwise.
 * @throws RangeError if it is no BCP 47 tag
 */
export function canonicalTag(tag: string): string {
  const plain = tag.replace(/-\w-.*/s, '');
  const { Intl } = globalThis as { readonly Intl?: Partial<Pick<typeof globalThis.Intl, 'getCanonicalLocales'>> };
  let tags: readonly string[] | null | undefined;
  try {
    tags = Intl?.getCanonicalLocales?.(plain);
  } catch (error) {
    // A part that throws whatever it is given says nothing of this tag.
    if (error instanceof RangeError) throw error;
  }
  const [canonical] = tags ?? plainTag.exec(plain) ?? [];
  if (!canonical) throw new RangeError(tag);
  return canonical;
}
