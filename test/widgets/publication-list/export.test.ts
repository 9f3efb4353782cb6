import { expect, oneEvent } from '@open-wc/testing';
import type { Publication } from '../../../src/feed/types.ts';
import { exportText } from '../../../src/widgets/publication-list/export.ts';
import type { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { mountPoint } from '../../support/widgets.ts';
import { feed, handbook, settled } from './shown-list.ts';

const page = location.href;

async function linkedList(properties: Partial<MpgPublicationList> = {}): Promise<MpgPublicationList> {
  const element = Object.assign(document.createElement('mpg-publication-list'), {
    feed,
    id: 'pubs',
    deepLinks: true,
    ...properties,
  });
  const place = mountPoint();
  place.style.width = '900px';
  place.append(element);
  await settled(element);
  await element.updateComplete;
  return element;
}

const shadow = (element: MpgPublicationList): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const titles = (element: MpgPublicationList): string[] =>
  [...shadow(element).querySelectorAll('[part=title]')].map(({ textContent }) => textContent.trim());

/** Opens the export. */
async function opened(element: MpgPublicationList): Promise<HTMLDetailsElement> {
  const details = shadow(element).querySelector<HTMLDetailsElement>('[part=export]') ?? expect.fail('no export');
  const toggled = oneEvent(details, 'toggle');
  details.open = true;
  await toggled;
  await settled(element);
  return details;
}

describe('<mpg-publication-list> exports', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('what was found, in three formats', async () => {
    const details = await opened(await linkedList());
    const names = [...details.querySelectorAll('[part=save]')].map(({ textContent }) => textContent.trim());
    expect(names).to.deep.equal(['BibTeX', 'RIS', 'CSV']);
  });

  it('a view as a link that shows the same', async () => {
    const list = await linkedList({ programme: 'equality' });
    list.year = '2016';
    const details = await opened(list);
    const link = details.querySelector('code')?.textContent ?? '';
    history.replaceState(null, '', link);
    list.remove();
    expect(titles(await linkedList({ programme: 'equality' }))).to.deep.equal(['Equality in Łódź']);
  });

  it('a view that the address opened, while more than one update waited for what reads it', async () => {
    history.replaceState(null, '', '?pubs.programme=equality');
    const list = Object.assign(document.createElement('mpg-publication-list'), { feed, id: 'pubs', deepLinks: true });
    mountPoint().append(list);
    await list.updateComplete;
    list.heading = 'Publications';
    await settled(list);
    const details = await opened(list);
    const link = new URL(details.querySelector('code')?.textContent ?? '');
    expect(link.searchParams.get('pubs.programme')).to.equal('equality');
  });

  it('no link where the host does not ask for deep links', async () => {
    const details = await opened(await linkedList({ deepLinks: false }));
    expect(details.querySelector('code')).to.equal(null);
  });

  it('its settings in the address, as the visitor changes them', async () => {
    const list = await linkedList();
    const told = oneEvent(list, 'mpg-filter');
    [...shadow(list).querySelectorAll('label')].find(({ textContent }) => textContent.includes('Equality'))?.click();
    await told;
    expect(new URL(location.href).searchParams.get('pubs.programme')).to.equal('equality');
  });

  it('its settings back by the back button', async () => {
    const list = await linkedList();
    const told = oneEvent(list, 'mpg-filter');
    [...shadow(list).querySelectorAll('label')].find(({ textContent }) => textContent.includes('Equality'))?.click();
    await told;
    const gone = oneEvent(window, 'popstate');
    history.back();
    await gone;
    await settled(list);
    expect(titles(list)).to.have.length(4);
  });
});

describe('an export', () => {
  const tricky: Publication = {
    ...handbook,
    title: { en: '=HYPERLINK("x"), 50% & more' },
    authors: [{ name: 'Ana "A."', url: undefined }],
  };

  it('as CSV quotes every value, and is no formula', () => {
    const [, line] = exportText('CSV', [tricky], ['en']).split('\r\n');
    expect(line).to.equal(
      `"handbook","'=HYPERLINK(""x""), 50% & more","Ana ""A.""","2012","handbook","en; fr","","","","https://example.org/handbook"`,
    );
  });

  it('as CSV is marked as UTF-8 for spreadsheet programs', () => {
    expect(exportText('CSV', [], ['en']).charCodeAt(0)).to.equal(0xfeff);
  });

  it('as BibTeX and RIS has an entry for each publication', () => {
    const two = [handbook, tricky];
    expect(exportText('BibTeX', two, ['en']).match(/^@/gm)).to.have.length(2);
    expect(exportText('RIS', two, ['en']).match(/^ER {2}-/gm)).to.have.length(2);
  });
});
