import { expect } from '@open-wc/testing';
import type { Report } from '../../src/feed/types.ts';
import { reportsWithGaps } from '../../src/model/annual-reports.ts';
import { publication } from './feed-builder.ts';

const report = (...years: number[]): Report => ({
  ...publication(`report ${years.join(' ')}`.trim()),
  kind: 'report',
  years,
});

/** The rows for these reports, one per line: years as spans, then the report. */
const rows = (...reports: Report[]): readonly string[] =>
  reportsWithGaps(reports).map(({ spans, report: own }) => {
    const years = spans.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
    return `${years}: ${own?.id ?? 'gap'}`;
  });

describe('reportsWithGaps', () => {
  it('starts with the newest years', () => {
    expect(rows(report(2011), report(2013), report(2012))).to.deep.equal([
      '2013: report 2013',
      '2012: report 2012',
      '2011: report 2011',
    ]);
  });

  it('joins the years of one report into spans', () => {
    expect(rows(report(2009, 2010, 2011))).to.deep.equal(['2009–2011: report 2009 2010 2011']);
  });

  it('adds a gap for years that no report covers', () => {
    expect(rows(report(2013), report(2009, 2010))).to.deep.equal([
      '2013: report 2013',
      '2011–2012: gap',
      '2009–2010: report 2009 2010',
    ]);
  });

  it('adds no gap if another report covers the years', () => {
    expect(rows(report(2009, 2012), report(2010, 2011))).to.deep.equal([
      '2012, 2009: report 2009 2012',
      '2010–2011: report 2010 2011',
    ]);
  });

  it('adds a gap inside the years of one report', () => {
    expect(rows(report(2001, 2003))).to.deep.equal(['2003, 2001: report 2001 2003', '2002: gap']);
  });

  it('puts a report on the last year only before one on several years', () => {
    expect(rows(report(2009, 2010), report(2010))).to.deep.equal(['2010: report 2010', '2009–2010: report 2009 2010']);
  });

  it('puts reports with unknown years last', () => {
    expect(rows(report(), report(1996))).to.deep.equal(['1996: report 1996', ': report']);
  });

  it('handles a gap of any length', () => {
    expect(rows(report(1), report(275_000))).to.include('2–274999: gap');
  });
});
