import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SelectDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/news-list/define.ts';
import type { MpgNewsList } from '../../src/widgets/news-list/news-list.ts';
import { speaks } from '../support/formats.ts';

const news = (id: string, date?: string, parts: object = {}, _mpg: object = {}): object => ({
  id,
  title: `News: ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  ...parts,
  _mpg: { kind: 'news', date, ...(id === 'law' && { programmes: ['equality'] }), ..._mpg },
});

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    language: 'en',
    _mpg: { programmes: [{ id: 'equality', title: 'Equality' }] },
    items: [
      news('undated'),
      news('law', '2012', { summary: 'What the law says' }),
      news('spring', '2013-05', { language: 'lv' }),
      news('survey', '2013-05-22'),
      news('index', '2013-06-01'),
      { id: 'a-publication', title: 'Not news', _mpg: { kind: 'publication', date: '2020' } },
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

const list = async (properties: Partial<MpgNewsList> = {}): Promise<MpgNewsList> => {
  const element = Object.assign(document.createElement('mpg-news-list'), { feed, ...properties });
  await fixture(html`<div>${element}</div>`);
  return element;
};

const all = (element: MpgNewsList, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: MpgNewsList, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const titles = (element: MpgNewsList): string[] =>
  texts(element, '[part=title]').map((title) => title.replace('News: ', ''));

describe('<mpg-news-list>', () => {
  it('shows only news, newest first and undated last', async () => {
    expect(titles(await list())).to.deep.equal(['index', 'survey', 'spring', 'law', 'undated']);
  });

  it('dates each of them once, as precisely as it is known', async () => {
    const dates = ['1 June 2013', '22 May 2013', 'May 2013', '2012', 'Date not known'];
    expect(texts(await list(), '[part=month]')).to.deep.equal(dates);
  });

  it('names the language of a page that is not in the reader’s, beside its date', async () => {
    const dates = ['1 June 2013', '22 May 2013', 'May 2013 Latvian', '2012', 'Date not known'];
    expect(texts(await list(), '[part=meta]')).to.deep.equal(dates);
  });

  it('shows the first one larger, and the image of that one alone', async () => {
    const image = new URL('/stories/hosts/icon.svg', location.href).href;
    const items = feed.items.map((item) => ({
      ...item,
      image: { src: image, alt: { en: item.id }, width: 8, height: 8 },
    }));
    const element = await list({ feed: { ...feed, items } });
    const [lead, second] = all(element, '[part=title]').map((title) => parseFloat(getComputedStyle(title).fontSize));
    expect(lead).to.be.greaterThan(second!);
    expect(all(element, 'img').map((each) => each.getAttribute('alt'))).to.deep.equal(['index']);
  });

  it('leads with the newest one, whatever its language and the page’s', async () => {
    const items = feed.items.map((item) => (item.id === 'index' ? { ...item, language: 'ru' } : item));
    const latvian = await list({ feed: { ...feed, items }, lang: 'lv' });
    await speaks(latvian, 'lv');
    expect(titles(latvian)).to.deep.equal(['index', 'survey', 'spring', 'law', 'undated']);
  });

  it('marks links to pages in another language', async () => {
    expect(all(await list(), '[hreflang]').map((link) => link.getAttribute('hreflang'))).to.deep.equal(['lv']);
  });

  it('names no language if it is that of the page', async () => {
    const element = await list({ lang: 'lv' });
    await speaks(element, 'lv');
    expect(all(element, '[hreflang=lv]')).to.have.length(0);
    expect(all(element, '[hreflang=en]')).to.have.length(4);
  });

  it('shows a summary if there is one', async () => {
    expect(texts(await list(), '[part=summary]')).to.deep.equal(['What the law says']);
  });

  it('shows the news of the programme that the host selects', async () => {
    expect(titles(await list({ programme: 'equality' }))).to.deep.equal(['law']);
  });

  it('shows some news, and more on request', async () => {
    const element = await list({ limit: 2 });
    const before = titles(element);
    all(element, '[part=more]')[0]?.click();
    await element.updateComplete;
    expect(before).to.deep.equal(['index', 'survey']);
    expect(titles(element)).to.deep.equal(['index', 'survey', 'spring', 'law']);
  });

  it('starts over when the host changes the selection', async () => {
    const element = await list({ limit: 2 });
    all(element, '[part=more]')[0]?.click();
    element.activity = '';
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
  });

  it('offers its feed to subscribe to, without the host’s campaign', async () => {
    const element = await list({ campaign: 'spring' });
    expect(element.renderRoot.querySelector<HTMLAnchorElement>('[part=follow]')?.href).to.equal(
      'https://www.migpolgroup.com/feed.json',
    );
  });

  it('is a list, not a feed, to screen readers', async () => {
    const element = await list();
    expect(all(element, '[role=feed]')).to.have.length(0);
    expect(all(element, 'ol > li article')).to.have.length(5);
  });

  it('lets the host handle a click on a link', async () => {
    const element = await list();
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    all(element, '[part=link]')[0]?.click();
    expect(((await told) as CustomEvent<SelectDetail>).detail.url).to.equal('https://www.migpolgroup.com/index');
  });

  it('is accessible', async () => {
    await expect(await list({ heading: 'News', limit: 2 })).to.be.accessible();
  });
});
