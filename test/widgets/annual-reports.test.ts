import { expect } from '@open-wc/testing';
import '../../src/widgets/annual-reports/define.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { shown, texts } from './programmes-feed.ts';

const report = (id: string, years: readonly number[], rest: object = {}): object => ({
  id,
  title: `Report ${id}`,
  url: `https://group.eu/${id}`,
  ...rest,
  _mpg: { kind: 'report', years, ...('_mpg' in rest && typeof rest._mpg === 'object' ? rest._mpg : {}) },
});

const feed = (...items: object[]): Feed =>
  parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'en',
      items: [...items, { id: 'news', title: 'News of the year', _mpg: { kind: 'news', date: '2013' } }],
      _mpg: { programmes: [{ id: 'equality', title: 'Equality' }] },
    },
    'https://group.eu/feed.json',
  ).feed;

const years = '[part=years]';

describe('<mpg-annual-reports>', () => {
  it('shows only reports, by the years they cover, newest first', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [2009, 2010]), report('b', [2011])) });
    expect(texts(element, '[part=title]')).to.deep.equal(['Report b', 'Report a']);
  });

  it('shows the year that a report covers', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [2009])) });
    expect(texts(element, years)).to.deep.equal(['2009']);
  });

  it('shows several years as a span, below the last of them', async () => {
    const element = await shown('mpg-annual-reports', {
      feed: feed(report('a', [2009, 2010]), report('b', [2005, 2003])),
    });
    expect(texts(element, `${years} > *`)).to.deep.equal([
      '2010',
      '2009–2010',
      '2006–2008',
      '2005',
      '2005',
      '2003',
      '2004',
    ]);
    expect(texts(element, `${years} [aria-hidden]`)).to.deep.equal(['2010', '2005']);
  });

  it('isolates a publisher’s name in right-to-left text', async () => {
    const element = await shown('mpg-annual-reports', {
      feed: feed(report('a', [2009], { _mpg: { publisher: 'Example Press (Brussels)' } })),
    });
    expect(texts(element, '[part=meta] bdi')).to.deep.equal(['Example Press (Brussels)']);
  });

  it('states that there is no report for the years between reports', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [2009]), report('b', [2011])) });
    expect(texts(element, 'li')).to.deep.equal(['2011 Report b', '2010 No report listed', '2009 Report a']);
  });

  it('states that the years of a report are unknown', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [])) });
    expect(texts(element, years)).to.deep.equal(['Year not known']);
  });

  it('shows the format and size of files, and their language where there are several', async () => {
    const attachments = [
      { url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 2_000_000 },
      { url: 'a-fr.pdf', mime_type: 'application/pdf', title: 'Rapport', _mpg: { language: 'fr' } },
    ];
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [2009], { attachments })) });
    expect(texts(element, '[part=files] li')).to.deep.equal(['English · PDF · 2 MB', 'Rapport · French · PDF']);
    expect(texts(element, '[part=meta]')).to.deep.equal([]);
  });

  it('shows the language of a report where it is not the page’s', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed(report('a', [2009], { language: 'fr' })) });
    expect(texts(element, '[part=meta]')).to.deep.equal(['French']);
  });

  it('shows the reports of a programme and the gaps between them only', async () => {
    const own = { _mpg: { programmes: ['equality'] } };
    const reports = [report('a', [2009], own), report('b', [2010]), report('c', [2011], own), report('d', [2013])];
    const element = await shown('mpg-annual-reports', { feed: feed(...reports), programme: 'equality' });
    expect(texts(element, years)).to.deep.equal(['2011', '2010', '2009']);
    expect(texts(element, '[part=title]')).to.deep.equal(['Report c', 'Report a']);
  });

  it('shows the newest reports up to the limit, with no gap after them', async () => {
    const reports = [report('a', [2001]), report('b', [2010]), report('c', [2012])];
    const element = await shown('mpg-annual-reports', { feed: feed(...reports), limit: 2 });
    expect(texts(element, years)).to.deep.equal(['2012', '2011', '2010']);
  });

  it('shows a message if there are no reports', async () => {
    const element = await shown('mpg-annual-reports', { feed: feed() });
    expect(texts(element, '[part=message]')).to.have.lengthOf(1);
  });
});
