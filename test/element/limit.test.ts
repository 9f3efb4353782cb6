import { expect } from '@open-wc/testing';
import { itemLimit } from '../../src/element/limit.ts';

describe('itemLimit', () => {
  it('is the limit that is set', () => {
    expect(itemLimit(3, 10)).to.equal(3);
  });

  it('is a whole number', () => {
    expect(itemLimit(2.9, 10)).to.equal(2);
  });

  for (const limit of [undefined, 0, -3, 0.5, NaN])
    it(`is the fallback where the limit is ${limit}`, () => {
      expect(itemLimit(limit, 10)).to.equal(10);
    });

  it('lets all items through without a fallback', () => {
    expect(itemLimit(undefined)).to.equal(Infinity);
  });
});
