import type { Report } from '../feed/types.ts';

/** Consecutive years; both ends are included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that a report covers, or a gap between reports that no report covers. */
export interface ReportYears {
  /** Newest first. Empty if the feed does not say which years the report covers. */
  readonly spans: readonly YearSpan[];
  /** `undefined` for a gap. */
  readonly report: Report | undefined;
}

/** Merges years into as few spans as possible, newest first. */
function yearSpans(years: readonly number[]): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  for (const year of [...new Set(years)].sort((a, b) => b - a)) {
    const previous = spans.at(-1);
    if (previous?.first === year + 1) spans[spans.length - 1] = { first: year, last: previous.last };
    else spans.push({ first: year, last: year });
  }
  return spans;
}

/** The gaps between spans, which are newest first and do not touch each other. */
function gapsBetween(spans: readonly YearSpan[]): readonly YearSpan[] {
  return spans.slice(1).map(({ last }, index) => ({ first: last + 1, last: (spans[index]?.first ?? 0) - 1 }));
}

/**
 * Sorts reports by the last year they cover, newest first, and adds a row for each gap between them. Reports whose
 * years are unknown come last.
 */
export function reportsWithGaps(reports: readonly Report[]): readonly ReportYears[] {
  const gaps = gapsBetween(yearSpans(reports.flatMap(({ years }) => years)));
  const rows = [
    ...reports.map((report) => ({ spans: yearSpans(report.years), report })),
    ...gaps.map((gap) => ({ spans: [gap], report: undefined })),
  ];
  const last = ({ spans }: ReportYears): number => spans[0]?.last ?? 0;
  const first = ({ spans }: ReportYears): number => spans.at(-1)?.first ?? 0;
  return rows.sort((a, b) => last(b) - last(a) || first(b) - first(a));
}
