import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { manifest } from '../../scripts/build/manifest.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/** Names that every widget has, by kind. A slot without a name is the default one. */
const shared = {
  attributes: ['src', 'heading', 'heading-level', 'theme', 'loading'],
  members: ['feed', 'reload'],
  events: ['mpg-load', 'mpg-error', 'mpg-select'],
  slots: [''],
  cssParts: ['base', 'heading', 'message', 'retry', 'notice'],
  cssProperties: ['--mpg-color-text', '--mpg-radius'],
};

describe('the custom elements manifest', () => {
  let classes;
  let widgets;
  const find = (name) => classes.find((one) => one.name === name);

  before(async () => {
    classes = (await manifest(root)).modules.flatMap(({ declarations }) => declarations);
    widgets = classes.filter(({ tagName }) => tagName);
  });

  for (const kind of kinds) {
    it(`gives every widget the ${kind} of its base classes, once each, and says whose they are`, () => {
      for (const { tagName, [kind]: things = [] } of widgets) {
        const names = things.map(({ name }) => name);
        assert.equal(new Set(names).size, names.length, `${tagName}: ${names.join()}`);
        for (const name of shared[kind]) {
          const thing = things.find((one) => one.name === name);
          assert.ok(thing, `${tagName} has no ${name}`);
          assert.match(thing.inheritedFrom.module, /^dist\/npm\/element\/[a-z-]+-element\.js$/);
          assert.ok(thing.description, `${tagName}: ${name} is not described`);
        }
      }
    });
  }

  it('follows a chain of base classes', () => {
    const { superclass, members } = find('MpgProgramme');
    assert.equal(superclass.name, 'BrowsingElement');
    const origins = Object.fromEntries(members.map(({ name, inheritedFrom }) => [name, inheritedFrom?.name]));
    assert.equal(origins.browse, 'BrowsingElement');
    assert.equal(origins.src, 'FeedElement');
  });

  it("prefers a widget's own description to the inherited one", () => {
    const limit = ({ attributes }) => attributes.find(({ name }) => name === 'limit').description;
    assert.match(limit(find('MpgDigest')), /8/);
    assert.notEqual(limit(find('MpgDigest')), limit(find('FeedElement')));
  });

  it('spells out the values that a type from elsewhere allows', () => {
    const sort = find('MpgPublicationList').attributes.find(({ name }) => name === 'sort');
    assert.equal(sort.type.text, "'date' | 'title' | 'relevance'");
  });

  it('lists nothing private', () => {
    const names = classes.flatMap(({ members = [] }) => members.map(({ name }) => name));
    assert.ok(!names.some((name) => name.startsWith('#') || name === 'contentTemplate' || name === 'localize'));
  });
});
