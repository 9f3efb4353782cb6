/** Checks that editors are told of each widget what the manifest says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const declarations = read('dist/custom-elements.json').modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const names = (list) => list.map(({ name }) => name).sort();
const namesByTag = (tags) => Object.fromEntries(tags.map(({ name, attributes }) => [name, names(attributes)]));
const expected = namesByTag(elements.map(({ tagName, attributes }) => ({ name: tagName, attributes })));
const properties = [...new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)))].sort();
const parts = [...new Set(elements.flatMap(({ cssParts }) => names(cssParts)))].sort();

describe('data for editors', () => {
  it('tells VS Code of all tags, attributes and their values, and of each custom property and part once', () => {
    const { tags } = read('dist/html.html-data.json');
    assert.deepEqual(namesByTag(tags), expected);
    const list = tags.find(({ name }) => name === 'mpg-publication-list');
    const { values } = list.attributes.find(({ name }) => name === 'sort');
    assert.deepEqual(names(values), ['date', 'relevance', 'title']);
    const styles = read('dist/css.css-data.json');
    assert.deepEqual(names(styles.properties), properties);
    assert.deepEqual(
      names(styles.pseudoElements),
      parts.map((part) => `::part(${part})`),
    );
  });

  it('tells JetBrains of the same', () => {
    const { name, version, contributions } = read('dist/web-types.json');
    const own = read('package.json');
    assert.deepEqual([name, version], [own.name, own.version]);
    assert.deepEqual(namesByTag(contributions.html.elements), expected);
    assert.deepEqual(names(contributions.css.properties), properties);
    assert.deepEqual(
      names(contributions.css['pseudo-elements']),
      parts.map((part) => `part(${part})`),
    );
    assert.equal(read(own['web-types']).name, own.name);
  });

  for (const path of ['dist/html.html-data.json', 'dist/css.css-data.json', 'dist/web-types.json'])
    it(`has no gaps: ${path}`, () => {
      assert.doesNotMatch(JSON.stringify(read(path)), /\bundefined\b|\[object/);
    });
});
