import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import { digestItems, type DigestSelection } from '../../src/model/digest.ts';
import { ids } from './feed-builder.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    items: [
      { id: 'undated', _mpg: { kind: 'news' } },
      { id: 'old', _mpg: { kind: 'news', date: '2019' } },
      { id: 'brief', _mpg: { kind: 'publication', date: '2026-11' } },
      { id: 'founded', _mpg: { kind: 'milestone', date: '2026-11-21' } },
      { id: 'past', _mpg: { kind: 'event', start: '2026-11-20' } },
      { id: 'later', _mpg: { kind: 'event', start: '2027-02-01' } },
      { id: 'soon', _mpg: { kind: 'event', start: '2026-12-01' } },
      { id: 'latest', _mpg: { kind: 'event', start: '2028' } },
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

const now = new Date('2026-11-22T12:00:00Z');
const digest = (length: number, selection: Partial<DigestSelection> = {}): readonly string[] =>
  ids(digestItems(feed, { kinds: ['news', 'publication', 'event'], since: undefined, ...selection }, length, now));

describe('digestItems', () => {
  it('starts with upcoming events, soonest first, then the latest items, undated last', () => {
    expect(digest(9)).to.deep.equal(['soon', 'later', 'latest', 'past', 'brief', 'old', 'undated']);
  });

  it('reserves half of the limit for items that are not events', () => {
    expect(digest(4)).to.deep.equal(['soon', 'later', 'past', 'brief']);
  });

  it('shows more events if there is nothing else', () => {
    expect(digest(3, { kinds: ['event'], since: '2026-11-21' })).to.deep.equal(['soon', 'later', 'latest']);
  });

  it('shows an item that is not an event if the limit is 1', () => {
    expect(digest(1)).to.deep.equal(['past']);
  });

  it('includes dates that may be after a given date, and no undated items', () => {
    expect(digest(9, { since: '2026-11-15' })).to.deep.equal(['soon', 'later', 'latest', 'past', 'brief']);
  });

  it('includes only the selected kinds', () => {
    expect(digest(9, { kinds: ['milestone', 'publication'] })).to.deep.equal(['founded', 'brief']);
  });
});
