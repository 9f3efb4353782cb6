import { expect } from '@open-wc/testing';
import type { Place } from '../../src/feed/types.ts';
import { venueText } from '../../src/model/venue.ts';
import { languageOf } from '../support/formats.ts';

const venue = (parts: Partial<Place>): Place => ({
  name: undefined,
  address: undefined,
  city: undefined,
  country: undefined,
  ...parts,
});

describe('venueText', () => {
  it('goes from the nearest to the widest', () => {
    const whole = venue({ name: 'Omni', address: 'Calvert Street', city: 'Washington', country: 'US' });
    expect(venueText(whole, languageOf('en-GB'))).to.equal('Omni, Calvert Street, Washington, United States');
  });

  it('names the country in the language asked for', () => {
    expect(venueText(venue({ city: 'Bruxelles', country: 'BE' }), languageOf('fr'))).to.equal('Bruxelles, Belgique');
  });

  it('has Arabic commas in Arabic', () => {
    expect(venueText(venue({ city: 'Bruxelles', country: 'BE' }), languageOf('ar'))).to.equal('Bruxelles، بلجيكا');
  });

  it('says the same word once', () => {
    expect(venueText(venue({ name: 'Luxembourg', country: 'LU' }), languageOf('en'))).to.equal('Luxembourg');
  });

  it('is empty where nothing is known', () => {
    expect(venueText(venue({}), languageOf('en'))).to.equal('');
  });
});
