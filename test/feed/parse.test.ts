import { expect } from '@open-wc/testing';
import { FeedError, parseFeed } from '../../src/feed/index.ts';
import { document, read, readItem, url } from './documents.ts';

function refusal(wire: unknown): FeedError | undefined {
  try {
    parseFeed(wire, url);
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  return undefined;
}

describe('parseFeed: what is a feed', () => {
  for (const version of [
    'https://jsonfeed.org/version/1',
    'http://www.jsonfeed.org/version/1.1',
    'https://jsonfeed.org/version/1.1/',
    ' https://JSONFeed.org/version/1.1\n',
  ]) {
    it(`reads ${version}`, () => {
      expect(read({ version }).problems).to.be.empty;
    });
  }

  const refused: [name: string, wire: unknown, code: string][] = [
    ['null', null, 'not-a-feed'],
    ['text', 'feed', 'not-a-feed'],
    ['a list', [], 'not-a-feed'],
    ['an empty object', {}, 'not-a-feed'],
    ['another version', document({ version: 'https://jsonfeed.org/version/2' }), 'not-a-feed'],
    [
      'an address like that of the version',
      document({ version: 'https://jsonfeed.org.example/version/1' }),
      'not-a-feed',
    ],
    ['neither items nor _mpg', document({ items: 'none' }), 'not-a-feed'],
    ['contract 2', document({ _mpg: { contract: '2' } }), 'contract'],
    ['contract 10.1', document({ _mpg: { contract: '10.1' } }), 'contract'],
    ['contract 2 as a number', document({ _mpg: { contract: 2 } }), 'contract'],
  ];
  for (const [name, wire, code] of refused) {
    it(`refuses ${name}`, () => {
      expect(refusal(wire)?.code).to.equal(code);
    });
  }

  it('passes over a contract that is no version', () => {
    const { problems } = read({ _mpg: { contract: { toString: 1, valueOf: 1 } } });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$._mpg.contract']);
  });

  it('says which contract it cannot read, and where', () => {
    expect(refusal(document({ _mpg: { contract: '3' } }))?.message).to.equal(`${url}: contract 3 is above 1`);
  });

  it('reads contract 1.7', () => {
    expect(read({ _mpg: { contract: '1.7' } }).problems).to.be.empty;
  });

  it('shows what it can of a feed without title and items', () => {
    const { feed } = parseFeed(
      { version: 'https://jsonfeed.org/version/1.1', _mpg: { programmes: [{ id: 'a', title: 'A' }] } },
      url,
    );
    expect(feed.programmes).to.have.length(1);
  });

  it('reports title and items that are missing', () => {
    const { problems } = parseFeed({ version: 'https://jsonfeed.org/version/1.1', _mpg: {} }, url);
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.title', '$.items']);
  });

  it('leaves the document as it was', () => {
    const wire = document({ items: [{ id: 1, title: '<b>Title</b>', url: '/x' }, null] });
    const copy = structuredClone(wire);
    parseFeed(wire, url);
    expect(wire).to.deep.equal(copy);
  });
});

describe('parseFeed: plain JSON Feed', () => {
  it('reads items without _mpg as news', () => {
    expect(readItem({ title: 'Hello' }).item?.kind).to.equal('news');
  });

  it('reads JSON Feed 1.0 with one author', () => {
    const { feed } = read({ version: 'https://jsonfeed.org/version/1', items: [{ id: 'a', author: { name: 'Ann' } }] });
    expect(feed.items[0]?.authors).to.deep.equal([{ name: 'Ann', url: undefined }]);
  });

  it('gives items without authors those of the feed', () => {
    const { feed } = read({
      authors: [{ name: 'Ann' }],
      items: [{ id: 'a' }, { id: 'b', authors: [{ name: 'Ben' }] }],
    });
    expect(feed.items.map(({ authors }) => authors[0]?.name)).to.deep.equal(['Ann', 'Ben']);
  });

  it('lets an author be reached by mail', () => {
    expect(readItem({ authors: [{ name: 'Ann', url: 'mailto:ann@x.example' }] }).item?.authors[0]?.url).to.equal(
      'mailto:ann@x.example',
    );
  });

  it('leaves out authors without a name', () => {
    expect(readItem({ authors: [{ url: 'https://a.example' }] }).item?.authors).to.be.empty;
  });

  it('reads numbers as ids', () => {
    expect(readItem({ id: 17 }).item?.id).to.equal('17');
  });

  it('reads HTML content as plain text', () => {
    expect(readItem({ content_html: '<p>One</p><p>&amp; two</p>' }).item?.content).to.deep.equal({ en: 'One & two' });
  });

  it('prefers plain content', () => {
    expect(readItem({ content_html: 'html', content_text: 'text' }).item?.content).to.deep.equal({ en: 'text' });
  });

  it('takes an image by its address', () => {
    expect(readItem({ image: 'a.png' }).item?.image?.src).to.equal('https://publisher.example/feeds/a.png');
  });

  it('links to another page where the item has none of its own', () => {
    expect(readItem({ external_url: 'https://other.example/' }).item?.url).to.equal('https://other.example/');
  });

  it('takes null and empty text for nothing', () => {
    const { item, problems } = readItem({
      title: '',
      summary: null,
      image: null,
      tags: null,
      language: '',
      _mpg: null,
    });
    expect([item?.title, item?.summary, item?.image, item?.tags, problems]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      [],
      [],
    ]);
  });

  it('ignores unknown keys', () => {
    expect(readItem({ _blue_shed: { about: 1 }, banner_image: 7, _mpg: { later: true } }).problems).to.be.empty;
  });
});

describe('parseFeed: what things belong to', () => {
  const programme = {
    id: 'p',
    title: 'Programme',
    summary: { en: 'About', fr: 'Sur' },
    image: { src: 'i.png', alt: 'Alt' },
  };

  it('reads a term', () => {
    expect(read({ _mpg: { programmes: [programme] } }).feed.programmes).to.deep.equal([
      {
        id: 'p',
        title: { en: 'Programme' },
        summary: { en: 'About', fr: 'Sur' },
        image: { src: 'https://publisher.example/feeds/i.png', alt: { en: 'Alt' } },
      },
    ]);
  });

  it('has bare texts in the language of the feed', () => {
    expect(read({ language: 'nl', _mpg: { programmes: [programme] } }).feed.programmes[0]?.title).to.deep.equal({
      nl: 'Programme',
    });
  });

  it('has them in an unknown one where the feed names none', () => {
    expect(read({ language: undefined, _mpg: { programmes: [programme] } }).feed.programmes[0]?.title).to.deep.equal({
      und: 'Programme',
    });
  });

  it('lets projects belong to programmes and supporters', () => {
    const { feed, problems } = read({
      _mpg: {
        projects: [
          { id: 'x', title: 'X', programmes: ['p'], supporters: ['s'], start: '2012', partners: [{ name: 'Partner' }] },
        ],
        programmes: [programme],
        supporters: [{ id: 's', name: 'S', group: 'foundation' }],
      },
    });
    expect([feed.projects[0]?.programmes, feed.projects[0]?.supporters, problems]).to.deep.equal([['p'], ['s'], []]);
  });

  it('puts supporters of no known group with the others', () => {
    const { feed } = read({
      _mpg: {
        supporters: [
          { id: 's', name: 'S', group: 'bank' },
          { id: 't', name: 'T' },
        ],
      },
    });
    expect(feed.supporters.map(({ group }) => group)).to.deep.equal(['other', 'other']);
  });

  it('reads the organisation', () => {
    const organisation = { name: 'MPG', email: 'mailto:info@mpg.example', founded: 1995, story: 'one' };
    const { feed } = read({ items: [{ id: 'one' }], _mpg: { organisation } });
    expect(feed.organisation).to.deep.include({
      name: { en: 'MPG' },
      email: 'info@mpg.example',
      founded: '1995',
      story: 'one',
      values: [],
    });
  });

  it('names a feed without title after its organisation', () => {
    expect(read({ title: undefined, _mpg: { organisation: { name: 'MPG' } } }).feed.title).to.equal('MPG');
  });

  it('has lists where the document has none', () => {
    const { programmes, activities, projects, supporters, networks } = read({}).feed;
    expect([programmes, activities, projects, supporters, networks]).to.deep.equal([[], [], [], [], []]);
  });
});
