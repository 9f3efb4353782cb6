/** A language's name; its tag where that is none. @param shownIn language of the name, BCP 47 */
export function languageName(tag: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // Tags come from feeds, links and pasted code.
    return tag;
  }
}
