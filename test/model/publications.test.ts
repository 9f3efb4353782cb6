import { expect } from '@open-wc/testing';
import type { File, Publication } from '../../src/feed/types.ts';
import { publicationFilter } from '../../src/model/publication-settings.ts';
import type { PublicationFacet, PublicationSettings } from '../../src/model/publication-filter.ts';
import { publicationSearch } from '../../src/model/publication-index.ts';
import { publicationCatalogue } from '../../src/model/publications.ts';
import type { PublicationResults } from '../../src/model/publications.ts';
import { finished } from '../../src/model/steps.ts';
import { feedWith, ids, milestone, project, publication, term } from './feed-builder.ts';

const file = (language: string, title?: string): File => ({
  url: `https://example.org/${language}.pdf`,
  mediaType: 'application/pdf',
  title,
  size: undefined,
  language,
});

const feed = feedWith({
  programmes: [term('integration', 'Diversity and integration'), term('equality')],
  projects: [project('ics', ['integration'], 'Immigrant Citizens Survey')],
  items: [
    milestone('milestone', { date: '2012' }),
    publication('undated', { title: { en: 'Zagreb' }, type: 'report', doi: '10.1000/182' }),
    publication('survey', {
      title: { en: 'How immigrants experience integration', pt: 'A experiência de integração' },
      date: '2012-05',
      projects: ['ics'],
      files: [file('en'), file('pt', 'Inquérito')],
      type: 'report',
    }),
    publication('guide', {
      title: { en: '“Équité”: a guide', de: 'Ärzte' },
      date: '2014',
      language: 'fr',
      authors: [{ name: 'CIDOB', url: undefined }],
      programmes: ['equality'],
      activities: ['dialogue'],
      tags: ['toolkit'],
      type: 'handbook',
    }),
    publication('brief', {
      title: { en: 'Equality 10', de: 'Zahlen' },
      date: '2015',
      summary: { en: 'Integration of doctors' },
      publisher: 'Migration Policy Group',
      isbn: '978-3-16-148410-0',
      type: 'policy-brief',
    }),
    publication('older-brief', { title: { en: 'Equality 9', de: 'Apfel' }, date: '2014-01', type: 'policy-brief' }),
  ],
});
const catalogue = publicationCatalogue(feed);
const engine = finished(publicationSearch(feed, catalogue.publications));

function resultsOf(settings: PublicationSettings, languages: readonly string[] = ['en']): PublicationResults {
  const { filter } = publicationFilter(settings);
  return catalogue.results(filter, languages, engine.matches(filter.query));
}
const idsOf = (results: PublicationResults): readonly string[] => ids(results.slice(0, results.total));
const foundBy = (settings: PublicationSettings, languages?: readonly string[]): readonly string[] =>
  idsOf(resultsOf(settings, languages));
const countsOf = (facet: PublicationFacet, settings: PublicationSettings): Readonly<Record<string, number>> =>
  Object.fromEntries(resultsOf(settings).options[facet].map(({ value, count }) => [value, count]));

describe('publicationCatalogue', () => {
  it('has the feed’s publications and nothing else', () => {
    expect(catalogue.publications).to.have.length(5);
  });

  it('finds all of them, the newest first and the undated last, while nothing is asked', () => {
    expect(foundBy({})).to.deep.equal(['brief', 'older-brief', 'guide', 'survey', 'undated']);
  });

  const queries: readonly [string, readonly string[]][] = [
    ['integracao', ['survey']],
    ['inquerito', ['survey']],
    ['citizens', ['survey']],
    ['ics', ['survey']],
    ['diversity', ['survey']],
    ['cidob', ['guide']],
    ['toolkit', ['guide']],
    ['doctors', ['brief']],
    ['migration policy group', ['brief']],
    ['978-3-16-148410-0', ['brief']],
    ['10.1000/182', ['undated']],
    ['equality 2015', ['brief']],
  ];
  for (const [query, expected] of queries)
    it(`finds ${expected.join()} by "${query}"`, () => {
      expect(foundBy({ query })).to.deep.equal(expected);
    });

  const filters: readonly [PublicationSettings, readonly string[]][] = [
    [{ year: '2014' }, ['older-brief', 'guide']],
    [{ year: '2012-2014' }, ['older-brief', 'guide', 'survey']],
    [{ year: '2015-' }, ['brief']],
    [{ year: '-2012' }, ['survey']],
    [{ year: 'unknown' }, ['undated']],
    [{ year: '2015,unknown' }, ['brief', 'undated']],
    [{ language: 'pt' }, ['survey']],
    [{ language: 'pt,fr' }, ['guide', 'survey']],
    [{ programme: 'integration' }, ['survey']],
    [{ programme: 'integration', language: 'fr' }, []],
    [{ activity: 'dialogue' }, ['guide']],
    [{ project: 'ics' }, ['survey']],
    [{ type: 'policy-brief', query: 'equality', year: '-2014' }, ['older-brief']],
  ];
  for (const [settings, expected] of filters)
    it(`finds ${expected.join() || 'nothing'} with ${JSON.stringify(settings)}`, () => {
      expect(foundBy(settings)).to.deep.equal(expected);
    });

  it('counts under the query and the other facets', () => {
    expect(countsOf('type', { query: 'equality', year: '2014' })).to.deep.equal({
      report: 0,
      'policy-brief': 1,
      handbook: 1,
    });
  });

  it('counts what has no year', () => {
    expect(countsOf('year', { type: 'report' })).to.include({ unknown: 1, 2012: 1, 2015: 0 });
  });

  it('counts years under everything but the years themselves', () => {
    const { years } = resultsOf({ type: 'policy-brief', year: '2015' });
    expect(years.map(({ year, count }) => `${year}:${count}`)).to.deep.equal(['2012:0', '2013:0', '2014:1', '2015:1']);
  });

  it('sorts by relevance where there is a query', () => {
    expect(foundBy({ query: 'integration' })).to.deep.equal(['survey', 'brief']);
  });

  it('sorts equally relevant ones by date', () => {
    expect(foundBy({ query: 'equality', type: 'policy-brief' })).to.deep.equal(['brief', 'older-brief']);
  });

  it('sorts by date when told so, whatever is most relevant', () => {
    expect(foundBy({ query: 'integration', sort: 'date' })).to.deep.equal(['brief', 'survey']);
  });

  it('sorts by title, numbers by value and accents and quotation marks aside', () => {
    expect(foundBy({ sort: 'title' })).to.deep.equal(['older-brief', 'brief', 'guide', 'survey', 'undated']);
  });

  const sortedByTitle = (items: readonly Publication[], language: string): readonly string[] => {
    const few = feedWith({ items });
    const { filter } = publicationFilter({ sort: 'title' });
    return idsOf(publicationCatalogue(few).results(filter, [language]));
  };

  it('sorts by the titles of the language asked for', () => {
    const german = [
      publication('guide', { title: { en: 'A', de: 'Leitfaden' } }),
      publication('brief', { title: { en: 'B', de: 'Apfel' } }),
    ];
    expect(sortedByTitle(german, 'de')).to.deep.equal(['brief', 'guide']);
  });

  it('sorts by the alphabet of the language asked for', () => {
    const swedish = [
      publication('last', { title: { sv: 'Öppenhet' } }),
      publication('first', { title: { sv: 'Zon' } }),
    ];
    expect(sortedByTitle(swedish, 'sv')).to.deep.equal(['first', 'last']);
  });

  it('puts what has no title after all titles', () => {
    const untitled = [publication('none', { title: undefined }), publication('some', { title: { el: 'Ω' } })];
    expect(sortedByTitle(untitled, 'en')).to.deep.equal(['some', 'none']);
  });

  it('keeps the order of one language apart from another’s', () => {
    const inGerman = foundBy({ sort: 'title', type: 'handbook,policy-brief' }, ['de']);
    const inEnglish = foundBy({ sort: 'title', type: 'handbook,policy-brief' }, ['en']);
    expect([inGerman, inEnglish]).to.deep.equal([
      ['older-brief', 'guide', 'brief'],
      ['older-brief', 'brief', 'guide'],
    ]);
  });

  for (const [settings, sort] of [
    [{}, 'date'],
    [{ query: 'equality' }, 'relevance'],
    [{ query: 'equality', sort: 'title' }, 'title'],
    [{ sort: 'relevance' }, 'date'],
    [{ query: '?!', sort: 'relevance' }, 'date'],
  ] as const)
    it(`tells that it sorts ${JSON.stringify(settings)} by ${sort}`, () => {
      expect(resultsOf(settings).sort).to.equal(sort);
    });

  it('finds all again when the query is taken away', () => {
    resultsOf({ query: 'equality' });
    expect(resultsOf({}).total).to.equal(5);
  });

  it('ignores the query without an index', () => {
    const { filter } = publicationFilter({ query: 'equality' });
    const { total, sort } = catalogue.results(filter, ['en']);
    expect([total, sort]).to.deep.equal([5, 'date']);
  });

  it('is content with no publications', () => {
    const { filter } = publicationFilter({ query: 'x' });
    const nothing = feedWith({});
    const { total, years } = publicationCatalogue(nothing).results(
      filter,
      ['en'],
      finished(publicationSearch(nothing, [])).matches('x'),
    );
    expect([total, years]).to.deep.equal([0, []]);
  });
});
