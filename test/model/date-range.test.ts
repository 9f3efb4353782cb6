import { expect } from '@open-wc/testing';
import { isInRange } from '../../src/model/date-range.ts';

describe('isInRange', () => {
  const cases: readonly [string | undefined, string | undefined, string | undefined, boolean][] = [
    ['2012-12-05', undefined, '2012', true],
    ['2012-12-05', '2012-12-05', '2012-12-05', true],
    ['2012-12-31T23:00:00-05:00', undefined, '2012-12-31', true],
    ['2013-01-01', undefined, '2012', false],
    ['2012-12-05T11:00:00Z', undefined, '2012-12-05T10:00:00Z', true],
    ['2012-01-01', '2012', undefined, true],
    ['2011-12', '2012', undefined, false],
    ['2012-04', '2012-05', undefined, false],
    ['2012', '2012-05', undefined, true],
    ['2012', undefined, '2011-12', false],
    ['2012', undefined, undefined, true],
    [undefined, undefined, undefined, true],
    [undefined, '2012', undefined, false],
    [undefined, undefined, '2012', false],
    ['2012', 'last year', '2012-13', true],
    [undefined, 'last year', undefined, true],
  ];
  for (const [date, from, to, expected] of cases)
    it(`${expected ? 'includes' : 'excludes'} ${date ?? 'an unknown date'} from ${from ?? '…'} to ${to ?? '…'}`, () => {
      expect(isInRange(date, from, to)).to.equal(expected);
    });
});
