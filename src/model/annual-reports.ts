import type { Report } from '../feed/types.ts';

/** Years in a row, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Years that a report covers, or that lie between those of others and that none covers. */
export interface ReportYears {
  /** The newest first; none where it is not known which years the report covers. */
  readonly spans: readonly YearSpan[];
  readonly report: Report | undefined;
}

/** Years as few spans, the newest first. */
function yearSpans(years: readonly number[]): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  for (const year of [...new Set(years)].sort((a, b) => b - a)) {
    const last = spans.at(-1)?.first === year + 1 ? spans.pop()?.last : undefined;
    spans.push({ first: year, last: last ?? year });
  }
  return spans;
}

/** What lies between spans, without those that touch. */
function gapsBetween(spans: readonly YearSpan[]): readonly YearSpan[] {
  return spans.slice(1).map(({ last }, place) => ({ first: last + 1, last: (spans[place]?.first ?? 0) - 1 }));
}

/**
 * Reports by the last year they cover and the gaps between them, the newest first; reports on years that are not known
 * come last.
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
