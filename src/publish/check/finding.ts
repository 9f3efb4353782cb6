/** What a check finds. */

/**
 * `lost`: visitors do not see something that the feed has. `odd`: the widgets cope, but others may not, or it is hardly meant.
 * `missing`: the feed could say more.
 */
export type Severity = 'lost' | 'odd' | 'missing';

/** What a finding is about. */
export interface RecordName {
  /** `publication`, `project`, or `feed` for the feed itself. */
  readonly type: string;
  /** Its title, or what names it instead. */
  readonly title: string;
  readonly id: string | undefined;
}

/** One thing that is wrong at one place. */
export interface Finding {
  readonly record: RecordName;
  /** JSON path: `$.items[3]._mpg.date`; of a later page with its address before. */
  readonly path: string;
  /** What stands there, shortened; `nothing` if there is nothing. */
  readonly found: string;
  /** What it costs, as a sentence; empty if the group says it. */
  readonly effect: string;
  /** What is likely meant, as a sentence; empty if there is nothing to guess. */
  readonly suggestion: string;
}

/** Findings of one kind. */
export interface Group {
  /** For machines: `date`, `no-summary`. */
  readonly kind: string;
  readonly severity: Severity;
  /** What they have in common, as a heading. */
  readonly heading: string;
  /** What belongs there, as a sentence. */
  readonly wanted: string;
  /** How to mend it, as a sentence. */
  readonly remedy: string;
  readonly findings: readonly Finding[];
}

/** The result of a check. */
export interface CheckResult {
  /** File or address. */
  readonly source: string;
  /** The feed's title. */
  readonly title: string;
  readonly pages: number;
  /** Size of all pages in bytes. */
  readonly size: number;
  /** Number of records that widgets show, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Number of records in the feed. */
  readonly records: number;
  readonly groups: readonly Group[];
  /** What was done about links; undefined if they were not followed. */
  readonly links: LinkSummary | undefined;
}

export interface LinkSummary {
  /** Number of different addresses. */
  readonly total: number;
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
  /** Number of those of which nothing is certain. */
  readonly unclear: number;
  /** Whether it was stopped before all were asked. */
  readonly isStopped: boolean;
}

/** Number of findings of a severity. */
export function countOf(groups: readonly Group[], severity: Severity): number {
  return groups.reduce((sum, group) => (group.severity === severity ? sum + group.findings.length : sum), 0);
}
