import type { Kind } from '../feed/types.ts';

/** The types of publications that MPG uses. Every language has names for all of them. */
type PublicationType =
  | 'activity-report'
  | 'annual-report'
  | 'article'
  | 'book'
  | 'brief'
  | 'comparative-report'
  | 'country-report'
  | 'database'
  | 'factsheet'
  | 'guide'
  | 'handbook'
  | 'journal-article'
  | 'legislative-proposals'
  | 'literature-review'
  | 'manual'
  | 'newsletter'
  | 'paper'
  | 'periodical'
  | 'podcast'
  | 'policy-brief'
  | 'report'
  | 'study'
  | 'tool'
  | 'toolkit';

interface YearRangePhrases {
  readonly from: (year: string) => string;
  readonly to: (year: string) => string;
  /** If both ends are known and differ. Default: joined by an en dash. */
  readonly between?: (from: string, to: string) => string;
}

/** Names the kinds of items. */
export function kindNames(names: Readonly<Record<Kind, string>>): (kind: Kind) => string {
  return (kind) => names[kind];
}

/** Names the types of publications. Returns an empty text for an unknown type. */
export function publicationTypeNames(names: Readonly<Record<PublicationType, string>>): (slug: string) => string {
  // A feed may use any slug, even `constructor`, which a plain object would find.
  const bySlug = new Map<string, string>(Object.entries(names));
  return (slug) => bySlug.get(slug) ?? '';
}

/** Joins a label and its subject, if there is one: “Add to calendar: Annual conference”. */
export function withSubject(label: string, colon = ': '): (subject?: string) => string {
  return (subject) => (subject ? label + colon + subject : label);
}

/** Formats a range of years that may be open at either end. */
export function yearRanges({
  from: fromYear,
  to: toYear,
  between = (from, to) => `${from}–${to}`,
}: YearRangePhrases): (from: string | undefined, to: string | undefined) => string {
  return (from, to) => {
    if (from && to) return from === to ? from : between(from, to);
    return from ? fromYear(from) : toYear(to ?? '');
  };
}
