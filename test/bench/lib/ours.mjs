/** The forms in which a host can put our widgets on a page. */
import { existsSync, readFileSync } from 'node:fs';
import { widgetFiles } from '../../../scripts/build/page-files.mjs';
import { moduleScript, pageHtml, preloadLines } from './page.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const base = '/cdn/';
const script = `${base}mpg-widgets.js`;

/** Forms by their name. `make` returns a page's HTML. */
export const ourForms = {
  bare: {
    label: 'ours, bare tag',
    make: ({ tags }) => pageHtml({ head: moduleScript(script), body: tags, isStyled: true }),
  },
  snippet: {
    label: 'ours, snippet',
    make: async ({ tags, widget, feed }) =>
      pageHtml({ head: await snippetHead(widget, feed), body: tags, isStyled: true }),
  },
  prerendered: {
    label: 'ours, prerendered',
    make: async ({ tags, feed }, site) => {
      const built = new URL('prerender/index.js', dist);
      if (!existsSync(built)) return undefined;
      const { prerender } = await import(built.href);
      const html = pageHtml({ head: moduleScript(script), body: tags, isStyled: true });
      return prerender(html, { url: `${site.url}/page.html`, feed: `${site.url}${feed}` });
    },
  },
};

/** The lines that the build writes for a widget, or until it writes any: a request for each file that the widget needs. */
async function snippetHead(widget, feed) {
  const read = (file) => JSON.parse(readFileSync(new URL(file, dist), 'utf8'));
  if (existsSync(new URL('snippets.json', dist))) {
    const { snippetHead: head } = await import('../../../scripts/build/snippet.mjs');
    return head([widget], { base, feed }, read('snippets.json'));
  }
  const needed = ['mpg-widgets.js', ...widgetFiles(read('page-files.json'), widget)].map((file) => base + file);
  return `${preloadLines(needed, feed)}\n${moduleScript(script)}`;
}
