/** The forms in which a host can put our widgets on a page. */
import { existsSync, readFileSync } from 'node:fs';
import { moduleScript, pageHtml } from './page.mjs';

const root = new URL('../../../', import.meta.url);
const base = '/cdn/';
const head = moduleScript(`${base}mpg-widgets.js`);

const bareHtml = ({ tags }) => pageHtml({ head, body: tags, isStyled: true });

/** Our longer snippet, as the build writes it. */
async function snippetHtml({ tags, widget, feed }) {
  const data = new URL('dist/snippets.json', root);
  if (!existsSync(data)) return undefined;
  const { snippetHead } = await import(new URL('scripts/build/snippet.mjs', root).href);
  const lines = snippetHead([widget], { base, feed }, JSON.parse(readFileSync(data, 'utf8')));
  return pageHtml({ head: lines, body: tags, isStyled: true });
}

async function prerenderedHtml(page, site) {
  const built = new URL('dist/prerender/index.js', root);
  if (!existsSync(built)) return undefined;
  const { prerender } = await import(built.href);
  return prerender(bareHtml(page), { url: `${site.url}/page.html`, feed: `${site.url}${page.feed}` });
}

/** Forms by their name. `make` returns a page's HTML; undefined if `dist/` does not have what it needs. */
export const ourForms = {
  bare: { label: 'ours, bare tag', make: bareHtml },
  snippet: { label: 'ours, snippet', make: snippetHtml },
  prerendered: { label: 'ours, prerendered', make: prerenderedHtml },
};
