import { expect } from '@open-wc/testing';
import { publicationSearch } from '../../../src/model/publication-index.ts';
import { publicationCatalogue } from '../../../src/model/publications.ts';
import { suggestionsFrom } from '../../../src/model/search/suggestions.ts';
import { finished } from '../../../src/model/steps.ts';
import { feedWith, project, publication, term } from '../feed-builder.ts';

const author = (name: string) => ({ name, url: undefined });
const feed = feedWith({
  programmes: [term('integration', 'Integration and diversity'), term('unused', 'Integration of nobody')],
  activities: [{ ...term('dialogue'), title: { en: 'Dialogue', fr: 'Échange' } }],
  items: [
    publication('one', {
      title: { en: 'Integration in “Europe”', fr: 'L’intégration en Europe' },
      date: '2015',
      programmes: ['integration'],
      authors: [author('Ina Integer'), author('Bo')],
    }),
    publication('two', { title: { en: 'On equality' }, authors: [author('Ina Integer')], tags: ['integrity'] }),
    publication('three', { title: { en: 'Integral' }, activities: ['dialogue'], authors: [author('Integ Once')] }),
  ],
});
const { publications } = publicationCatalogue(feed);
const engine = finished(publicationSearch(feed, publications));
const suggestions = finished(suggestionsFrom(feed, publications, engine));
const textsFor = (query: string, limit = 10, languages: readonly string[] = ['en']): readonly string[] =>
  suggestions.for(query, languages, limit).map(({ kind, text }) => `${kind} ${text}`);

describe('Suggestions', () => {
  it('has topics, authors and titles that have all words', () => {
    expect(textsFor('integr')).to.deep.equal([
      'topic Integration and diversity',
      'topic integrity',
      'title Integration in “Europe”',
      'title Integral',
    ]);
    expect(textsFor('integr div')).to.deep.equal(['topic Integration and diversity']);
  });

  it('puts the authors of most publications first', () => {
    expect(textsFor('integ').filter((text) => text.startsWith('author'))).to.deep.equal([
      'author Ina Integer',
      'author Integ Once',
    ]);
  });

  describe('of a feed that spells names in several ways', () => {
    const spelled = feedWith({
      programmes: [{ ...term('equality', 'Equal rights'), title: { en: 'Equal rights', fr: 'Égalité des droits' } }],
      projects: [project('rights', ['equality'], 'Equal rights')],
      items: [
        publication('item-1', {
          title: { en: 'Equal pay' },
          authors: [author('ANDRE Muller')],
          tags: ['policymaking'],
        }),
        publication('item-2', {
          title: { en: 'EQUAL PAY' },
          authors: [author('André Müller')],
          tags: ['Policy-making'],
        }),
        publication('item-3', { authors: [author('André  Mueller')], tags: ['Policy-making', 'EQUAL RIGHTS'] }),
        publication('item-4', { authors: [author('André Müller')], tags: ['égalite des droits', 'C'] }),
        publication('item-5', { programmes: ['equality'], projects: ['rights'], tags: ['C++'] }),
        publication('item-6', { programmes: ['equality'] }),
      ],
    });
    const { publications: found } = publicationCatalogue(spelled);
    const own = finished(suggestionsFrom(spelled, found, finished(publicationSearch(spelled, found))));
    const cases: readonly [query: string, suggested: readonly string[]][] = [
      ['andre', ['author André Müller']],
      ['author:mueller', ['author André Müller']],
      ['policym', ['topic Policy-making']],
      ['equal r', ['topic Equal rights']],
      ['equal p', ['title Equal pay']],
      ['egalite', ['topic Equal rights']],
      ['c', ['topic C', 'topic C++']],
    ];
    for (const [query, suggested] of cases)
      it(`suggests each once, as it is spelled most often: ‹${query}›`, () => {
        expect(own.for(query, ['en'], 10).map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal(suggested);
      });

    it('suggests a topic that is a filter as that filter', () => {
      expect(own.for('equal rights', ['en'], 1)[0]?.filter).to.deep.equal({ facet: 'programme', value: 'equality' });
    });
  });

  it('has some of each kind, up to a limit', () => {
    expect(textsFor('integ', 3)).to.deep.equal([
      'topic Integration and diversity',
      'author Ina Integer',
      'title Integration in “Europe”',
    ]);
  });

  it('is in the language asked for', () => {
    expect(textsFor('europe', 10, ['fr'])).to.deep.equal(['title L’intégration en Europe']);
  });

  it('finds what it suggests', () => {
    for (const query of ['ina', 'europe', 'integrity']) {
      const [suggestion] = suggestions.for(query, ['en'], 1);
      expect(engine.matches(suggestion!.query)?.documents.length, suggestion?.query).to.be.above(0);
    }
  });

  it('has a filter for topics of the feed, and a query for what has no filter', () => {
    const [topic] = suggestions.for('diversity', ['en'], 1);
    const [name] = suggestions.for('bo', ['en'], 1);
    expect([topic?.query, topic?.filter, name?.query, name?.filter, name?.language]).to.deep.equal([
      '',
      { facet: 'programme', value: 'integration' },
      'author:"Bo"',
      undefined,
      undefined,
    ]);
  });

  it('has only authors after `author:`', () => {
    expect(textsFor('author:integ')).to.deep.equal(['author Ina Integer', 'author Integ Once']);
  });

  for (const query of ['-integ', 'integ year:2015', '?!', '', 'nothing'])
    it(`has nothing for “${query}”`, () => {
      expect(textsFor(query)).to.deep.equal([]);
    });
});
