import { expect } from '@open-wc/testing';
import { compareDates, dateParts, dateYear } from '../../src/model/dates.ts';
import type { DateOrder } from '../../src/model/dates.ts';

describe('dateParts', () => {
  it('reads a year without a month', () => {
    expect(dateParts('2012')).to.deep.equal({ year: 2012 });
  });

  it('reads a month without a day', () => {
    expect(dateParts('2012-12')).to.deep.equal({ year: 2012, month: 12 });
  });

  it('reads a day', () => {
    expect(dateParts('2012-12-05')).to.deep.equal({ year: 2012, month: 12, day: 5 });
  });

  it('reads an instant as the day of its own offset', () => {
    expect(dateParts('2012-12-05T23:30:00-11:00')).to.deep.equal({ year: 2012, month: 12, day: 5 });
  });

  it('handles leap years', () => {
    expect([dateParts('2012-02-29')?.day, dateParts('1900-02-29')]).to.deep.equal([29, undefined]);
  });

  for (const date of [
    '',
    '12',
    '2012-13',
    '2012-00',
    '2012-02-30',
    '2012-05-00',
    '2012-1',
    '20121205',
    'May 2012',
    '2012-12-051',
  ])
    it(`rejects "${date}"`, () => {
      expect(dateParts(date)).to.equal(undefined);
    });
});

describe('dateYear', () => {
  it('returns the year of a date of any precision', () => {
    expect(['2012', '2012-05', '2012-05-03T10:00:00Z'].map(dateYear)).to.deep.equal([2012, 2012, 2012]);
  });

  it('returns nothing for an unknown date', () => {
    expect(dateYear(undefined)).to.equal(undefined);
  });
});

describe('compareDates', () => {
  const sorted = (dates: readonly (string | undefined)[], order: DateOrder): readonly (string | undefined)[] =>
    dates
      .map((date) => ({ date }))
      .sort((a, b) => compareDates(a.date, b.date, order))
      .map(({ date }) => date);
  const ascending = ['2011-12-31', '2012', '2012-01', '2012-05', '2012-05-03', '2012-05-03T08:00:00Z', '2013'];

  it('sorts a partial date at the start of its period', () => {
    expect(sorted(ascending.toReversed(), 'oldest')).to.deep.equal(ascending);
  });

  it('reverses the order for newest first', () => {
    expect(sorted(ascending, 'newest')).to.deep.equal(ascending.toReversed());
  });

  for (const order of ['newest', 'oldest'] as const)
    it(`puts unknown dates last with the ${order} first`, () => {
      expect(sorted([undefined, '2012', undefined, '2013'], order).slice(2)).to.deep.equal([undefined, undefined]);
    });

  it('compares dates on the same day as instants', () => {
    const [early, late] = ['2012-05-03T11:00:00+02:00', '2012-05-03T10:00:00Z'];
    expect(sorted([late, early], 'oldest')).to.deep.equal([early, late]);
  });

  it('keeps the order of equal dates', () => {
    const things = ['b', 'a', 'c'].map((name) => ({ name, date: '2012' }));
    const names = things.sort((a, b) => compareDates(a.date, b.date, 'newest')).map(({ name }) => name);
    expect(names).to.deep.equal(['b', 'a', 'c']);
  });
});
