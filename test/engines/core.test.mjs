import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { core } from './core.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

it('names in the core only files that there are and that an engine runs', () => {
  const ofNode = [...firefox.nodeTests, ...webkit.nodeTests];
  const files = core.map(([file]) => file);
  assert.deepEqual(
    files.filter((file) => !existsSync(file) || !(file.endsWith('.test.ts') || ofNode.includes(file))),
    [],
  );
  assert.equal(new Set(files).size, files.length);
  const engines = core.flatMap(([, , engine]) => engine ?? []);
  assert.deepEqual(
    engines.filter((engine) => !['firefox', 'webkit'].includes(engine)),
    [],
  );
});
