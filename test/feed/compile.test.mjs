import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { evaluateContract } from '../../scripts/build/plugins/evaluate-contract.mjs';
import { importSource } from '../support/import-source.mjs';

const { compileShape } = await importSource('feed/compile.ts');
const { contract } = await importSource('feed/contract.ts');

describe('compileShape', () => {
  it('names the required keys', () => {
    const light = z.enum(['on', 'off']);
    const node = { type: 'choice', values: ['on', 'off'] };
    assert.deepEqual(compileShape({ hall: light, cellar: light.optional() }), {
      type: 'shape',
      keys: { hall: node, cellar: node },
      required: ['hall'],
    });
  });

  it('compiles lists and objects', () => {
    const shape = { rooms: z.array(z.object({ light: z.enum(['on', 'off']) })) };
    const room = { type: 'shape', keys: { light: { type: 'choice', values: ['on', 'off'] } }, required: ['light'] };
    assert.deepEqual(compileShape(shape).keys.rooms, { type: 'list', of: room });
  });

  const foreign = {
    'a leaf without a format': z.string(),
    'a union that is not text': z.union([z.enum(['on']), z.enum(['off'])]),
    'an optional element of a list': z.array(z.enum(['on']).optional()),
    'a record of other keys than languages': z.record(z.string(), z.enum(['on'])),
    'a value that may be null': z.enum(['on']).nullable(),
  };
  for (const [name, schema] of Object.entries(foreign)) {
    it(`refuses ${name}`, () => {
      assert.throws(() => compileShape({ key: schema }), /The reader (supports only|does not support)/);
    });
  }
});

describe('contract', () => {
  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(contract)), contract);
  });

  it('has the keys of the schema, in its order', async () => {
    const { feed } = await importSource('feed/schema.ts');
    assert.deepEqual(Object.keys(contract.keys), Object.keys(feed.shape));
  });

  it('reads lists before those that refer to them', () => {
    const { _mpg, items } = contract.keys;
    const keys = ['programmes', 'supporters', 'projects'];
    assert.deepEqual(
      Object.keys(_mpg.keys).filter((key) => keys.includes(key)),
      keys,
    );
    assert.equal(Object.values(contract.keys).at(-1), items);
  });

  it('is the same if the build evaluates it', async () => {
    const plugins = [evaluateContract()];
    assert.deepEqual((await importSource('feed/contract.ts', { plugins })).contract, contract);
  });
});
