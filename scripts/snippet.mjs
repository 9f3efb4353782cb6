/**
 * `npm run snippet -- publication-list --base https://… [--lang fr] [--feed https://…]` prints the longer snippet of a widget in
 * the built `dist`. With several widgets, it prints the lines for the page's `<head>`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { snippet, snippetHead } from './build/snippet.mjs';

const usage = 'npm run snippet -- <widget…> --base <address of the files> [--lang <language>] [--feed <address>]';

async function main() {
  const options = { base: { type: 'string' }, lang: { type: 'string' }, feed: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const names = positionals.map((name) => name.replace(/^mpg-/, ''));
  if (!names.length || !values.base) throw new Error(usage);
  const data = JSON.parse(await readFile(new URL('../dist/snippets.json', import.meta.url), 'utf8'));
  const unknown = names.find((name) => !data.widgets[name]);
  if (unknown) throw new Error(`There is no ${unknown}. There are: ${Object.keys(data.widgets).join(', ')}.`);
  console.log(names.length > 1 ? snippetHead(names, values, data) : snippet(names[0], values, data).trimEnd());
}

main().catch((error) => {
  console.error(error.code === 'ENOENT' ? 'Run `npm run build` first.' : error.message);
  process.exitCode = 1;
});
