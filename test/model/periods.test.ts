import { expect } from '@open-wc/testing';
import { periodBins } from '../../src/model/periods.ts';

const years = (first: number, last: number): { year: number; count: number }[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: 1 }));
const written = (first: number, last: number): string[] =>
  periodBins(years(first, last)).map((bin) => `${bin.first}–${bin.last}: ${bin.count}`);

describe('periodBins', () => {
  it('sums up decades, the first and the last with the years that are given', () => {
    expect(written(1985, 2001)).to.deep.equal(['1985–1989: 5', '1990–1999: 10', '2000–2001: 2']);
  });

  it('has at most six periods, whatever the years', () => {
    expect(written(1961, 2020)).to.deep.equal(['1961–1979: 19', '1980–1999: 20', '2000–2019: 20', '2020–2020: 1']);
    expect(periodBins(years(1800, 2040))).to.have.length(5);
  });

  it('has no periods without years', () => {
    expect(periodBins([])).to.deep.equal([]);
  });
});
