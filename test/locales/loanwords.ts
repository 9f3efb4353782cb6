/**
 * Words that a language writes as English does, by its code; `#` is a number. Each was looked at: it is no text that
 * was forgotten.
 */
export const loanwords: Readonly<Record<string, readonly string[]>> = {
  cs: ['Podcast', 'E-mail', 'Online'],
  da: ['Type', 'Database', 'Manual', 'Paper', 'Podcast', 'Policy brief', 'Start: Ⓐ', 'E-mail', 'Mission', 'Online'],
  de: ['Newsletter', 'Podcast', 'Toolkit', 'Name', 'Online'],
  el: ['Podcast'],
  fi: ['Podcast'],
  fr: [
    ...['# publication', '# publications', 'Programme', 'Type', 'Article', 'Guide', 'Podcast', 'Publications'],
    ...['Publication', 'Mission', '# suggestion', '# suggestions', 'Suggestions'],
  ],
  hr: ['Podcast'],
  hu: ['Podcast', 'E-mail', 'Online'],
  it: ['Newsletter', 'Podcast', 'E-mail', 'Online'],
  mt: ['Podcast', 'Online'],
  nl: [
    ...['# project', 'Project', 'Filters', 'Factsheet', 'Paper', 'Podcast', 'Policy brief', 'Toolkit', 'Partners'],
    ...['E-mail', 'Online'],
  ],
  pl: ['Podcast', 'E-mail', 'Online'],
  pt: ['Podcast'],
  ro: ['Podcast', 'E-mail', 'Online'],
  sk: ['Podcast', 'E-mail', 'Online'],
  sq: ['Manual', 'E-mail', 'Online'],
  sv: ['Manual', 'Paper', 'Podcast', 'Policy brief', 'Period', 'Start: Ⓐ', 'Online'],
  tr: ['Podcast'],
};
