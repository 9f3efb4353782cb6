import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const manual = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

it('docs/errors.md lists every failure of a feed as the code words it', async () => {
  const { faults } = await importSource('feed/faults.ts');
  const expected = Object.entries(faults).map(([name, { cause, remedy }]) => {
    const [code, status] = name.split(' ');
    return `\`${code}\`${status ? ` ${status.replace('500', '5xx')}` : ''} | ${sentence(cause)} | ${sentence(remedy)}`;
  });
  const rows = manual.split('\n').filter((line) => line.startsWith('| `'));
  const written = rows.map((row) =>
    row
      .replaceAll('\\', '')
      .split(/\s*\|\s*/)
      .slice(1, -1)
      .join(' | '),
  );
  assert.deepEqual(written.sort(), expected.sort());
});
