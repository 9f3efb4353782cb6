import { expect } from '@open-wc/testing';
import { announce, releaseAnnouncer } from '../../src/element/announce.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint } from '../support/widgets.ts';

const regions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-mpg-announcer]')];
const said = (): string => regions()[0]?.textContent ?? '';

describe('announce', () => {
  const user = document.createElement('div');
  const other = document.createElement('div');

  afterEach(() => {
    releaseAnnouncer(user);
    releaseAnnouncer(other);
  });

  it('uses a single live region, even after a router restores a copy of the page', () => {
    announce(user, 'One', 'en');
    const [region] = regions();
    region?.replaceWith(region.cloneNode(true));
    announce(user, 'Two', 'en');
    expect(regions()).to.have.length(1);
  });

  it('uses a polite live region that is visually hidden', () => {
    announce(user, 'One', 'en');
    const [region] = regions();
    expect(region?.parentElement).to.equal(document.body);
    expect(region?.role).to.equal('status');
    expect(region?.checkVisibility()).to.equal(true);
    expect(region?.offsetWidth).to.equal(1);
  });

  it('waits until no more messages come and announces only the last', async () => {
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

  it('announces in the language of the message', async () => {
    announce(user, 'Δεν βρέθηκαν δημοσιεύσεις', 'el');
    await waitUntil(said);
    expect(regions()[0]?.lang).to.equal('el');
  });

  it('announces the same message again', async () => {
    announce(user, 'Nothing found', 'en');
    await waitUntil(said);
    const first = said();
    announce(user, 'Nothing found', 'en');
    await waitUntil(() => said() !== first);
    expect(said().trim()).to.equal('Nothing found');
  });

  it('is heard from inside a modal dialog', () => {
    const dialog = mountPoint().appendChild(document.createElement('dialog'));
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

  it('removes the live region with its last user', () => {
    announce(user, 'One', 'en');
    announce(other, 'Two', 'en');
    releaseAnnouncer(user);
    expect(regions()).to.have.length(1);
    releaseAnnouncer(other);
    expect(regions()).to.have.length(0);
  });
});
