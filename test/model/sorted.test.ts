import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sorted } from '../../src/model/sorted.ts';
import { finished } from '../../src/model/steps.ts';

describe('sorted', () => {
  it('sorts as the array does, and keeps the order of equal elements', () => {
    const pairs = fc.array(fc.tuple(fc.nat(20), fc.nat()), { maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(pairs, (elements) => {
        const compare = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0];
        expect(finished(sorted(elements, compare))).to.deep.equal([...elements].sort(compare));
      }),
    );
  });

  it('does so in steps', () => {
    const steps = sorted([...Array(1000).keys()], (a, b) => b - a);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.be.above(10);
  });
});
