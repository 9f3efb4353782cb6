import { expect } from '@open-wc/testing';
import { announce, releaseAnnouncer } from '../../src/element/announce.ts';

const regions = (): readonly Element[] => [...document.querySelectorAll('[data-mpg=announcer]')];

describe('announce', () => {
  const user = document.createElement('div');

  afterEach(() => releaseAnnouncer(user));

  it('speaks through one live region, also where a router put a copy of the page back', () => {
    announce(user, 'One', 'en');
    const [region] = regions();
    region?.replaceWith(region.cloneNode(true));
    announce(user, 'Two', 'en');
    expect(regions()).to.have.length(1);
  });

  it('takes the live region away with the last who spoke', () => {
    announce(user, 'One', 'en');
    releaseAnnouncer(user);
    expect(regions()).to.have.length(0);
  });
});
