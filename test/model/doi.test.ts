import { expect } from '@open-wc/testing';
import { doiName, doiUrl } from '../../src/model/doi.ts';

describe('doiName', () => {
  for (const written of ['10.1000/x', 'doi:10.1000/x', 'https://doi.org/10.1000/x', 'http://dx.doi.org/10.1000/x']) {
    it(`finds the name in ${written}`, () => {
      expect(doiName(written)).to.equal('10.1000/x');
    });
  }

  for (const written of [undefined, '', 'none', '10.1000', 'javascript:10.1000/x', 'https://example.org/10.1000/x']) {
    it(`finds no DOI in ${String(written)}`, () => {
      expect(doiName(written)).to.equal(undefined);
    });
  }
});

describe('doiUrl', () => {
  it('escapes characters that are special in a URL', () => {
    expect(doiUrl('10.1000/(a)<b>?c#d%e')).to.equal('https://doi.org/10.1000/(a)%3Cb%3E%3Fc%23d%25e');
  });
});
