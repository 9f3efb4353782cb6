import assert from 'node:assert/strict';

/** Whether a file is one that pages load when they have shown everything and the browser is idle: it stores a copy of the feed. */
const isForLater = (name) => name.endsWith('/recovery.js');

/**
 * Opens a page in which no file of the library arrives until all that are expected were requested. So a file that is requested
 * only after another has arrived, which is in a later round, ends in a timeout. Fails if other files are requested, or one
 * twice, and if there is a complaint in the console.
 * @param {Awaited<ReturnType<import('./browser.mjs').startHost>>} host
 * @param {readonly string[]} expected names of files in `/cdn/`, perhaps several times
 * @param {import('./browser.mjs').Page & { withoutWaiting?: readonly string[] }} page `withoutWaiting`: files of earlier rounds
 */
export async function assertOneRound(host, expected, { withoutWaiting = [], ...page }) {
  const names = [...new Set(expected)].sort();
  const missing = new Set(names);
  const nameOf = (path) => (path.startsWith('/cdn/') ? path.slice('/cdn/'.length) : undefined);
  const isHeld = (name) => name !== undefined && !withoutWaiting.includes(name) && !isForLater(name);
  let release;
  const allRequested = new Promise((resolve) => (release = resolve));
  const hold = (path) => {
    const name = nameOf(path);
    if (!isHeld(name)) return undefined;
    missing.delete(name);
    if (!missing.size) release();
    return allRequested;
  };
  const { requests, complaints, close } = await host.openPage({ hold, ...page });
  await close();
  assert.deepEqual(requests.map(nameOf).filter(isHeld).sort(), names);
  assert.deepEqual(complaints, []);
}
