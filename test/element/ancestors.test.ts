import { expect } from '@open-wc/testing';
import { flatTreeAncestors, shadowHosts } from '../../src/element/ancestors.ts';
import { mountPoint } from '../support/widgets.ts';

/** `<outer>` has a shadow root with `<frame><slot>`; its child `<inner>` has one with `<leaf>`. */
function nested(): Record<'outer' | 'frame' | 'slot' | 'inner' | 'leaf', Element> {
  const outer = mountPoint();
  const frame = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
  const slot = frame.appendChild(document.createElement('slot'));
  const inner = outer.appendChild(document.createElement('div'));
  const leaf = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  return { outer, frame, slot, inner, leaf };
}

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

describe('flatTreeAncestors', () => {
  it('leads through hosts and slots up to the root of the page', () => {
    const { outer, frame, slot, inner, leaf } = nested();
    const page = [document.body, document.documentElement];
    expect([...flatTreeAncestors(leaf)]).to.deep.equal([leaf, inner, slot, frame, outer, ...page]);
  });
});
