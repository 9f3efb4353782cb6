import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import { itemDate, itemSelection, itemsOfKind, meets, selectedItems } from '../../src/model/items.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    _mpg: {
      programmes: [{ id: 'equality', title: 'Equality' }],
      activities: [{ id: 'dialogue', title: 'Dialogue' }],
      projects: [{ id: 'law', title: 'Law', programmes: ['equality'] }],
    },
    items: [
      { id: 'undated', _mpg: { kind: 'news' } },
      { id: 'news', _mpg: { kind: 'news', date: '2012-05', projects: ['law'] } },
      { id: 'event', _mpg: { kind: 'event', start: '2014-01-02', activities: ['dialogue'] } },
      { id: 'report', _mpg: { kind: 'report', years: [2012, 2013] } },
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('itemSelection', () => {
  it('reads IDs separated by commas', () => {
    expect(itemSelection({ programme: 'equality, integration', project: 'law', activity: 'dialogue' })).to.deep.equal({
      programmes: ['equality', 'integration'],
      projects: ['law'],
      activities: ['dialogue'],
    });
  });

  it('selects all items where no attribute is set', () => {
    const none = { programme: undefined, project: undefined, activity: undefined };
    expect(selectedItems(feed, itemSelection(none))).to.have.lengthOf(4);
  });
});

describe('selectedItems', () => {
  it('are newest first, by an event’s start and a report’s last year, undated ones last', () => {
    expect(ids(selectedItems(feed, {}))).to.deep.equal(['event', 'report', 'news', 'undated']);
  });

  it('are of the kinds asked for', () => {
    expect(ids(selectedItems(feed, { kinds: ['event', 'report'] }))).to.deep.equal(['event', 'report']);
  });

  it('belong to a programme through their project too', () => {
    expect(ids(selectedItems(feed, { programmes: ['equality'] }))).to.deep.equal(['news']);
  });

  it('belong to the project and the activity asked for', () => {
    expect(ids(selectedItems(feed, { projects: ['law'] }))).to.deep.equal(['news']);
    expect(ids(selectedItems(feed, { activities: ['dialogue'] }))).to.deep.equal(['event']);
  });
});

describe('itemDate', () => {
  it('is not known where nothing says it', () => {
    expect(feed.items.filter((item) => !itemDate(item)).map(({ id }) => id)).to.deep.equal(['undated']);
  });
});

describe('itemsOfKind', () => {
  it('are those of one kind, in the feed’s order', () => {
    expect(ids(itemsOfKind(feed, 'news'))).to.deep.equal(['undated', 'news']);
  });
});

describe('meets', () => {
  it('is met where nothing is wanted, or any of the wanted is there', () => {
    expect([meets([], []), meets(undefined, ['a']), meets(['a', 'b'], ['b']), meets(['a'], ['b'])]).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });
});
