import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippet, snippetHead } from '../../scripts/build/snippet.mjs';

const data = {
  files: {
    folder: 'chunks/1a2b',
    common: ['core'],
    widgets: { news: ['lists'], map: ['lists'] },
    everyLanguage: ['languages'],
    languages: { fr: [], ga: ['cldr'] },
  },
  widgets: {
    news: { element: '<mpg-news limit="5"></mpg-news>', space: 'mpg-news {\n  display: block;\n}\n' },
    map: { element: '<mpg-map></mpg-map>', space: 'mpg-map {\n  display: flow-root;\n}\n' },
  },
};
const base = 'https://widgets.example/1';

/** The addresses of the modules that a snippet preloads, relative to the folder of the files. */
const modules = (text) =>
  [...text.matchAll(/"modulepreload" href="https:\/\/widgets.example\/1\/(.*?)"/g)].map(([, path]) => path);
const chunks = (...names) => names.map((name) => `chunks/1a2b/${name}.js`);

describe('snippet', () => {
  it('has the script, the feed, the files, the styles and the widget, in this order', () => {
    const lines = [
      '<script type="module" async src="https://widgets.example/1/mpg-widgets.js"></script>',
      '<link rel="preload" as="fetch" crossorigin href="https://widgets.example/1/feed.json">',
      '<link rel="modulepreload" href="https://widgets.example/1/chunks/1a2b/core.js">',
      '<link rel="modulepreload" href="https://widgets.example/1/chunks/1a2b/news.js">',
      '<link rel="modulepreload" href="https://widgets.example/1/chunks/1a2b/lists.js">',
      '<style>mpg-news { display: block; }</style>',
      '<mpg-news limit="5"></mpg-news>',
      '',
    ];
    assert.deepEqual(snippet('news', { base }, data).split('\n'), lines);
  });

  it('is the same if the address of the folder ends in a slash', () => {
    assert.equal(snippet('news', { base: `${base}/` }, data), snippet('news', { base }, data));
  });

  for (const [lang, files] of [
    ['fr-BE', ['languages', 'fr']],
    ['ga', ['languages', 'cldr', 'ga']],
    ['en', []],
    ['zh', []],
    ['?', []],
  ]) {
    it(`has the files of the language “${lang}”: ${files.length}`, () => {
      assert.deepEqual(modules(snippet('news', { base, lang }, data)), chunks('core', 'news', 'lists', ...files));
    });
  }

  it('preloads and shows the feed that is given, with its address written as HTML', () => {
    const text = snippet('map', { base, feed: 'https://feeds.example/?a="1"&b' }, data);
    assert.match(text, /crossorigin href="https:\/\/feeds\.example\/\?a=&quot;1&quot;&amp;b">/);
    assert.match(text, /<mpg-map src="https:\/\/feeds\.example\/\?a=&quot;1&quot;&amp;b">/);
  });

  it('for several widgets names each file once and has the styles of all', () => {
    const text = snippetHead(['news', 'map'], { base }, data);
    assert.deepEqual(modules(text), chunks('core', 'news', 'lists', 'map'));
    assert.ok(text.endsWith('<style>mpg-news { display: block; } mpg-map { display: flow-root; }</style>'));
  });
});
