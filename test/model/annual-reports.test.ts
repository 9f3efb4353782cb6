import { expect } from '@open-wc/testing';
import type { Report } from '../../src/feed/types.ts';
import { reportsWithGaps } from '../../src/model/annual-reports.ts';
import { publication } from './feed-builder.ts';

const report = (...years: number[]): Report => ({
  ...publication(`report ${years.join(' ')}`.trim()),
  kind: 'report',
  years,
});

/** The rows for these reports, a line each: its years as spans, and the report. */
const rows = (...reports: Report[]): readonly string[] =>
  reportsWithGaps(reports).map(({ spans, report: own }) => {
    const years = spans.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
    return `${years}: ${own?.id ?? 'gap'}`;
  });

describe('reportsWithGaps', () => {
  it('begins with the newest years', () => {
    expect(rows(report(2011), report(2013), report(2012))).to.deep.equal([
      '2013: report 2013',
      '2012: report 2012',
      '2011: report 2011',
    ]);
  });

  it('spans the years of one report', () => {
    expect(rows(report(2009, 2010, 2011))).to.deep.equal(['2009–2011: report 2009 2010 2011']);
  });

  it('shows years as a gap that none covers', () => {
    expect(rows(report(2013), report(2009, 2010))).to.deep.equal([
      '2013: report 2013',
      '2011–2012: gap',
      '2009–2010: report 2009 2010',
    ]);
  });

  it('shows no gap where another report covers the years', () => {
    expect(rows(report(2009, 2012), report(2010, 2011))).to.deep.equal([
      '2012, 2009: report 2009 2012',
      '2010–2011: report 2010 2011',
    ]);
  });

  it('shows a gap inside the years of one report', () => {
    expect(rows(report(2001, 2003))).to.deep.equal(['2003, 2001: report 2001 2003', '2002: gap']);
  });

  it('puts a report on the last year alone before one on more years', () => {
    expect(rows(report(2009, 2010), report(2010))).to.deep.equal(['2010: report 2010', '2009–2010: report 2009 2010']);
  });

  it('puts reports last of which it is not known what they cover', () => {
    expect(rows(report(), report(1996))).to.deep.equal(['1996: report 1996', ': report']);
  });

  it('bears a gap of any length', () => {
    expect(rows(report(1), report(275_000))).to.include('2–274999: gap');
  });
});
