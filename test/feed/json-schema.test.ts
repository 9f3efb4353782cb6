import { expect } from '@open-wc/testing';
import { feedJsonSchema } from '../../src/feed/json-schema.ts';

interface Node {
  readonly [key: string]: unknown;
  readonly $defs: Readonly<Record<string, Node>>;
  readonly properties: Readonly<Record<string, Node>>;
}

describe('feedJsonSchema', () => {
  const schema = feedJsonSchema() as Node;
  const propertiesOf = (name: string) => schema.$defs[name]?.properties ?? {};

  it('says what it is', () => {
    expect([schema['$schema'], schema['title']]).to.deep.equal([
      'https://json-schema.org/draft/2020-12/schema',
      'Migration Policy Group feed',
    ]);
  });

  it('names the parts of the contract', () => {
    expect(Object.keys(schema.$defs)).to.have.members([
      'Extension',
      'Item',
      'ItemExtension',
      'Text',
      'Term',
      'Party',
      'Image',
    ]);
  });

  it('describes each of them', () => {
    expect(Object.values(schema.$defs).filter(({ description }) => !description)).to.be.empty;
  });

  it('asks for what JSON Feed asks for', () => {
    expect([schema['required'], schema.$defs['Item']?.['required']]).to.deep.equal([
      ['version', 'title', 'items'],
      ['id'],
    ]);
  });

  it('lets text be bare or by language', () => {
    expect(schema.$defs['Text']?.['anyOf']).to.have.length(2);
  });

  it('lists the values of a choice', () => {
    expect(propertiesOf('ItemExtension')['status']?.['enum']).to.deep.equal(['scheduled', 'cancelled', 'postponed']);
  });

  it('tells a date from none', () => {
    const date = new RegExp(String(propertiesOf('ItemExtension')['date']?.['pattern']));
    expect(
      ['2012', '2012-12', '2012-12-05', '2012-13', '2012-12-05T10:00:00Z'].map((text) => date.test(text)),
    ).to.deep.equal([true, true, true, false, false]);
  });

  it('lets the contract grow', () => {
    expect(JSON.stringify(schema)).not.to.include('"additionalProperties":false');
  });

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });
});
