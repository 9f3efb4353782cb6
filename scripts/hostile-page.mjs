/** Makes a page with every widget from the scripts of a hostile host. */
import { readFile } from 'node:fs/promises';

const data = new URL('../dist/snippets.json', import.meta.url);

/**
 * The page of a host that runs these scripts before the widgets' own.
 * @param {string} file what such a host has in its `<head>`
 * @returns {Promise<{ html: string }>}
 * @throws if there is no such file, or no build
 */
export async function hostilePage(file) {
  const [head, { widgets }] = await Promise.all([readFile(file, 'utf8'), readFile(data, 'utf8').then(JSON.parse)]);
  const elements = Object.values(widgets).map(({ element }) => element);
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hostile scripts</title>
    <link rel="icon" href="/hosts/icon.svg" />
    <script type="module" src="/cdn/mpg-widgets.js"></script>
    ${head}
  </head>
  <body>
    ${elements.join('\n    ')}
  </body>
</html>
`;
  return { html };
}
