import { expect } from '@open-wc/testing';
import { publicationSearch } from '../../../src/model/publication-index.ts';
import { publicationCatalogue } from '../../../src/model/publications.ts';
import { suggestionsFrom } from '../../../src/model/search/suggestions.ts';
import { finished } from '../../../src/model/steps.ts';
import { feedWith, publication, term } from '../feed-builder.ts';

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
      expect(engine.matches(suggestion!.query)?.count, suggestion?.query).to.be.above(0);
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
