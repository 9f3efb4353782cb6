import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import { digestItems, type DigestSelection } from '../../src/model/digest.ts';
import type { Language } from '../../src/model/local-page.ts';
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

  it('has one of an event, the news and the publication of it, the one that comes first', () => {
    const about = (id: string, kind: string, date: string, project: string, url: string, title?: string): object => ({
      id,
      url,
      title,
      _mpg: { kind, [kind === 'event' ? 'start' : 'date']: date, projects: [project] },
    });
    const { feed: told } = parseFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'MPG',
        _mpg: {
          projects: [
            { id: 'law', title: 'Law' },
            { id: 'index', title: 'Index' },
          ],
        },
        items: [
          about('report', 'news', '2026-10-09', 'law', 'https://mpg.eu/seminar/'),
          about('seminar', 'event', '2026-10-01', 'law', 'https://mpg.eu/seminar'),
          about('newsletter', 'news', '2026-09-30', 'index', 'https://mpg.eu/seminar'),
          about('earlier', 'news', '2026-05-01', 'law', 'https://mpg.eu/seminar'),
          about('launch', 'event', '2026-04-20', 'law', 'https://mpg.eu/launch', 'Law in 2026'),
          about('study', 'publication', '2026', 'law', 'https://mpg.eu/study', 'Law in 2026'),
          about('other', 'publication', '2026', 'index', 'https://mpg.eu/other', 'Law in 2026'),
          about('newest issue', 'publication', '2026-03', 'law', 'https://mpg.eu/newsletter'),
          about('in an issue', 'news', '2026-03-01', 'law', 'https://mpg.eu/newsletter'),
        ],
      },
      'https://mpg.eu/feed.json',
    );
    const selection = { kinds: ['news', 'event', 'publication'], since: undefined } as const;
    const shown = ids(digestItems(told, selection, 9, now));
    expect([...shown].sort()).to.deep.equal([
      'earlier',
      'in an issue',
      'launch',
      'newest issue',
      'newsletter',
      'other',
      'report',
    ]);
  });

  it('puts the reader’s language first among the items of a year', () => {
    const news = (id: string, date: string, language: string): object => ({
      id,
      language,
      url: `https://mpg.eu/${id}`,
      _mpg: { kind: 'news', date },
    });
    const { feed: languages } = parseFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'MPG',
        language: 'en',
        items: [
          news('lv', '2026-09-26', 'lv'),
          news('en', '2026', 'en'),
          news('old', '2024-01-01', 'en'),
          news('ru', '2026-01-02', 'ru'),
        ],
      },
      'https://mpg.eu/feed.json',
    );
    const selection = { kinds: ['news'], since: undefined } as const;
    const reader: Language = { lang: () => 'en', dir: () => 'ltr', intl: Intl, languages: ['en'] };
    expect(ids(digestItems(languages, selection, 9, now, reader))).to.deep.equal(['en', 'lv', 'ru', 'old']);
    expect(ids(digestItems(languages, selection, 9, now))).to.deep.equal(['lv', 'ru', 'en', 'old']);
    const arab: Language = { ...reader, lang: () => 'ar', languages: ['ar'] };
    expect(ids(digestItems(languages, selection, 9, now, arab))).to.deep.equal(['en', 'lv', 'ru', 'old']);
    const latvian: Language = { ...reader, lang: () => 'lv', languages: ['lv'] };
    expect(ids(digestItems(languages, selection, 9, now, latvian))).to.deep.equal(['lv', 'en', 'ru', 'old']);
  });

  it('includes only the selected kinds', () => {
    expect(digest(9, { kinds: ['milestone', 'publication'] })).to.deep.equal(['founded', 'brief']);
  });
});
