/** The values of an attribute that lists several, separated by commas; empty values are left out. */
export function listedValues(attribute: string | undefined): readonly string[] {
  return (attribute ?? '').split(',').flatMap((value) => value.trim() || []);
}

/** Whether it lists exactly one value, such as the only programme whose items are shown: then no item need name it. */
export const hasOneValue = (attribute: string | undefined): boolean => listedValues(attribute).length === 1;
