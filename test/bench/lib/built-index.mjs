/** Builds the search indexes of the forms that have one, as publishers do: into a folder, which is then served. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicationsOf } from '../content/publications.js';
import { searchText } from '../peers/search.js';

const program = fileURLToPath(new URL('../../../dist/cli/mpg-widgets.js', import.meta.url));
/** Tells the most memory of a process, in kB, when that ends. */
const tellMemory = 'data:text/javascript,process.on("exit",()=>process.send(process.resourceUsage().maxRSS))';

/** Our static index, and the feed that pages load with it. @returns the most memory in bytes */
async function writeOurs(folder, address, document) {
  const source = join(folder, 'all.json');
  await writeFile(source, JSON.stringify(document));
  const places = [
    '--out',
    join(folder, 'search'),
    '--feed',
    join(folder, 'feed.json'),
    '--base',
    `${address}feed.json`,
  ];
  const child = spawn(process.execPath, ['--import', tellMemory, program, 'index', source, ...places], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [[memory], [code]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
  if (code) throw new Error('our index could not be built');
  await rm(source);
  return memory * 1024;
}

/** Pagefind's index, which it would make of the publications' pages. */
async function writePagefind(folder, address, document) {
  // Imported here, because `npm run bench` may just have installed it.
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const item of publicationsOf(document))
    await index.addCustomRecord({
      url: item.url,
      content: searchText(item),
      language: 'en',
      meta: { title: item.title },
    });
  await index.writeFiles({ outputPath: folder });
  await close();
  return undefined;
}

const writers = { index: writeOurs, pagefind: writePagefind };

/** Number and size of all files below a folder. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}

/**
 * Builds an index and puts it on the site, under `/<kind>/<name>/`.
 * @param {'index' | 'pagefind'} kind
 * @param {object} document a feed
 * @returns {Promise<{ time: number, memory: number | undefined, files: number, bytes: number }>} time in ms, sizes in bytes
 */
export async function addBuiltIndex(site, kind, name, document) {
  const path = `/${kind}/${name}/`;
  const folder = await site.addFolder(path);
  const began = performance.now();
  const memory = await writers[kind](folder, site.url + path, document);
  const time = performance.now() - began;
  return { time, memory, ...(await filesIn(folder)) };
}
