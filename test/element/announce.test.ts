import { expect, waitUntil } from '@open-wc/testing';
import { announce, releaseAnnouncer } from '../../src/element/announce.ts';
import { place } from '../support/widgets.ts';

const regions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-mpg=announcer]')];
const said = (): string => regions()[0]?.textContent ?? '';

describe('announce', () => {
  const user = document.createElement('div');
  const other = document.createElement('div');

  afterEach(() => {
    releaseAnnouncer(user);
    releaseAnnouncer(other);
  });

  it('speaks through one live region, also where a router put a copy of the page back', () => {
    announce(user, 'One', 'en');
    const [region] = regions();
    region?.replaceWith(region.cloneNode(true));
    announce(user, 'Two', 'en');
    expect(regions()).to.have.length(1);
  });

  it('speaks through a polite region of the page that nobody sees', () => {
    announce(user, 'One', 'en');
    const [region] = regions();
    expect(region?.parentElement).to.equal(document.body);
    expect(region?.role).to.equal('status');
    expect(region?.checkVisibility()).to.equal(true);
    expect(region?.offsetWidth).to.equal(1);
  });

  it('waits until nothing more comes, and says the last alone', async () => {
    const heard: string[] = [];
    announce(user, '1 publication found', 'en');
    const observer = new MutationObserver(() => heard.push(said()));
    observer.observe(regions()[0]!, { childList: true });
    announce(user, '2 publications found', 'en');
    announce(other, '3 publications found', 'en');
    await waitUntil(said);
    observer.disconnect();
    expect(heard).to.deep.equal(['3 publications found']);
  });

  it('says it in the language it is in', async () => {
    announce(user, 'Δεν βρέθηκαν δημοσιεύσεις', 'el');
    await waitUntil(said);
    expect(regions()[0]?.lang).to.equal('el');
  });

  it('says the same words again', async () => {
    announce(user, 'Nothing found', 'en');
    await waitUntil(said);
    const first = said();
    announce(user, 'Nothing found', 'en');
    await waitUntil(() => said() !== first);
    expect(said().trim()).to.equal('Nothing found');
  });

  it('is heard from inside a modal dialog', () => {
    const dialog = place().appendChild(document.createElement('dialog'));
    const inside = dialog.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inside.append(user);
    dialog.showModal();
    announce(user, 'One', 'en');
    expect(regions()[0]?.parentElement).to.equal(dialog);
    dialog.close();
    announce(user, 'Two', 'en');
    expect(regions()[0]?.parentElement).to.equal(document.body);
    user.remove();
  });

  it('takes the live region away with the last who spoke', () => {
    announce(user, 'One', 'en');
    announce(other, 'Two', 'en');
    releaseAnnouncer(user);
    expect(regions()).to.have.length(1);
    releaseAnnouncer(other);
    expect(regions()).to.have.length(0);
  });
});
