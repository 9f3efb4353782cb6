import { expect } from '@open-wc/testing';
import '../../src/widgets/network-list/define.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { mountPoint } from '../support/widgets.ts';
import { shown, texts } from './programmes-feed.ts';

const networks = [
  { id: 'zebra', title: 'Zebra', url: 'https://zebra.eu/' },
  { id: 'ostrich', title: { en: 'Ostrich', sv: 'Öland' }, summary: 'It runs.' },
  { id: 'ant', title: 'Ant' },
  { id: 'otter', title: 'Otter' },
];

const { feed }: { feed: Feed } = parseFeed(
  { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', language: 'en', items: [], _mpg: { networks } },
  'https://group.eu/feed.json',
);

describe('<mpg-network-list>', () => {
  it('lists networks in alphabetical order', async () => {
    const element = await shown('mpg-network-list', { feed });
    expect(texts(element, '[part=name]')).to.deep.equal(['Ant', 'Ostrich', 'Otter', 'Zebra']);
  });

  it('groups networks under their first letter', async () => {
    const element = await shown('mpg-network-list', { feed });
    expect(texts(element, '[part=group]')).to.deep.equal(['A Ant', 'O Ostrich It runs. Otter', 'Z Zebra']);
  });

  it('follows the alphabet of the visitor’s language', async () => {
    const swedish = mountPoint();
    swedish.lang = 'sv';
    const element = await shown('mpg-network-list', { feed });
    swedish.append(element);
    await element.updateComplete;
    expect(texts(element, '[part=name]')).to.deep.equal(['Ant', 'Otter', 'Zebra', 'Öland']);
  });

  it('links networks that have a URL', async () => {
    const element = await shown('mpg-network-list', { feed });
    expect(texts(element, 'a')).to.deep.equal(['Zebra']);
  });

  it('shows the first networks up to the limit', async () => {
    const element = await shown('mpg-network-list', { feed, limit: 2 });
    expect(texts(element, '[part=name]')).to.deep.equal(['Ant', 'Ostrich']);
  });

  it('uses as many columns as fit', async () => {
    const element = await shown('mpg-network-list', { feed });
    const columns = (width: string): number => {
      element.parentElement!.style.width = width;
      const starts = [...element.renderRoot.querySelectorAll('.group')].map(
        (each) => each.getBoundingClientRect().left,
      );
      return new Set(starts).size;
    };
    expect([columns('300px'), columns('900px')]).to.deep.equal([1, 3]);
  });
});
