import { expect } from '@open-wc/testing';
import { givenFeed } from '../../src/feed/given.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { feedOf, listsOf } from '../support/feed-with-all.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, shownText, widgets } from '../support/widgets.ts';

const address = 'https://publisher.example/feed.json';
const { feed } = parseFeed(feedOf(listsOf('untouched')), address);
const noDates = ['file:///etc', '\u0000𐀀𐀀𐀀𐀀𐀀', '2030-99-99', 'yesterday, at noon', '', 5, {}, null];

const noPlace = { name: undefined, address: undefined, city: undefined, country: undefined };
const [file] = feed.items[0]!.files;

/** The feed with a second item of each kind that has other properties. */
const withOthers = (properties: object): Feed => ({
  ...feed,
  items: [...feed.items.map((item) => ({ ...item, id: `bad-${item.id}`, ...properties })), ...feed.items],
});

describe('givenFeed', () => {
  it('leaves a feed of the contract as it is', () => {
    expect(givenFeed(feed, address)).to.deep.equal({ feed, problems: [] });
  });

  for (const value of noDates) {
    it(`takes only dates for dates: ${JSON.stringify(value)}`, () => {
      const dates = { date: value, modified: value, start: value, end: value };
      const { items } = givenFeed(withOthers(dates), address).feed;
      const bad = items.filter(({ id }) => id.startsWith('bad-'));
      expect(bad).to.have.length(feed.items.length);
      const none = { date: undefined, modified: undefined, start: undefined, end: undefined };
      for (const item of bad) expect(item).to.deep.include(none);
      expect(items.slice(-feed.items.length)).to.deep.equal(feed.items);
    });
  }

  const others: readonly [what: string, given: object, taken: object][] = [
    ['a time zone', { timezone: 'Mars/Base' }, { timezone: undefined }],
    ['years', { years: [2024, 0.5, 1e9] }, { years: [2024] }],
    ['a language', { language: '!' }, { language: 'und' }],
    ['a country', { place: { city: 'Brussels', country: 'Belgium' } }, { place: { ...noPlace, city: 'Brussels' } }],
    ['a size', { files: [{ ...file, size: -1 }] }, { files: [{ ...file, size: undefined }] }],
  ];
  for (const [what, given, taken] of others) {
    it(`takes as ${what} only what the contract takes`, () => {
      expect(givenFeed(withOthers(given), address).feed.items[0]).to.deep.include(taken);
    });
  }
});

describe('a feed set by a script, with an event whose start is no date', () => {
  for (const name of ['digest', 'event-list', 'project', 'programme']) {
    for (const start of noDates.filter((value) => typeof value === 'string' && value.length > 10)) {
      it(`is shown: <mpg-${name}>, ${JSON.stringify(start)}`, async () => {
        recordWarnings();
        const widget = widgets.find((each) => each.name === name)!;
        const ids = name === 'digest' || name === 'event-list' ? {} : { [name]: 'untouched' };
        const element = example(widget, { ...ids, feed: withOthers({ start }) });
        mountPoint().append(element);
        await waitUntil(() => shownText(element).includes('untouched-event'), 'the events are shown');
      });
    }
  }
});
