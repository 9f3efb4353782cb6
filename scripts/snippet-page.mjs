/** Makes the form of a page like those of partners that has the longer snippet. */
import { readFile } from 'node:fs/promises';
import { snippetHead } from './build/snippet.mjs';

const data = new URL('../dist/snippets.json', import.meta.url);
const scriptTag = /<script type="module" src="\/cdn\/mpg-widgets\.js"><\/script>/;

/**
 * The page with the lines of the snippet in place of the script's tag.
 * @param {string} file the page as the partner wrote it
 * @returns {Promise<{ html: string }>}
 * @throws if there is no such page, or no build
 */
export async function snippetPage(file) {
  const page = await readFile(file, 'utf8');
  const names = new Set([...page.matchAll(/<mpg-([a-z-]+)/g)].map(([, name]) => name));
  const [, lang] = /<html lang="(.+?)"/.exec(page) ?? [];
  const head = snippetHead([...names], { base: '/cdn', lang }, JSON.parse(await readFile(data, 'utf8')));
  return { html: page.replace(scriptTag, () => head) };
}
