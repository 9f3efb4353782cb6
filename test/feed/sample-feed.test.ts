import { expect } from '@open-wc/testing';
import { type Feed, type FeedProblem, type Kind, parseFeed } from '../../src/feed/index.ts';

describe('the sample feed', () => {
  const url = new URL('../../stories/feed/feed.json', import.meta.url).href;
  let feed: Feed;
  let problems: readonly FeedProblem[];

  before(async () => {
    const response = await fetch(url);
    ({ feed, problems } = parseFeed(await response.json(), url));
  });

  const publications = () => feed.items.filter(({ kind }) => kind === 'publication');
  const editions = () =>
    publications().flatMap(({ files, language }) => files.filter((file) => file.language !== language));

  it('has no problems', () => {
    expect(problems).to.deep.equal([]);
  });

  const counts: [kind: Kind, count: number][] = [
    ['publication', 188],
    ['report', 4],
    ['news', 140],
    ['event', 71],
    ['milestone', 111],
  ];
  for (const [kind, count] of counts) {
    it(`has ${String(count)} of the kind ${kind}`, () => {
      expect(feed.items.filter((item) => item.kind === kind)).to.have.length(count);
    });
  }

  it('has 205 publications and editions of them', () => {
    expect(publications().length + editions().length).to.equal(205);
  });

  it('has publications in 19 languages and one that is not known', () => {
    const languages = new Set([...publications(), ...editions()].map(({ language }) => language));
    expect([languages.size, languages.has('und')]).to.deep.equal([20, true]);
  });

  it('does not know the year of 44 publications', () => {
    expect(publications().filter(({ date }) => !date)).to.have.length(44);
  });

  it('has what they belong to', () => {
    const { programmes, activities, projects, supporters, networks, organisation } = feed;
    const lists = [programmes, activities, projects, supporters, networks, organisation?.values ?? []];
    expect(lists.map(({ length }) => length)).to.deep.equal([3, 4, 61, 25, 82, 11]);
  });
});
