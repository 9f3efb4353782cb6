/** The renderer runs where Node's own modules and globals are missing, as on edge servers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { prerender } from 'mpg-widgets/prerender';
import { widgets } from './manuals.mjs';

const read = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');
const code = read('prerender/index.js');
const feed = JSON.parse(read('cdn/feed.json'));
const now = new Date('2026-03-01T00:00:00Z');
const page = (lang) => `<div lang="${lang}">${widgets.map(({ example }) => example).join('\n')}</div>`;

/** Names of the web platform that edge servers have, and that the renderer may use. */
const web =
  'AbortController AbortSignal Response TextDecoder URL URLSearchParams btoa clearTimeout console fetch setTimeout queueMicrotask'.split(
    ' ',
  );

describe('the renderer for servers', () => {
  it('imports nothing', () => {
    assert.ok(!/^(?:import|export)\b.* from /m.test(code) && !/^import\b/m.test(code));
  });

  it('renders without the globals of Node', async () => {
    const context = createContext(Object.fromEntries(web.map((name) => [name, globalThis[name]])));
    // A script has no exports. The renderer has one.
    const script = code.replace(/^export \{ (\w+) \};?$/m, 'globalThis.exported = $1;');
    assert.ok(script !== code);
    runInContext(script, context);
    const rendered = await context.exported(page('fr'), { feed, now });
    assert.ok(rendered === (await prerender(page('fr'), { feed, now })));
  });

  it('renders the same in any time zone', async () => {
    const { TZ } = process.env;
    const pages = [];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      pages.push(await prerender(page('en'), { feed, now }));
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.ok(pages[0] === pages[1]);
  });
});
