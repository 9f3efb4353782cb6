import { expect } from '@open-wc/testing';
import { shadowHosts } from '../../src/element/ancestors.ts';
import { nested } from './nested-shadow-roots.ts';

describe('shadowHosts', () => {
  it('gives the element and the hosts around it, not their parents', () => {
    const { inner, leaf } = nested();
    expect([...shadowHosts(leaf)]).to.deep.equal([leaf, inner]);
  });

  it('gives an element of the page alone', () => {
    const { outer } = nested();
    expect([...shadowHosts(outer)]).to.deep.equal([outer]);
  });
});
