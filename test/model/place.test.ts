import { expect } from '@open-wc/testing';
import type { Place } from '../../src/feed/types.ts';
import { placeText } from '../../src/model/place.ts';
import { languageOf } from '../support/formats.ts';

const place = (parts: Partial<Place>): Place => ({
  name: undefined,
  address: undefined,
  city: undefined,
  country: undefined,
  ...parts,
});

describe('placeText', () => {
  it('goes from the nearest to the widest', () => {
    const whole = place({ name: 'Omni', address: 'Calvert Street', city: 'Washington', country: 'US' });
    expect(placeText(whole, languageOf('en-GB'))).to.equal('Omni, Calvert Street, Washington, United States');
  });

  it('names the country in the language asked for', () => {
    expect(placeText(place({ city: 'Bruxelles', country: 'BE' }), languageOf('fr'))).to.equal('Bruxelles, Belgique');
  });

  it('says the same word once', () => {
    expect(placeText(place({ name: 'Luxembourg', country: 'LU' }), languageOf('en'))).to.equal('Luxembourg');
  });

  it('is empty where nothing is known', () => {
    expect(placeText(place({}), languageOf('en'))).to.equal('');
  });
});
