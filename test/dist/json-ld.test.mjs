/** The JSON-LD of prerendered pages, checked by a validator with the vocabulary of schema.org. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import { prerender } from 'mpg-widgets/prerender';
import { widgets } from './manuals.mjs';

const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
const url = 'https://partner.example/';
const dated = { start: '2026-11-20T10:00:00Z', end: '2026-11-20T12:00:00Z', timezone: 'Europe/Brussels' };
const place = { name: 'House', address: 'Rue 1', city: 'Brussels', country: 'BE' };

/** What the sample feed has none of. */
const extra = [
  {
    id: 'extra-event',
    title: 'Conference',
    url: '/event',
    summary: 'A day of talks.',
    image: '/event.jpg',
    _mpg: { kind: 'event', ...dated, place, online_url: '/live', status: 'cancelled' },
  },
  {
    id: 'extra-publication',
    title: 'Article',
    url: '/article',
    summary: 'An article.',
    authors: [{ name: 'Author One', url: 'https://author.example/' }],
    tags: ['equality'],
    date_modified: '2026-02-01T10:00:00Z',
    attachments: [
      { url: '/fr.pdf', mime_type: 'application/pdf', size_in_bytes: 5, title: 'Édition', _mpg: { language: 'fr' } },
    ],
    _mpg: {
      kind: 'publication',
      type: 'journal-article',
      date: '2026',
      doi: '10.1000/x',
      isbn: '978',
      publisher: 'Press',
    },
  },
];

/**
 * The classes and properties of schema.org, in the form that the validator reads. They come from the types of schema-dts,
 * which are made from schema.org's own file.
 */
function vocabulary() {
  const types = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');
  const bases = [...types.matchAll(/^interface (\w+)Base extends ([^{]+)\{\n([^]*?)^\}/gm)];
  const leaves = [...types.matchAll(/^export interface (\w+)Leaf extends ([^{]+)\{/gm)];
  const name = (text) => ({ '@id': `schema:${text.trim().replace(/(Base|Leaf)$/, '')}` });
  const parents = (text) => text.match(/\w+(?=Base)/g)?.map(name) ?? [];
  const classes = new Map();
  for (const [, type, extended] of [...bases, ...leaves]) {
    const others = parents(extended).filter(({ '@id': id }) => id !== `schema:${type}`);
    classes.set(type, [...(classes.get(type) ?? []), ...others]);
  }
  const domains = new Map();
  for (const [, type, , body] of bases) {
    for (const [, property] of body.matchAll(/^\s+"(\w+)"\?:/gm)) {
      domains.set(property, [...(domains.get(property) ?? []), name(type)]);
    }
  }
  const graph = [
    ...[...classes].map(([type, all]) => ({ '@id': `schema:${type}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': all })),
    ...[...domains].map(([property, all]) => ({
      '@id': `schema:${property}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': all,
    })),
  ];
  return { '@graph': graph };
}

const schema = vocabulary();

/** What the validator has to say about a graph, as short lines. */
async function issues(graph) {
  const byType = {};
  for (const node of graph) (byType[node['@type']] ??= []).push(structuredClone(node));
  const found = await new Validator(schema).validate({ jsonld: byType });
  return found.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`);
}

describe('the JSON-LD of a prerendered page', () => {
  let data;
  /** All objects in the data. */
  const nodes = [];

  before(async () => {
    const examples = widgets.map(({ example }) => example).join('\n');
    const all = examples + '<mpg-publication-card publication="extra-publication"></mpg-publication-card>';
    const now = new Date('2026-03-01T00:00:00Z');
    const page = await prerender(all, { url, now, feed: { ...feed, items: [...feed.items, ...extra] } });
    const [, text] = /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(page);
    data = JSON.parse(text, (_, value) => {
      if (value && typeof value === 'object') nodes.push(value);
      return value;
    });
  });

  it('describes everything that widgets show', () => {
    const types = new Set(nodes.map((node) => node['@type']));
    for (const type of ['Organization', 'Report', 'ScholarlyArticle', 'NewsArticle', 'Event', 'Project', 'ItemList']) {
      assert.ok(types.has(type), type);
    }
  });

  it('passes the validator', async () => {
    assert.deepEqual(await issues(data['@graph']), []);
  });

  it('describes once what it refers to', () => {
    const described = nodes.filter((node) => node['@id'] && node['@type']).map((node) => node['@id']);
    assert.equal(new Set(described).size, described.length);
    const referred = nodes.map((node) => node['@id']).filter(Boolean);
    assert.deepEqual(
      referred.filter((id) => !described.includes(id)),
      [],
    );
  });
});

describe('the validator', () => {
  it('knows what schema.org does not have', async () => {
    const graph = [
      { '@type': 'Report', name: 'A', isbn: '978', reportNumber: '1' },
      { '@type': 'Paper', name: 'B' },
      { '@type': 'Organization', url: 'https://mpg.example/' },
    ];
    assert.deepEqual(await issues(graph), [
      'WARNING: Property "isbn" for type "Report" is not supported by the schema.org specification',
      'ERROR: Type "Paper" is not a valid schema.org type',
      'ERROR: Required attribute "name" is missing',
    ]);
  });
});
