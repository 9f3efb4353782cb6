import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import { document, read, readExtension, readItem, url } from './documents.ts';

describe('a broken feed', () => {
  it('loses a bad item, not its neighbours', () => {
    const { feed } = read({ items: [{ id: 'a' }, 'b', null, { title: 'no id' }, [], { id: 'c' }] });
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['a', 'c']);
  });

  it('says where, what it expected and what it found', () => {
    const { problems } = read({ items: [{ id: 'a' }, 'b', null, { title: 'no id' }, []] });
    expect(problems).to.deep.equal([
      { path: '$.items[1]', expected: 'object', found: '"b"' },
      { path: '$.items[2]', expected: 'object', found: 'null' },
      { path: '$.items[3].id', expected: 'id', found: 'nothing' },
      { path: '$.items[4]', expected: 'object', found: 'list' },
    ]);
  });

  it('loses a bad field, not its item', () => {
    const { item } = readItem({ title: { toString: 1 }, summary: 'Summary', tags: ['a', 5, {}, 'b'] });
    expect(item).to.deep.include({ id: 'one', title: undefined, summary: { en: 'Summary' }, tags: ['a', '5', 'b'] });
  });

  it('names the place of a bad element as the document counts', () => {
    const { problems } = read({ items: [7, { id: 'a', tags: [{}, 'x', {}] }] });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.items[0]', '$.items[1].tags[0]', '$.items[1].tags[2]']);
  });

  it('loses what lacks a part that it stands or falls with', () => {
    const { feed, problems } = read({
      _mpg: { programmes: [{ id: 'a' }, { id: 'b', title: '<br>' }, { id: 'c', title: 'C' }] },
    });
    expect([feed.programmes.map(({ id }) => id), problems.map(({ path }) => path)]).to.deep.equal([
      ['c'],
      ['$._mpg.programmes[0].title', '$._mpg.programmes[1].title'],
    ]);
  });

  it('loses an attachment without address or type', () => {
    const { item, problems } = readItem({
      attachments: [{ mime_type: 'a/b' }, { url: 'x' }, { url: 'y', mime_type: 'a/b' }],
    });
    expect([item?.files.length, problems.length]).to.deep.equal([1, 2]);
  });

  it('shortens what it found', () => {
    const { problems } = readItem({ url: `javascript:${'x'.repeat(500)}` });
    expect(problems[0]?.found).to.have.length(80);
  });

  it('is silent about text that holds no words', () => {
    expect(readItem({ content_html: '<iframe></iframe>', tags: ['<b></b>'] }).problems).to.be.empty;
  });

  it('loses what a list has after the first 1000, but for projects', () => {
    const terms = Array.from({ length: 1001 }, (_, index) => ({ id: `t${String(index)}`, title: 'T' }));
    const { feed, problems } = read({ _mpg: { programmes: terms, networks: terms, projects: terms } });
    expect([feed.programmes.length, feed.networks.length, feed.projects.length]).to.deep.equal([1000, 1000, 1001]);
    expect(problems).to.deep.equal([
      { path: '$._mpg.programmes', expected: 'at most 1000', found: 'list' },
      { path: '$._mpg.networks', expected: 'at most 1000', found: 'list' },
    ]);
  });

  it('loses lists that are none', () => {
    const { item, problems } = readItem({ tags: 'a, b', attachments: {}, authors: 'Ann' });
    expect([item?.tags, item?.files, problems.map(({ path }) => path)]).to.deep.equal([
      [],
      [],
      ['$.items[0].authors', '$.items[0].tags'],
    ]);
  });
});

describe('ids', () => {
  it('lets the first of two with the same id count, and reports the other', () => {
    const { feed, problems } = read({
      items: [{ id: 'a', title: 'First' }, { id: 'b' }, { id: 'a', title: 'Second' }],
    });
    expect([feed.items.map(({ title }) => title?.['en']), problems]).to.deep.equal([
      ['First', undefined],
      [{ path: '$.items[2].id', expected: 'id of its own', found: '"a"' }],
    ]);
  });

  it('tells 1 and "1" apart no more than an address can', () => {
    expect(read({ items: [{ id: 1 }, { id: '1' }] }).feed.items).to.have.length(1);
  });

  it('lets lists have the same ids', () => {
    const same = [{ id: 'a', title: 'A' }];
    expect(read({ items: same, _mpg: { programmes: same, activities: same, projects: same, networks: same } }).problems)
      .to.be.empty;
  });

  it('drops and reports references to what is not there', () => {
    const { item, problems } = readItem(
      { _mpg: { programmes: ['p', 'q'], projects: ['p'], activities: ['constructor'] } },
      { programmes: [{ id: 'p', title: 'P' }] },
    );
    expect([item?.programmes, item?.projects, item?.activities, problems]).to.deep.equal([
      ['p'],
      [],
      [],
      [
        { path: '$.items[0]._mpg.programmes[1]', expected: 'id in this document', found: '"q"' },
        { path: '$.items[0]._mpg.projects[0]', expected: 'id in this document', found: '"p"' },
        { path: '$.items[0]._mpg.activities[0]', expected: 'id in this document', found: '"constructor"' },
      ],
    ]);
  });

  it('does not know the id of what was lost', () => {
    const { item } = readItem({ _mpg: { programmes: ['p'] } }, { programmes: [{ id: 'p' }] });
    expect(item?.programmes).to.be.empty;
  });

  it('drops references of projects too', () => {
    const { feed, problems } = read({
      _mpg: { projects: [{ id: 'x', title: 'X', programmes: ['p'], supporters: ['s'] }] },
    });
    expect([feed.projects[0]?.programmes, feed.projects[0]?.supporters, problems.length]).to.deep.equal([[], [], 2]);
  });

  it('drops a story that is no item', () => {
    const { feed, problems } = read({ _mpg: { organisation: { name: 'O', story: 'gone' } } });
    expect([feed.organisation?.story, problems.map(({ path }) => path)]).to.deep.equal([
      undefined,
      ['$._mpg.organisation.story'],
    ]);
  });
});

describe('a hostile feed', () => {
  /** Milliseconds that reading takes. */
  function duration(keys: Readonly<Record<string, unknown>>): number {
    const wire = document(keys);
    const start = performance.now();
    parseFeed(wire, url);
    return performance.now() - start;
  }

  it('names a thousand problems and counts the others', () => {
    const { problems } = read({ items: Array.from({ length: 100_000 }, () => ({ id: {} })) });
    expect([problems.length, problems.at(-1)]).to.deep.equal([
      1001,
      { path: '$', expected: 'fewer problems', found: '99000 more' },
    ]);
  });

  it('is read in time whatever is broken', () => {
    const broken = {
      id: 'same',
      title: [],
      tags: [{}, [], {}],
      _mpg: { start: 'x', place: 7, translations: { _: {} } },
    };
    expect(duration({ items: Array.from({ length: 20_000 }, () => broken) })).to.be.below(4000);
  });

  it('is read in time however deep it is', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    expect(
      duration({ items: [{ id: 'a', tags: deep, _mpg: deep, title: deep }], _mpg: { projects: deep } }),
    ).to.be.below(1000);
  });

  it('leaves prototypes alone', () => {
    const keys = '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }';
    const wire = JSON.parse(`{ "items": [{ "id": "__proto__", "_mpg": ${keys} }], "_mpg": ${keys} }`) as Readonly<
      Record<string, unknown>
    >;
    read(wire);
    expect('polluted' in {}).to.be.false;
  });

  it('has items whose ids look like keys of objects', () => {
    expect(read({ items: [{ id: '__proto__' }, { id: 'constructor' }] }).feed.items).to.have.length(2);
  });
});

describe('a page that adds to Object.prototype', () => {
  const added = ['intruder', 'en', 'items', 'tags', 'start', 'end'];
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const sampleUrl = new URL('../../stories/feed/feed.json', import.meta.url).href;
  let sample: unknown;

  before(async () => {
    sample = await (await fetch(sampleUrl)).json();
  });

  afterEach(() => {
    for (const key of added) Reflect.deleteProperty(prototype, key);
  });

  for (const key of added) {
    it(`has the sample feed read the same with “${key}”`, () => {
      const expected = JSON.stringify(parseFeed(sample, sampleUrl));
      prototype[key] = () => 'of the page';
      const found = JSON.stringify(parseFeed(sample, sampleUrl));
      expect(found === expected).to.be.true;
    });
  }

  for (const key of ['kind', 'doi', 'place', 'start', 'programmes', 'organisation', 'search']) {
    it(`has a feed and an item without an extension read the same with “${key}”`, () => {
      const expected = read({ items: [{ id: 'a' }] });
      prototype[key] = 'event';
      const found = read({ items: [{ id: 'a' }] });
      Reflect.deleteProperty(prototype, key);
      expect(found).to.deep.equal(expected);
    });
  }

  it('has no end of its own where that of an event is before its start', () => {
    prototype['end'] = '2999';
    const { item } = readExtension({ kind: 'event', start: '2012', end: '2011' });
    expect(item?.kind === 'event' && item.end).to.equal(undefined);
  });
});
