/** The ID that the address of a page names after its `#`; empty if it names none. */
export function addressedId({ location }: Window): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
