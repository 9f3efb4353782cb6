/**
 * How many of the judged queries (test/model/search/judged.ts) find what is wanted among their first three results: in our
 * list and in libraries with their defaults, all over the publications of the sample feed.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { publicationsOf } from '../content/publications.js';
import { searchText } from '../peers/search.js';
import { openBlank } from './browser.mjs';
import { ourForms } from './ours.mjs';
import { addBuiltIndex } from './built-index.mjs';
import { table } from './report.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shown = 3;
/** How many of the 60 queries shall be right. */
const least = 57;

async function judgedQueries() {
  const { module } = await runnerImport(`${root}test/model/search/judged.ts`, { root, configFile: false });
  return module.judgedQueries;
}

/** Runs in the page: addresses and titles of the first publications that our list finds. */
async function oursFound(query) {
  const list = document.querySelector('mpg-publication-list');
  list.query = query;
  do {
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (list.shadowRoot.querySelector('[aria-busy]'));
  return [...list.shadowRoot.querySelectorAll('[part=title] a')].map(({ href, textContent }) => [href, textContent]);
}

/** Runs in the page: addresses and titles of the first pages that Pagefind finds. */
async function pagefindFound(query, source, count) {
  const pagefind = await import(source);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return pages.map(({ raw_url: url, meta }) => [url, meta.title]);
}

const keyOf = ([address, title]) => `${address} ${title.replaceAll(/\s+/g, ' ').trim()}`;

/** The IDs of publications by address and title, in any of their languages: many share an address. */
function idsByKey(publications) {
  const keys = publications.flatMap(({ id, title, url, _mpg: { translations = {} } }) => {
    const editions = [{ title, url }, ...Object.values(translations)];
    const urls = editions.flatMap((edition) => edition.url ?? []);
    const titles = editions.flatMap((edition) => edition.title ?? []);
    return urls.flatMap((address) => titles.map((name) => [keyOf([address, name]), id]));
  });
  return new Map(keys);
}

/** What searches with each form: a function of a query that returns the IDs of the first three. */
async function searchers({ page, site, document }) {
  // Imported here, because `npm run bench` may just have installed them.
  const [{ default: MiniSearch }, { Index }] = await Promise.all([import('minisearch'), import('flexsearch')]);
  const publications = publicationsOf(document);
  const ids = idsByKey(publications);
  const miniSearch = new MiniSearch({ fields: ['title', 'text'] });
  miniSearch.addAll(publications.map((each) => ({ id: each.id, title: each.title, text: searchText(each) })));
  const flexSearch = new Index();
  publications.forEach((each, place) => flexSearch.add(place, searchText(each)));
  await addBuiltIndex(site, 'pagefind', 'sample', document);
  const pagefind = `${site.url}/pagefind/sample/pagefind.js`;
  const known = (found) => found.map((each) => ids.get(keyOf(each)));
  return {
    ours: async (query) => known(await page.evaluate(oursFound, query)),
    MiniSearch: (query) => miniSearch.search(query).map(({ id }) => id),
    Pagefind: async (query) => known(await page.evaluate(pagefindFound, query, pagefind, shown)),
    FlexSearch: (query) => flexSearch.search(query, { limit: shown }).map((place) => publications[place].id),
  };
}

/**
 * @param {{ browser: object, site: object, document: object }} bench
 * @returns {Promise<{ markdown: string, judged: import('./report.mjs').Judged[] }>}
 */
export async function measureJudged({ browser, site, document }) {
  const queries = await judgedQueries();
  const tags = `<mpg-publication-list limit="${shown}"></mpg-publication-list>`;
  site.add('/search/judged.html', await ourForms.bare.make({ tags }, site));
  const { context, page } = await openBlank(browser, site);
  try {
    await page.goto(`${site.url}/search/judged.html`, { waitUntil: 'networkidle0' });
    const right = {};
    for (const [name, search] of Object.entries(await searchers({ page, site, document }))) {
      right[name] = 0;
      for (const { query, wanted } of queries) {
        const found = (await search(query)).slice(0, shown);
        if (wanted.some((id) => found.includes(id))) right[name]++;
      }
    }
    const rows = Object.entries(right).map(([name, count]) => [name, String(count)]);
    const head = ['Form', `Right in the first ${shown}, of ${queries.length} queries`];
    const what = `judged queries right in the first ${shown}, of ${queries.length}: ours`;
    const found = { median: right.ours, min: right.ours, max: right.ours };
    return {
      markdown: `### Judged queries\n\n${table(head, rows)}`,
      judged: [{ what, ratio: found, limit: least, isLeast: true }],
    };
  } finally {
    await context.close();
  }
}
