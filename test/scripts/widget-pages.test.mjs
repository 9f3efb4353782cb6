import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { updateDocs } from '../../scripts/docs/update.mjs';

const src = { name: 'src', fieldName: 'src', type: { text: 'string' }, description: 'Address of the feed.' };
const limit = { name: 'limit', fieldName: 'limit', type: { text: 'number' }, description: 'Maximum.' };
const retry = { name: 'retry', description: 'The button.' };
const base = { name: 'FeedElement', attributes: [src, limit], cssParts: [retry] };

/** A manifest with these widgets and their base. */
function manifestOf(...widgets) {
  const modules = widgets.map(({ tagName, ...widget }) => {
    const name = tagName.replace('mpg-', '');
    return { path: `dist/npm/widgets/${name}/${name}.js`, declarations: [{ tagName, ...widget }] };
  });
  return { modules: [{ path: 'dist/npm/element/feed-element.js', declarations: [base] }, ...modules] };
}

const news = {
  tagName: 'mpg-news',
  description: 'The news, newest first. More text.',
  examples: ['```html\n<mpg-news></mpg-news>\n```'],
  attributes: [
    { ...limit, description: '10 without it.' },
    { name: 'sort', fieldName: 'sort', type: { text: "'a' | 'b'" }, default: "'a'", description: 'The order.' },
    { name: 'wide', fieldName: 'wide', type: { text: 'boolean' }, default: 'false', description: 'A | B.' },
    src,
  ],
  cssParts: [retry],
};
const about = { tagName: 'mpg-about', description: 'Who we are.' };

describe('docs/widgets', () => {
  let root;
  const page = (name) => readFileSync(join(root, 'docs/widgets', name), 'utf8');
  const section = (text, title) => text.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mpg-docs-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('has a page for each widget and one for all', async () => {
    await updateDocs(root, manifestOf(news, about));
    assert.deepEqual(readdirSync(join(root, 'docs/widgets')), ['README.md', 'mpg-about.md', 'mpg-news.md']);
  });

  it('lists the widgets with their first sentence', async () => {
    await updateDocs(root, manifestOf(news, about));
    assert.match(page('README.md'), /\[`<mpg-news>`\]\(mpg-news\.md\) *\| The news, newest first\. *\|/);
  });

  it('shows the example and what a widget adds to what all have', async () => {
    await updateDocs(root, manifestOf(news));
    const text = page('mpg-news.md');
    assert.match(text, /```html\n<mpg-news><\/mpg-news>\n```/);
    const attributes = section(text, 'Attributes');
    assert.match(attributes, /`limit` *\| number *\| *\| 10 without it\./);
    assert.match(attributes, /`sort` *\| `a`, `b` *\| `a` *\| The order\./);
    assert.doesNotMatch(attributes, /`src`/);
    assert.equal(section(text, 'Parts'), '');
  });

  it('asks for no value of a boolean, since any value switches it on', async () => {
    await updateDocs(root, manifestOf(news));
    const attributes = section(page('mpg-news.md'), 'Attributes');
    assert.match(attributes, /`wide` *\| no value, just `wide` *\| *\| A \\\| B\./);
  });

  it('names what all widgets have and links to it', async () => {
    await updateDocs(root, manifestOf(news));
    const inherited = section(page('mpg-news.md'), 'As every widget');
    assert.match(inherited, /\[Attributes\]\(README\.md#attributes\): `src`$/m);
    assert.match(inherited, /\[Parts\]\(README\.md#parts\): `retry`$/m);
    assert.match(page('README.md'), /^## Parts$/m);
  });

  it('removes the page of a widget that is gone', async () => {
    await updateDocs(root, manifestOf(news, about));
    assert.deepEqual(await updateDocs(root, manifestOf(news)), ['docs/widgets/README.md', 'docs/widgets/mpg-about.md']);
    assert.ok(!existsSync(join(root, 'docs/widgets/mpg-about.md')));
  });

  it('tells what is out of date and, as a check, changes nothing', async () => {
    await updateDocs(root, manifestOf(news, about));
    const file = join(root, 'docs/widgets/mpg-news.md');
    writeFileSync(file, 'Edited by hand.');
    assert.deepEqual(await updateDocs(root, manifestOf(news), { isCheck: true }), [
      'docs/widgets/README.md',
      'docs/widgets/mpg-news.md',
      'docs/widgets/mpg-about.md',
    ]);
    assert.equal(readFileSync(file, 'utf8'), 'Edited by hand.');
    assert.ok(existsSync(join(root, 'docs/widgets/mpg-about.md')));
  });

  it('finds nothing out of date after writing', async () => {
    await updateDocs(root, manifestOf(news, about));
    assert.deepEqual(await updateDocs(root, manifestOf(news, about), { isCheck: true }), []);
  });
});
