/** Checks what `npm start` prints when it has built. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

it('ends with its address, alone on the last line', { timeout: 600_000 }, async () => {
  const child = spawn(process.execPath, [start, '--no-build']);
  try {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    while (!/http.*\n/.test(said)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
    const [address] = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(said);
    assert.equal(said.trim().split('\n').at(-1), address);
    assert.equal((await fetch(`${address}hosts/`)).status, 200);
  } finally {
    child.kill();
  }
});
