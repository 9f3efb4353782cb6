/**
 * `npm run snippet -- publication-list --base https://… [--lang fr] [--feed https://…]` prints the longer snippet of a widget in
 * the built `dist`. With several widgets, it prints the lines for the page's `<head>`. With `--pinned`, these load this build and
 * nothing else.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pinnedHead } from './build/pinned.mjs';
import { snippet, snippetHead } from './build/snippet.mjs';

const usage =
  'npm run snippet -- <widget…> --base <address of the files> [--lang <language>] [--feed <address>] [--pinned]';

const built = async (path) => JSON.parse(await readFile(new URL(`../dist/${path}`, import.meta.url), 'utf8'));

async function main() {
  const text = { type: 'string' };
  const options = { base: text, lang: text, feed: text, pinned: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const names = positionals.map((name) => name.replace(/^mpg-/, ''));
  if (!names.length || !values.base) throw new Error(usage);
  const data = await built('snippets.json');
  const unknown = names.find((name) => !data.widgets[name]);
  if (unknown) throw new Error(`There is no ${unknown}. There are: ${Object.keys(data.widgets).join(', ')}.`);
  if (values.pinned) {
    const head = pinnedHead(values, await built('cdn/integrity.json'));
    return console.log([head, ...(names.length > 1 ? [] : [data.widgets[names[0]].element])].join('\n'));
  }
  return console.log(names.length > 1 ? snippetHead(names, values, data) : snippet(names[0], values, data).trimEnd());
}

main().catch((error) => {
  console.error(error.code === 'ENOENT' ? 'Run `npm run build` first.' : error.message);
  process.exitCode = 1;
});
