import { expect } from '@open-wc/testing';
import { contract } from '../../src/feed/contract.ts';

describe('the contract that pages load', () => {
  it('says what a feed must have', () => {
    const { version, items } = contract.keys;
    expect([version, typeof items === 'object' && items.type]).to.deep.equal(['feedVersion', 'list']);
  });

  it('comes without the schema and zod', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('/src/feed/contract.ts'))).to.have.length(1);
    expect(loaded.filter((name) => /zod|\/src\/feed\/(schema|compile)\.ts/.test(name))).to.be.empty;
  });
});
