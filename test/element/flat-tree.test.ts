import { expect } from '@open-wc/testing';
import { flatTreeAncestors } from '../../src/element/flat-tree.ts';
import { nested } from './nested-shadow-roots.ts';

describe('flatTreeAncestors', () => {
  it('leads through hosts and slots up to the root of the page', () => {
    const { outer, frame, slot, inner, leaf } = nested();
    const page = [document.body, document.documentElement];
    expect([...flatTreeAncestors(leaf)]).to.deep.equal([leaf, inner, slot, frame, outer, ...page]);
  });
});
