import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { address, folderAddress, stateOf } from '../../apps/builder/src/state/address.ts';
import {
  type BuilderState,
  clean,
  devices,
  emptyState,
  firstSettings,
  forms,
  hosts,
} from '../../apps/builder/src/state/state.ts';
import { tries } from '../support/fuzz.ts';
import { catalogue } from './catalogue.ts';

const value = fc.string({ unit: 'binary', minLength: 1 }).map(clean);

const state: fc.Arbitrary<BuilderState> = fc.record({
  widget: fc.constantFrom('', 'digest', 'publication-list'),
  settings: fc.dictionary(fc.constantFrom('heading', 'query', 'deep-links'), value),
  tokens: fc.dictionary(fc.constantFrom('--mpg-color-accent'), value),
  lang: fc.constantFrom('', 'fr'),
  dir: fc.constantFrom('', 'ltr', 'rtl'),
  base: fc.constantFrom('', `${location.origin}/cdn/1/`),
  isPinned: fc.boolean(),
  form: fc.constantFrom(...forms),
  host: fc.constantFrom(...hosts),
  device: fc.constantFrom('', ...devices),
  css: value,
  ui: fc.constantFrom('', 'ar'),
});

describe('state of the embed builder', () => {
  it('is all in the address', () => {
    fc.assert(
      fc.property(state, (given) => {
        const { hash } = new URL(address(given), 'https://mpg.example/builder/');
        expect(stateOf(hash)).to.deep.equal(given);
      }),
      tries(300),
    );
  });

  it('is what a short address says, and the default otherwise', () => {
    expect(stateOf('#digest?limit=5&_dir=up&_code=none')).to.deep.equal({
      ...emptyState,
      widget: 'digest',
      settings: { limit: '5' },
    });
    expect(stateOf('')).to.deep.equal(emptyState);
    expect(stateOf('#%E0%A4%A').widget).to.equal('%E0%A4%A');
  });

  it('takes only addresses that a script may come from', () => {
    expect(folderAddress(' https://mpg.example/cdn/1 ')).to.equal('https://mpg.example/cdn/1/');
    for (const other of ['javascript:alert(1)', 'data:text/javascript,', '/cdn/', 'https://mpg.example/?x=', ''])
      expect(folderAddress(other)).to.equal('');
  });

  it('takes no files of another server from a link, and puts none into one', () => {
    const base = 'https://other.example/cdn/1/';
    expect(stateOf(`#digest?_base=${base}`).base).to.equal('');
    expect(address({ ...emptyState, widget: 'digest', base })).to.equal('#digest');
  });

  it('begins with what a widget cannot do without', () => {
    const [list, , card] = catalogue.widgets;
    expect(firstSettings(list!)).to.deep.equal({});
    expect(firstSettings(card!)).to.deep.equal({ project: 'mipex' });
  });
});
