import { expect, oneEvent } from '@open-wc/testing';
import '../../src/widgets/network-list/define.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { term } from '../model/feed-builder.ts';
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

const manyNetworks = {
  ...feed,
  networks: Array.from({ length: 21 }, (_, place) => term(`n${place}`, `Élan ${place}`)),
};

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

  it('has no search field for few networks', async () => {
    const element = await shown('mpg-network-list', { feed });
    expect(texts(element, '[part=search]')).to.deep.equal([]);
  });

  it('finds many by parts of their names, whatever their accents', async () => {
    const element = await shown('mpg-network-list', { feed: manyNetworks });
    const field = element.renderRoot.querySelector<HTMLInputElement>('[part=query]')!;
    const found = oneEvent(element, 'mpg-filter');
    field.value = 'ELAN 2';
    field.dispatchEvent(new InputEvent('input'));
    expect((await found).detail).to.deep.equal({ settings: { query: 'ELAN 2' }, count: 3 });
    await element.updateComplete;
    expect(texts(element, '[part=name]')).to.deep.equal(['Élan 2', 'Élan 12', 'Élan 20']);
    expect(texts(element, '[part=count]')).to.deep.equal(['3 of 21 shown']);
  });

  it('says that none was found, and what to do', async () => {
    const element = await shown('mpg-network-list', { feed: manyNetworks, query: 'none like it' });
    expect(texts(element, '[part=count]')).to.deep.equal(['0 of 21 shown']);
    expect(texts(element, '[part=message]')).to.deep.equal(['Try fewer words.']);
  });

  it('says before anybody searches what can be searched for, and how many are shown', async () => {
    const element = await shown('mpg-network-list', { feed: manyNetworks });
    expect(element.renderRoot.querySelector<HTMLInputElement>('[part=query]')!.placeholder).to.equal('Name');
    expect(texts(element, '[part=count]')).to.deep.equal(['21 of 21 shown']);
  });

  it('counts what the limit leaves', async () => {
    const element = await shown('mpg-network-list', { feed: manyNetworks, query: 'elan', limit: 5 });
    expect(texts(element, '[part=count]')).to.deep.equal(['5 of 21 shown']);
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
