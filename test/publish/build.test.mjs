/** The command `feed build`: its config, what it protects, what it says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ended, json, server, workshop } from './feed-build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const records = (count, more = {}) =>
  JSON.stringify(Array.from({ length: count }, (_, id) => ({ id: `r${id}`, title: `Title ${id}`, ...more })));
const source = { kind: 'records', from: 'records.json' };

describe('feed build: the example', () => {
  it('makes the sample feed, byte for byte', async (test) => {
    const { run, read } = workshop(test);
    const { code, stdout, stderr } = await run(join(root, 'examples/publishing/mpg.config.json'), '--out', 'feed.json');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(read('feed.json'), readFileSync(join(root, 'stories/feed/feed.json'), 'utf8'));
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['Read', 'Made', 'Missing'],
    );
  });
});

describe('feed build: what is there already', () => {
  it('keeps a feed that would lose a fifth of its items, unless it is forced', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(10));
    await shop.build([source]);
    const before = shop.read('feed.json');
    shop.put('records.json', records(8));
    const { code, stderr } = await shop.build([source]);
    assert.equal(code, 1);
    assert.match(stderr, /10 news items before, 8 now/);
    assert.equal(shop.read('feed.json'), before);
    const { feed } = await shop.build([source], {}, '--force');
    assert.equal(feed.items.length, 8);
  });

  it('counts each kind for itself', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(50));
    shop.put('events.json', records(2, { kind: 'event', id: undefined }));
    await shop.build([source, { ...source, from: 'events.json' }]);
    shop.put('events.json', records(1, { kind: 'event', id: undefined }));
    const { code, stderr } = await shop.build([source, { ...source, from: 'events.json' }]);
    assert.equal(code, 1);
    assert.match(stderr, /2 events before, 1 now/);
  });

  it('keeps it if a source cannot be read, and names each; forced, it leaves them out', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(3));
    await shop.build([source]);
    const before = shop.read('feed.json');
    const sources = [source, { ...source, from: 'none.json' }, { ...source, from: 'other.csv', kind: 'csv' }];
    const { code, stderr } = await shop.build(sources);
    assert.equal(code, 1);
    assert.match(stderr, /none\.json: there is no such file/);
    assert.match(stderr, /other\.csv: there is no such file/);
    assert.equal(shop.read('feed.json'), before);
    const forced = await shop.build(sources, {}, '--force');
    assert.equal(forced.feed.items.length, 3);
    assert.match(forced.stderr, /Left out: none\.json/);
  });

  it('writes nothing for --dry-run, nor if there is nothing to write', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(3));
    shop.put('config.json', JSON.stringify({ feed: { title: 'T' }, sources: [source] }));
    assert.equal((await shop.run('config.json', '--dry-run')).code, 0);
    shop.put('records.json', '[]');
    const { code, stderr } = await shop.run('config.json');
    assert.equal(code, 1);
    assert.match(stderr, /nothing that can be shown/);
    assert.equal(existsSync(join(shop.folder, 'feed.json')), false);
  });

  it('says what a server answers, after trying again where that can help', async (test) => {
    const messages = {
      401: /401 \(it asks for a password\)/,
      404: /404 \(there is nothing at this address\)/,
      503: /503 \(Service Unavailable\)/,
    };
    const { address, requests } = await server(test, (url, response) => {
      response.writeHead(Number(url.pathname.slice(1)), { 'Retry-After': '0' });
      response.end('no');
    });
    for (const [status, message] of Object.entries(messages)) {
      const { code, stderr } = await workshop(test).build([{ kind: 'feed', from: `${address}/${status}` }]);
      assert.equal(code, 1);
      assert.match(stderr, message);
    }
    assert.deepEqual(
      requests.map(({ path }) => path),
      ['/401', '/404', '/503', '/503', '/503', '/503'],
    );
  });

  it('refuses an answer that breaks off', async (test) => {
    const { address } = await server(test, (url, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('[{"id": 1', () => response.destroy());
    });
    const sources = [{ kind: 'records', from: `${address}/a.json` }];
    const { code, stderr } = await workshop(test).build(sources, {}, '--timeout', '1');
    assert.equal(code, 1);
    assert.match(stderr, /a\.json: the answer broke off/);
  });

  it('prints the first three values with one fault, and counts the others', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(9, { doi: 'none', title: 'T\u001b[31m' }));
    const { stderr } = await shop.build([source]);
    assert.equal(stderr.match(/as doi, wanted/g).length, 4);
    assert.match(stderr, /… and 6 more as doi, wanted/);
    assert.equal(stderr.includes('\u001b'), false);
  });

  it('can be stopped, and goes on where it was', async (test) => {
    const item = (id) => ({
      id,
      date: '2024-01-01T00:00:00',
      slug: `p${id}`,
      type: 'post',
      title: { rendered: `P${id}` },
    });
    let isStopping = true;
    const shop = workshop(test);
    const { address, requests } = await server(test, (url, response) => {
      const page = Number(url.searchParams.get('page'));
      // The second page never comes, and the build is stopped.
      if (page === 2 && isStopping) return child.kill('SIGINT');
      return json(response, [item(page)], { 'X-WP-TotalPages': 2 });
    });
    shop.put('feed.json', 'old');
    shop.put('config.json', JSON.stringify({ feed: { title: 'T' }, sources: [{ kind: 'wordpress', from: address }] }));
    const child = shop.start('config.json');
    const { code, stderr } = await ended(child);
    assert.deepEqual([code, shop.read('feed.json')], [130, 'old']);
    assert.match(stderr, /Stopped\./);
    isStopping = false;
    const again = await shop.run('config.json');
    assert.equal(again.code, 0);
    assert.match(again.stderr, /Went on with a build that was stopped\. Kept answers that were used: 1, from /);
    assert.deepEqual(
      requests.map(({ query }) => query.page),
      ['1', '2', '2'],
    );
    assert.equal(JSON.parse(shop.read('feed.json')).items.length, 2);
  });
});

describe('feed build: the config', () => {
  const faulty = async (test, config) => {
    const shop = workshop(test);
    shop.put('c.json', typeof config === 'string' ? config : JSON.stringify(config));
    return shop.run('c.json');
  };
  const feed = { title: 'T' };

  it('names every fault with its place, what was found and what is wanted', async (test) => {
    const { code, stderr } = await faulty(test, {
      feed: {},
      sources: [
        { kind: 'excel', from: 'a.xlsx' },
        { kind: 'csv', from: 'a.csv', fields: { titel: 'Titel', title: 5 }, colour: 'red' },
      ],
    });
    assert.equal(code, 1);
    assert.match(stderr, /^c\.json cannot be used/);
    assert.match(stderr, / {2}feed\.title: found nothing, wanted a text\n/);
    assert.match(stderr, / {2}source 1 \(a\.xlsx\), kind: found "excel", wanted one of records, csv/);
    assert.match(stderr, / {2}source 2 \(a\.csv\), fields\.title: found 5, wanted a path such as/);
    assert.match(stderr, /there is no setting “colour”/);
  });

  it('refuses fields that an entry cannot have', async (test) => {
    const { stderr } = await faulty(test, { feed, sources: [{ kind: 'csv', from: 'a.csv', fields: { titel: 'x' } }] });
    assert.match(stderr, /source 1 \(a\.csv\), fields: there is no field “titel” here\. Is “title” meant\?/);
  });

  it('says what is wrong with a file that is no JSON, or not there', async (test) => {
    assert.match((await faulty(test, '{ "feed": ')).stderr, /^c\.json/);
    const { code, stderr } = await workshop(test).run('none.json');
    assert.deepEqual([code, /none\.json/.test(stderr)], [1, true]);
  });

  it('may be a module; one in TypeScript needs a newer Node, which older ones say', async (test) => {
    const shop = workshop(test);
    shop.put('records.json', records(1));
    shop.put('c.mjs', `export default ${JSON.stringify({ feed, sources: [source] })};`);
    assert.equal((await shop.run('c.mjs')).code, 0);
    shop.put(
      'c.ts',
      `const feed: object = ${JSON.stringify(feed)};\nexport default { feed, sources: [${JSON.stringify(source)}] };`,
    );
    const { code, stderr } = await shop.run('c.ts');
    if (process.features.typescript) assert.equal(code, 0);
    else assert.match(stderr, /c\.ts: Node \S+ cannot read TypeScript\. Use Node 22\.18 or newer/);
  });

  it('answers wrong arguments with where its help is', async (test) => {
    for (const args of [['a.json', 'b.json'], ['--colour']]) {
      const { code, stderr } = await workshop(test).run(...args);
      assert.equal(code, 2);
      assert.match(stderr, /^mpg-widgets feed build: .+\n“mpg-widgets feed build --help” tells more\.\n$/);
    }
    const { code, stdout } = await workshop(test).run('--help');
    assert.equal(code, 0);
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 80),
      [],
    );
  });
});

describe('feed build: mapping', () => {
  it('finds, makes and changes values', async (test) => {
    const shop = workshop(test);
    const record = {
      n: 7,
      't.x': 'dotted',
      deep: [{ name: 'Ann' }, { name: 'Bob' }],
      tags: 'one; two',
      empty: '',
      type: 'Policy brief',
      file: '/a.pdf',
    };
    shop.put('records.json', JSON.stringify([record]));
    const { feed } = await shop.build([
      {
        ...source,
        fields: {
          id: 'n',
          kind: { value: 'publication' },
          title: ['empty', 'missing.path', 't.x'],
          summary: { text: '{type}, by {deep.name}' },
          authors: { each: 'deep', fields: { name: 'name' } },
          tags: [
            { from: 'tags', split: ';' },
            { from: 'type', map: { 'Policy brief': 'brief' } },
          ],
          type: 'type',
          publisher: { from: 'empty', default: 'MPG' },
          attachments: { from: 'file', match: '\\.pdf$' },
          translations: { fields: { fr: { fields: { title: { text: 'fr {n}' } } } } },
        },
      },
    ]);
    assert.deepEqual(feed.items, [
      {
        id: '7',
        title: 'dotted',
        summary: 'Policy brief, by Ann, Bob',
        authors: [{ name: 'Ann' }, { name: 'Bob' }],
        tags: ['one', 'two', 'brief'],
        attachments: [{ url: '/a.pdf', mime_type: 'application/pdf' }],
        _mpg: { kind: 'publication', type: 'policy-brief', publisher: 'MPG', translations: { fr: { title: 'fr 7' } } },
      },
    ]);
  });

  it('takes only the records that the config wants', async (test) => {
    const shop = workshop(test);
    shop.put(
      'records.json',
      JSON.stringify([
        { id: 1, title: 'A', tags: ['x'] },
        { id: 2, title: 'B', tags: ['x', 'no'] },
        { id: 3, title: 'C' },
      ]),
    );
    const { feed } = await shop.build([{ ...source, only: { tags: ['x'] }, skip: { tags: ['no'] } }]);
    assert.deepEqual(
      feed.items.map(({ id }) => id),
      ['1'],
    );
  });

  it('leaves out and counts what cannot be used, and what refers to nothing', async (test) => {
    const shop = workshop(test);
    const bad = {
      id: 'a',
      title: 'A',
      url: 'javascript:alert(1)',
      doi: 'x',
      programmes: ['none'],
      start: '2024-05-02',
      end: '2024-05-01',
    };
    shop.put('records.json', JSON.stringify([bad, { note: 'nothing to show' }]));
    const { feed, stdout, stderr } = await shop.build([source]);
    assert.deepEqual(feed.items, [{ id: 'a', title: 'A', _mpg: { start: '2024-05-02' } }]);
    for (const field of ['url', 'doi', 'programmes', 'end', 'title'])
      assert.match(stderr, new RegExp(` as ${field}, wanted`));
    assert.match(stdout, /5 values that cannot be used/);
    const { stdout: printed } = await shop.build([source], {}, '--json', '--force');
    assert.equal(JSON.parse(printed).losses.length, 5);
  });
});

describe('feed build: joining', () => {
  const build = async (test, sources, more) => {
    const shop = workshop(test);
    const list = sources.map((items, index) => {
      shop.put(`${index}.json`, JSON.stringify(items));
      return { kind: 'records', from: `${index}.json` };
    });
    return shop.build(list, more, '--explain');
  };
  const work = (id, more) => ({ id, title: 'A study', kind: 'publication', date: '2012', ...more });
  const idsOf = ({ feed }) => feed.items.map(({ id }) => id).sort();

  it('joins works by DOI, and keeps each language as an edition', async (test) => {
    const doi = '10.1000/1';
    const { feed, stdout } = await build(test, [
      [
        work('fr', {
          doi: `https://doi.org/${doi}`,
          language: 'fr',
          title: 'Une étude',
          url: 'https://publisher.example/fr.pdf',
        }),
      ],
      [work('en', { doi: doi.toUpperCase(), url: 'https://publisher.example/en' })],
    ]);
    assert.equal(feed.items.length, 1);
    const [item] = feed.items;
    assert.equal(item.id, 'en');
    assert.deepEqual(item.attachments, [
      {
        url: 'https://publisher.example/fr.pdf',
        mime_type: 'application/pdf',
        title: 'Une étude',
        _mpg: { language: 'fr' },
      },
    ]);
    assert.deepEqual(item._mpg.translations, { fr: { title: 'Une étude', url: 'https://publisher.example/fr.pdf' } });
    assert.match(stdout, /because: same DOI/);
  });

  it('joins by title and year across sources, and fills what one of them lacks', async (test) => {
    const result = await build(test, [
      [work('a', { date: '2012' })],
      [work('b', { date: '2012-05', publisher: 'MPG', title: 'A  Study!' })],
    ]);
    assert.deepEqual(idsOf(result), ['a']);
    assert.equal(result.feed.items[0]._mpg.publisher, 'MPG');
    assert.equal(result.feed.items[0]._mpg.date, '2012');
  });

  it('keeps apart what one source lists twice, what has another year or kind, and what only shares an address', async (test) => {
    const url = 'https://publisher.example/list';
    const result = await build(test, [
      [
        work('a', { url: `${url}/a` }),
        work('b', { url: `${url}/b` }),
        work('c', { title: 'Other', url }),
        work('d', { title: 'Another', url }),
      ],
      [work('e', { date: '2013' }), work('f', { kind: 'event', date: undefined, start: '2012-01-01' })],
    ]);
    assert.deepEqual(idsOf(result), ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('obeys the config', async (test) => {
    const sources = [[work('a'), work('c', { title: 'Third' })], [work('b')]];
    assert.deepEqual(idsOf(await build(test, sources, { join: { never: [['a', 'b']] } })), ['a', 'b', 'c']);
    const always = await build(test, sources, { join: { always: [['c', 'a']] } });
    assert.deepEqual(idsOf(always), ['c']);
    const unknown = await build(test, sources, { join: { always: [['a', 'x']] } });
    assert.match(unknown.stderr, /no record with the id “x”/);
  });

  it('corrects and leaves out single entries', async (test) => {
    const more = { corrections: { items: { a: { title: 'Right', date: null }, x: { title: 'y' } } }, leave_out: ['b'] };
    const { feed, stderr } = await build(test, [[work('a'), work('b', { title: 'B' })]], more);
    assert.deepEqual(feed.items, [{ id: 'a', title: 'Right', _mpg: { kind: 'publication' } }]);
    assert.match(stderr, /corrections\.items: there is no record with the id “x”/);
  });

  it('keeps ids unique', async (test) => {
    const result = await build(test, [
      [work('a')],
      [{ id: 'a', title: 'News', kind: 'news' }],
      [{ id: 'a', title: 'More', kind: 'news' }],
    ]);
    assert.deepEqual(idsOf(result), ['a', 'a-2', 'news-a']);
  });
});
