/** What visitors load reads with `schema-tree.ts` in place of zod (docs/decisions/0004): it must read the same. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const url = 'https://publisher.example/feed.json';

const place = { name: 'Hall', address: '1 Street', city: 'Brussels', country: 'BE' };
const image = { src: 'i.png', alt: { en: 'Alt' }, width: 10, height: 20 };
/** Every key of the contract once. */
const full = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A <b>feed</b>',
  home_page_url: '/',
  next_url: '?2',
  language: 'en',
  authors: [{ name: 'Ann', url: 'mailto:a@b.example' }],
  author: { name: 'Ben' },
  _mpg: {
    contract: '1',
    updated: '2026-11-20T10:00:00Z',
    organisation: { name: 'O', founded: '1995', seat: 'B', email: 'a@b.example', logo: image, values: [], story: 'b' },
    programmes: [{ id: 'p', title: { en: 'P', fr: 'Q' }, summary: 'S', url: 'p.html', image }],
    activities: [{ id: 'p', title: 'A' }],
    supporters: [{ id: 's', name: 'S', group: 'foundation', url: 's', summary: 'S' }],
    projects: [{ id: 'x', title: 'X', programmes: ['p'], supporters: ['s'], start: '2012', end: '2013', partners: [] }],
    networks: [{ id: 'n', title: 'N' }],
  },
  items: [
    {
      id: 'a',
      url: 'a.html',
      title: 'A &amp; B',
      content_html: '<p>One</p>',
      image: 'a.png',
      date_published: '2012-12-05T10:00:00Z',
      date_modified: '2012-12-05T10:00:00Z',
      tags: ['t'],
      language: 'fr',
      attachments: [{ url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 5, _mpg: { language: 'de' } }],
      _mpg: {
        kind: 'event',
        date: '2012-12',
        programmes: ['p'],
        projects: ['x'],
        activities: ['p'],
        translations: { de: { title: 'T', summary: 'S', url: 'de.html' } },
        years: [2009, 2010],
        start: '2012-12-05',
        end: '2012-12-06',
        timezone: 'Europe/Brussels',
        place,
        online_url: 'https://meet.example',
        status: 'cancelled',
      },
    },
    { id: 'b' },
  ],
};

const bad = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'javascript:1',
  '2012-02-30',
  7,
  -1,
  true,
  [],
  {},
  ['x'],
  [null],
  { en: 5 },
  { x_y: 'z' },
];

/** Where each value of a document stands. */
function pathsOf(value, path = []) {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(document, [key, ...rest], value) {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const damaged = pathsOf(full).flatMap((path) =>
  bad.map((value) => ({ path, value, document: replaced(full, path, value) })),
);

describe('the reader without zod', () => {
  let withZod;
  let withTree;
  let dependencies;

  before(async () => {
    const alias = [{ find: /^zod\/mini$/, replacement: `${root}src/feed/schema-tree.ts` }];
    const settings = { root, configFile: false };
    ({ module: withZod } = await runnerImport('src/feed/index.ts', settings));
    ({ module: withTree, dependencies } = await runnerImport('src/feed/index.ts', { ...settings, resolve: { alias } }));
  });

  /** What comes of a document: a feed and its problems, or why not. */
  function outcome({ parseFeed, FeedError }, document) {
    try {
      return parseFeed(document, url);
    } catch (error) {
      assert(error instanceof FeedError, error);
      return error.message;
    }
  }

  it('is one without zod', () => {
    assert(dependencies.some((file) => file.endsWith('schema-tree.ts')));
  });

  it('finds no fault with every key of the contract', () => {
    assert.deepEqual(outcome(withTree, full).problems, []);
  });

  it('reads the sample feed the same', async () => {
    const document = JSON.parse(await readFile(`${root}stories/feed/feed.json`, 'utf8'));
    assert.deepEqual(outcome(withTree, document), outcome(withZod, document));
  });

  it(`reads ${damaged.length} damaged feeds the same`, () => {
    for (const { path, value, document } of damaged) {
      const found = outcome(withTree, document);
      assert.deepEqual(found, outcome(withZod, document), `${path.join('.')}: ${JSON.stringify(value)}`);
    }
  });

  it('loses no item but the damaged one', () => {
    for (const { path, value, document } of damaged) {
      if (path.length < 3 || path[0] !== 'items' || path[1] !== '0') continue;
      const { feed } = outcome(withTree, document);
      assert.equal(feed.items.at(-1)?.id, 'b', `${path.join('.')}: ${JSON.stringify(value)}`);
    }
  });
});
