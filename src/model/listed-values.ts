/** The values of an attribute that lists several, separated by commas; empty values are left out. */
export function listedValues(attribute: string | undefined): readonly string[] {
  return (attribute ?? '').split(',').flatMap((value) => value.trim() || []);
}
