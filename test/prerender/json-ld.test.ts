import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import type { Feed } from '../../src/feed/types.ts';
import { jsonLd, type Shown } from '../../src/prerender/json-ld.ts';
import { document } from '../feed/documents.ts';

type Node = Readonly<Record<string, unknown>>;

const organisation = { name: 'MPG', url: 'https://mpg.example/', seat: 'Brussels, Belgium' };

function feedOf(items: readonly object[], more: object = {}): Feed {
  return parseFeed(document({ items, _mpg: { organisation, ...more } }), 'https://mpg.example/feed.json').feed;
}

function shown(feed: Feed, more: Partial<Shown> = {}): Shown {
  return {
    feed,
    lang: 'en',
    tag: 'mpg-digest',
    listId: '#mpg-digest-1',
    heading: undefined,
    subjects: feed.items,
    ...more,
  };
}

function graph(...all: readonly Shown[]): readonly Node[] {
  return (JSON.parse(jsonLd(all) ?? '{"@graph":[]}') as { readonly '@graph': readonly Node[] })['@graph'];
}

/** All things of a type, also those in lists. */
function ofType(type: string, nodes: readonly Node[]): readonly Node[] {
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
  const inside = (node: Node): readonly Node[] =>
    Object.values(node)
      .flat()
      .filter(isNode)
      .flatMap((each) => [each, ...inside(each)]);
  return nodes.flatMap((node) => [node, ...inside(node)]).filter((node) => node['@type'] === type);
}

describe('jsonLd', () => {
  it('describes a report with its languages, files and authors', () => {
    const feed = feedOf([
      {
        id: 'a',
        title: 'Integration',
        url: 'a.html',
        authors: [{ name: 'MPG' }, { name: 'Author One', url: 'mailto:one@mpg.example' }],
        attachments: [
          { url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 1200 },
          { url: 'fr.pdf', mime_type: 'application/pdf', _mpg: { language: 'fr' } },
        ],
        _mpg: { kind: 'publication', type: 'country-report', date: '2025-03', isbn: '978-2' },
      },
    ]);
    const [report] = ofType('Report', graph(shown(feed)));
    expect(report).to.deep.equal({
      '@type': 'Report',
      '@id': 'https://mpg.example/feed.json#a',
      name: 'Integration',
      url: 'https://mpg.example/a.html',
      inLanguage: ['en', 'fr'],
      datePublished: '2025-03',
      author: [
        { '@type': 'Organization', name: 'MPG' },
        { '@type': 'Person', name: 'Author One' },
      ],
      identifier: [{ '@type': 'PropertyValue', propertyID: 'ISBN', value: '978-2' }],
      encoding: [
        {
          '@type': 'MediaObject',
          contentUrl: 'https://mpg.example/a.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '1200 B',
          inLanguage: 'en',
        },
        {
          '@type': 'MediaObject',
          contentUrl: 'https://mpg.example/fr.pdf',
          encodingFormat: 'application/pdf',
          inLanguage: 'fr',
        },
      ],
    });
  });

  for (const [type, expected] of Object.entries({
    'journal-article': 'ScholarlyArticle',
    book: 'Book',
    podcast: 'CreativeWork',
    'a-new-type': 'Report',
    constructor: 'Report',
  })) {
    it(`describes a publication of type ${type} as ${expected}`, () => {
      const feed = feedOf([{ id: 'a', title: 'A', _mpg: { kind: 'publication', type } }]);
      expect(ofType(expected, graph(shown(feed)))).to.have.length(1);
    });
  }

  it('describes an event with its zone, places and organizer', () => {
    const event = {
      kind: 'event',
      start: '2026-11-20T10:00:00Z',
      end: '2026-07-20T15:30:00Z',
      timezone: 'Europe/Brussels',
      place: { name: 'House', address: 'Rue 1', city: 'Brussels', country: 'BE' },
      online_url: 'https://mpg.example/live',
      status: 'postponed',
    };
    const feed = feedOf([{ id: 'a', title: 'Day', _mpg: { ...event, start: event.end, end: event.start } }]);
    const [node] = ofType('Event', graph(shown(feed)));
    expect(node).to.deep.include({
      startDate: '2026-07-20T17:30:00+02:00',
      endDate: '2026-11-20T11:00:00+01:00',
      eventStatus: 'https://schema.org/EventPostponed',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      organizer: { '@id': 'https://mpg.example/#organization' },
      location: [
        {
          '@type': 'Place',
          name: 'House',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Rue 1',
            addressLocality: 'Brussels',
            addressCountry: 'BE',
          },
        },
        { '@type': 'VirtualLocation', url: 'https://mpg.example/live' },
      ],
    });
  });

  it('keeps dates as precise as they are', () => {
    const feed = feedOf([
      { id: 'a', title: 'Day', _mpg: { kind: 'event', start: '2026-11', timezone: 'Europe/Brussels' } },
    ]);
    expect(ofType('Event', graph(shown(feed)))[0]).to.deep.include({ startDate: '2026-11' });
  });

  it('lists what a widget lists, in its order', () => {
    const feed = feedOf([
      { id: 'a', title: 'A', url: 'a.html', _mpg: { kind: 'news' } },
      { id: 'b', title: 'B', _mpg: { kind: 'milestone' } },
    ]);
    const [list] = ofType('ItemList', graph(shown(feed, { heading: 'Latest', subjects: [...feed.items].reverse() })));
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      '@id': '#mpg-digest-1',
      name: 'Latest',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'B' },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'NewsArticle',
            '@id': 'https://mpg.example/feed.json#a',
            name: 'A',
            headline: 'A',
            url: 'https://mpg.example/a.html',
            inLanguage: 'en',
          },
        },
      ],
    });
  });

  it('has each thing once, however many widgets show it', () => {
    const feed = feedOf([{ id: 'a', title: 'A', _mpg: { kind: 'news' } }]);
    const nodes = graph(shown(feed), shown(feed, { tag: 'mpg-news-list', listId: '#mpg-news-list-1' }));
    expect(nodes.map((node) => node['@type'])).to.deep.equal(['Organization', 'ItemList', 'ItemList']);
    expect(ofType('NewsArticle', nodes)).to.have.length(1);
    const again = { '@type': 'ListItem', position: 1, item: { '@id': 'https://mpg.example/feed.json#a', name: 'A' } };
    expect(nodes[2]?.['itemListElement']).to.deep.equal([again]);
  });

  it('describes programmes and projects, and parties as organisations', () => {
    const feed = feedOf([], {
      programmes: [{ id: 'p', title: 'Programme' }],
      projects: [{ id: 'q', title: 'Project', partners: [{ name: 'Partner' }] }],
      networks: [{ id: 'n', title: 'Network' }],
      activities: [{ id: 'w', title: 'Work' }],
    });
    const { programmes, projects, networks, activities } = feed;
    const subjects = [...programmes, ...projects, ...projects[0]!.partners, ...networks, ...activities];
    const nodes = graph(shown(feed, { subjects }));
    expect(nodes.map((node) => [node['@type'], node['name']])).to.deep.equal([
      ['Organization', 'MPG'],
      ['Project', 'Programme'],
      ['Project', 'Project'],
      ['Organization', 'Partner'],
      ['Organization', 'Network'],
    ]);
  });

  it('names things in the language of the page', () => {
    const item = { id: 'a', title: 'A', _mpg: { kind: 'news', translations: { fr: { title: 'Un' } } } };
    expect(ofType('NewsArticle', graph(shown(feedOf([item]), { lang: 'fr-BE' })))[0]).to.deep.include({ name: 'Un' });
  });

  it('cannot end its script', () => {
    const text = '</script><!-- <script>';
    const feed = feedOf([{ id: 'a', title: 'A', _mpg: { kind: 'news' } }]);
    const data = jsonLd([shown({ ...feed, items: feed.items.map((item) => ({ ...item, title: { en: text } })) })]);
    expect(data).to.not.include('<');
    const nodes = (JSON.parse(data!) as { '@graph': Node[] })['@graph'];
    expect(ofType('NewsArticle', nodes)[0]).to.deep.include({ name: text });
  });

  it('keeps what an earlier run has found, unless it is described anew', () => {
    const news = (title: string) => shown(feedOf([{ id: 'a', title, _mpg: { kind: 'news' } }]));
    const other = shown(feedOf([{ id: 'b', title: 'Other', _mpg: { kind: 'news' } }]), { listId: '#mpg-digest-2' });
    const data = jsonLd([news('New')], jsonLd([news('Old'), other]));
    const nodes = (JSON.parse(data!) as { '@graph': Node[] })['@graph'];
    expect(ofType('NewsArticle', nodes).map((node) => node['name'])).to.deep.equal(['New', 'Other']);
    expect(ofType('ItemList', nodes)).to.have.length(2);
  });

  it('is not there if the widgets show nothing', () => {
    expect(jsonLd([shown(feedOf([]))])).to.equal(undefined);
  });

  it('survives an earlier result that was damaged', () => {
    expect(jsonLd([], '{"@graph":')).to.equal(undefined);
  });
});
