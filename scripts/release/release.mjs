/** Makes the folder of a release. See docs/decisions/0036-releases.md. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pinnedHead } from '../build/pinned.mjs';
import { snippet } from '../build/snippet.mjs';
import { filesIn } from '../files-in.mjs';
import { sha256, versionsIn, writeCdn } from './cdn.mjs';
import { headersFile } from './headers.mjs';
import { indexPage } from './index-page.mjs';
import { majorOf } from './versions.mjs';

const run = promisify(execFile);
const json = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** Writes the package as npm publishes it. */
async function pack(root, folder) {
  await mkdir(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder];
  await run('npm', args, { cwd: root, maxBuffer: 50_000_000 });
}

/** Writes what to paste for each widget: for the newest release of the major version, and for this release alone. */
async function writeSnippets(folder, { dist, base, version }) {
  const data = await json(join(dist, 'snippets.json'));
  const hashes = await json(join(dist, 'cdn/integrity.json'));
  const head = pinnedHead({ base: `${base}/cdn/${version}` }, hashes);
  const forms = {
    moving: (name) => snippet(name, { base: `${base}/cdn/${majorOf(version)}` }, data),
    pinned: (name) => `${head}\n${data.widgets[name].element}\n`,
  };
  for (const [form, text] of Object.entries(forms)) {
    await mkdir(join(folder, form), { recursive: true });
    for (const name of Object.keys(data.widgets)) await writeFile(join(folder, form, `${name}.html`), text(name));
  }
}

/** Copies what other parts of the build made, as far as it is there. */
async function copyParts(out, { dist, catalogue }) {
  const plugin = join(dist, 'wordpress');
  const filter = (source) => source === plugin || source.endsWith('.zip');
  if (existsSync(plugin)) await cp(plugin, join(out, 'wordpress'), { recursive: true, filter });
  const folders = { builder: join(dist, 'builder'), ...(catalogue && { catalogue }) };
  for (const [name, folder] of Object.entries(folders))
    if (existsSync(folder)) await cp(folder, join(out, name), { recursive: true });
  await cp(join(dist, 'sbom.cdx.json'), join(out, 'sbom.cdx.json'));
}

/** Tells the builder where its files are: while it is developed, there is one folder of them, without a version. */
async function moveBuilder(out, version) {
  const file = join(out, 'builder/widgets.json');
  if (!existsSync(file)) return;
  const folders = [majorOf(version), version];
  const folder = folders.find((name) => existsSync(join(out, 'cdn', name)));
  await writeFile(file, JSON.stringify({ ...(await json(file)), base: `../cdn/${folder}/` }));
}

/** In the form that `sha256sum --check` reads. */
async function writeChecksums(out) {
  const files = await filesIn(out);
  const lines = await Promise.all(files.map(async (file) => `${await sha256(join(out, file))}  ${file}\n`));
  await writeFile(join(out, 'SHA256SUMS'), lines.join(''));
}

/**
 * Pages would lose their files if a mistyped folder were taken for an empty one. It may be empty: before the first release.
 * @throws if it is no release
 */
async function checkPrevious(folder) {
  const names = await readdir(folder).catch(() => ['']);
  if (names.length && !names.includes('cdn')) throw new Error(`${folder} is no release: it has no folder “cdn”.`);
}

/**
 * Writes a release into a folder, whose old content it deletes.
 * @param {object} options
 * @param {string} options.out folder to write
 * @param {string} options.dist what `npm run build` has made
 * @param {string} options.version such as `1.2.3`
 * @param {string} [options.root] folder of package.json; without it, no package for npm is made
 * @param {string} [options.previous] folder of the last release
 * @param {string} [options.catalogue] folder of the built catalogue
 * @param {string} [options.base] address at which the folder will be served
 * @throws if this version was released before with other files, or the last release is not there
 */
export async function release({ out, dist, version, root, previous, catalogue, base }) {
  if (previous) await checkPrevious(previous);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const cdn = join(out, 'cdn');
  await writeCdn(cdn, { built: join(dist, 'cdn'), version, previous: previous && join(previous, 'cdn') });
  if (root) await pack(root, join(out, 'npm'));
  await copyParts(out, { dist, catalogue });
  await moveBuilder(out, version);
  await writeSnippets(join(out, 'snippets'), { dist, base: base ?? 'https://widgets.example', version });
  const scripts = (await readdir(join(dist, 'cdn'))).filter((name) => /\.(js|css)$/.test(name)).sort();
  await writeFile(join(out, '_headers'), headersFile(await versionsIn(cdn), scripts));
  await writeFile(join(out, 'index.html'), await indexPage(out, version));
  // GitHub Pages would leave out files whose names begin with an underscore.
  await writeFile(join(out, '.nojekyll'), '');
  await writeChecksums(out);
}
