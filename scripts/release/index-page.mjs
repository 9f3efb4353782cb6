/** Writes the front page of a release: what is in the folder. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { majorOf } from './versions.mjs';

const link = (address, name, text) => `<li><a href="${address}">${name}</a>: ${text}</li>`;

async function filesOf(out, folder) {
  const path = join(out, folder);
  return existsSync(path) ? (await readdir(path)).sort() : [];
}

/** @param {string} out folder of the release @param {string} version */
export async function indexPage(out, version) {
  const major = majorOf(version);
  const parts = [
    ['builder', link('builder/', 'Embed builder', 'choose a widget and copy its code')],
    ['catalogue', link('catalogue/', 'Catalogue', 'every widget to try, and guides')],
    [`cdn/${major}`, link(`cdn/${major}/mpg-widgets.js`, `cdn/${major}/`, 'the script, always the newest')],
    [`cdn/${version}`, link(`cdn/${version}/integrity.json`, `cdn/${version}/`, 'this release, which never changes')],
    ['snippets', link('snippets/moving/publication-list.html', 'snippets/', 'lines to paste, by widget')],
  ];
  const downloads = [...(await filesOf(out, 'wordpress')).map((name) => `wordpress/${name}`)];
  downloads.push(...(await filesOf(out, 'npm')).map((name) => `npm/${name}`));
  const items = [
    ...parts.filter(([folder]) => existsSync(join(out, folder))).map(([, item]) => item),
    ...downloads.map((path) => link(path, path, path.startsWith('npm/') ? 'the npm package' : 'the WordPress plugin')),
    link('sbom.cdx.json', 'sbom.cdx.json', 'the packages that the files contain'),
    link('SHA256SUMS', 'SHA256SUMS', 'checksums of all files'),
  ];
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>MPG Widgets ${version}</title>
  <link rel="icon" href="data:,">
  <style>
    :root { color-scheme: light dark; }
    body { max-inline-size: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 2rem; font-weight: 600; line-height: 1.2; }
    ul { padding: 0; list-style: none; }
    li { margin-block: 0.5rem; overflow-wrap: anywhere; }
  </style>
  <main>
    <h1>MPG Widgets ${version}</h1>
    <p>Show the work of the Migration Policy Group on any website.</p>
    <ul>
      ${items.join('\n      ')}
    </ul>
  </main>
</html>
`;
}
