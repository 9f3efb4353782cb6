import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { feedJsonSchema } = await importSource('feed/json-schema.ts');

describe('feedJsonSchema', () => {
  const schema = feedJsonSchema();
  const propertiesOf = (name) => schema.$defs[name].properties;

  it('says what it is', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.title, 'Migration Policy Group feed');
  });

  it('names the parts of the contract', () => {
    const names = ['Extension', 'Image', 'Item', 'ItemExtension', 'Party', 'Term', 'Text'];
    assert.deepEqual(Object.keys(schema.$defs).sort(), names);
  });

  it('describes each of them', () => {
    assert.deepEqual(
      Object.values(schema.$defs).filter(({ description }) => !description),
      [],
    );
  });

  it('asks for what JSON Feed asks for', () => {
    assert.deepEqual(schema.required, ['version', 'title', 'items']);
    assert.deepEqual(schema.$defs.Item.required, ['id']);
  });

  it('lets text be bare or by language, in one at least', () => {
    const [bare, byLanguage] = schema.$defs.Text.anyOf;
    assert.deepEqual([bare.type, byLanguage.type, byLanguage.minProperties], ['string', 'object', 1]);
  });

  it('tells a language tag from none', () => {
    const { propertyNames } = propertiesOf('ItemExtension').translations;
    const tag = new RegExp(propertyNames.pattern);
    assert.deepEqual(
      ['en', 'pt-BR', 'en_GB', 'e'].map((text) => tag.test(text)),
      [true, true, false, false],
    );
  });

  it('lists the values of a choice', () => {
    assert.deepEqual(propertiesOf('ItemExtension').status.enum, ['scheduled', 'cancelled', 'postponed']);
  });

  it('tells a date from none', () => {
    const date = new RegExp(propertiesOf('ItemExtension').date.pattern);
    assert.deepEqual(
      ['2012', '2012-12', '2012-12-05', '2012-13', '2012-12-05T10:00:00Z'].map((text) => date.test(text)),
      [true, true, true, false, false],
    );
  });

  it('knows the years that the reader knows', () => {
    const date = new RegExp(propertiesOf('ItemExtension').date.pattern);
    const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'));
    assert.deepEqual(
      years.filter((year) => !date.test(year)),
      ['0000', '0001'],
    );
  });

  it('has patterns that every validator knows', () => {
    // RE2, which those in Go and others use, refuses a schema with what looks around.
    assert.doesNotMatch(JSON.stringify(schema), /\(\?[=!<]/);
  });

  it('says of each format what is expected', () => {
    const { title, version } = schema.properties;
    assert.deepEqual([title.description, version.description], ['text', 'https://jsonfeed.org/version/1.1']);
  });

  it('lets the contract grow', () => {
    assert.doesNotMatch(JSON.stringify(schema), /"additionalProperties":false/);
  });

  it('is JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  });
});
