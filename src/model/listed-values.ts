/** The values of an attribute that takes several, separated by commas. */
export function listedValues(attribute: string | undefined): readonly string[] {
  return (attribute ?? '').split(',').flatMap((value) => value.trim() || []);
}
