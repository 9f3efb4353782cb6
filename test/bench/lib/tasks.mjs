/**
 * What is shown, and the forms that show it. A form has a label for the tables, the elements that count as its items
 * (`items`, inside the shadow roots of `hosts` if there are any) and a page.
 */
import { cardHtml, cardIds, listHtml, publicationsById, publicationsOf } from '../content/publications.js';
import { milestonesOf, timelineHtml } from '../content/milestones.js';
import { bundledPeer } from './bundle.mjs';
import { ourForms } from './ours.mjs';
import { moduleScript, pageHtml, preloadLines, searchField } from './page.mjs';

const feed = '/cdn/feed.json';
const npm = '/npm/';
const shoelace = `${npm}@shoelace-style/shoelace/cdn/`;
const timelinejs = `${npm}@knight-lab/timelinejs/dist/`;
const shoelaceTheme = `<link rel="stylesheet" href="${shoelace}themes/light.css">`;

/** Puts a bundled peer on the site. @returns its address */
async function peer(site, name) {
  const path = `/peers/${name}.js`;
  site.add(path, await bundledPeer(name));
  return path;
}

const staticForm = (body, items) => ({ label: 'static HTML', items, make: () => pageHtml({ body }) });

/** The vanilla form, and the same with its files requested early. */
const vanillaForms = (name, body, items) => {
  const make = (isPreloaded) => async (site) => {
    const src = await peer(site, name);
    const lines = isPreloaded ? preloadLines([src], feed) : '';
    return pageHtml({ head: `${lines}\n${moduleScript(src)}`, body });
  };
  return {
    vanilla: { label: 'vanilla', items, make: make(false) },
    'vanilla-preloaded': { label: 'vanilla, preloaded', items, make: make(true) },
  };
};

const peerForm = (label, name, { body, items, head = '', ...rest }) => ({
  label,
  items,
  ...rest,
  make: async (site) => pageHtml({ head: `${head}\n${moduleScript(await peer(site, name))}`, body }),
});

const oursIn = ({ hosts, items, count, ...page }) =>
  Object.fromEntries(
    Object.entries(ourForms).map(([name, { label, make }]) => [
      name,
      { label, hosts, items, ...(count && { count }), make: (site) => make({ ...page, feed }, site) },
    ]),
  );

function cards(document) {
  const ids = cardIds(document, 12);
  const place = `<div id="place" data-feed="${feed}" data-ids="${ids.join(' ')}"></div>`;
  const made = publicationsById(document, ids).map(cardHtml).join('');
  const drawn = { hosts: 'sl-card', items: '[part~=base]' };
  return {
    title: '12 publication cards',
    count: ids.length,
    forms: {
      static: staticForm(`<div id="place">${made}</div>`, '.card'),
      ...vanillaForms('vanilla-cards', place, '.card'),
      shoelace: peerForm('Shoelace, autoloader', 'shoelace-cards', {
        ...drawn,
        head: `${shoelaceTheme}${moduleScript(`${shoelace}shoelace-autoloader.js`)}`,
        body: place,
      }),
      'shoelace-bundled': peerForm('Shoelace, bundled', 'shoelace-bundled-cards', {
        ...drawn,
        head: shoelaceTheme,
        body: place,
      }),
      ...oursIn({
        widget: 'publication-card',
        hosts: 'mpg-publication-card',
        items: '[part=card]',
        tags: ids.map((id) => `<mpg-publication-card publication="${id}"></mpg-publication-card>`).join('\n'),
      }),
    },
  };
}

const publicationCount = ({ length }) => `<p id="count">${length} publications</p>`;

/** The body of a list page with a search that is not ours. @param {{ feed: string, limit: number }} options */
export const searchBody = ({ feed: source, limit, inside = '', more = '' }) =>
  `<div id="publications">${searchField}<p id="count"></p><ol id="place" class="list" data-feed="${source}" data-limit="${limit}"${more}>${inside}</ol></div>`;

function list(document) {
  const limit = 100;
  const publications = publicationsOf(document);
  const made = listHtml(publications.slice(0, limit));
  const body = searchBody({ feed, limit });
  const items = 'article';
  return {
    title: 'List of 100 publications',
    count: limit,
    forms: {
      static: staticForm(`${publicationCount(publications)}<ol id="place">${made}</ol>`, items),
      ...vanillaForms('vanilla-list', body, items),
      listjs: peerForm('List.js', 'listjs-list', { body, items }),
      minisearch: peerForm('MiniSearch', 'minisearch-list', { body, items }),
      pagefind: peerForm('static HTML with Pagefind', 'pagefind-list', {
        body: searchBody({ feed, limit, inside: made, more: ' data-pagefind="/pagefind/sample/pagefind.js"' }),
        items,
      }),
      ...oursIn({
        widget: 'publication-list',
        hosts: 'mpg-publication-list',
        items: '[part=publication]',
        tags: `<mpg-publication-list limit="${limit}"></mpg-publication-list>`,
      }),
    },
  };
}

function timeline(document) {
  const count = 60;
  const items = '.milestone';
  const body = (inside) => `<ol id="place" data-feed="${feed}" data-limit="${count}">${inside}</ol>`;
  return {
    title: 'Timeline of 60 milestones',
    count,
    forms: {
      static: staticForm(body(timelineHtml(milestonesOf(document, count))), items),
      ...vanillaForms('vanilla-timeline', body(''), items),
      timelinejs: peerForm('TimelineJS3', 'timelinejs-timeline', {
        head: `<link rel="stylesheet" href="${timelinejs}css/timeline.css"><script defer src="${timelinejs}js/timeline.js"></script>`,
        body: `<div id="place" style="height:600px" data-feed="${feed}" data-limit="${count}"></div>`,
        items: '.tl-timemarker-content',
      }),
      ...oursIn({
        widget: 'milestone-timeline',
        hosts: 'mpg-milestone-timeline',
        items: '[part=milestone]',
        // It shows the newest twenty; the others are there for find-in-page, and a button shows them.
        count: 20,
        tags: `<mpg-milestone-timeline limit="${count}"></mpg-milestone-timeline>`,
      }),
    },
  };
}

/** The tasks by their name. @param {object} document the sample feed */
export const firstViewTasks = (document) => ({
  cards: cards(document),
  list: list(document),
  timeline: timeline(document),
});

/**
 * Pages with a search over a feed's publications. `most` and `least`: the most and the fewest publications that a form is measured
 * with; `index`: the kind of index that is built for it.
 * @param {string} source address of the feed
 * @param {object} document the feed itself
 */
export function searchForms(source, document) {
  const limit = 100;
  const size = publicationsOf(document).length;
  const inside = listHtml(publicationsOf(document).slice(0, limit));
  const items = 'article';
  const body = searchBody({ feed: source, limit });
  const wanted = { items, count: limit, isSearch: true };
  const index = ` data-pagefind="/pagefind/${size}/pagefind.js"`;
  const oursOf = (src) =>
    oursIn({
      widget: 'publication-list',
      hosts: 'mpg-publication-list',
      items: '[part=publication]',
      tags: `<mpg-publication-list limit="${limit}" src="${src}"></mpg-publication-list>`,
    }).bare;
  const ours = oursOf(source);
  const oursWanted = {
    ...wanted,
    hosts: ours.hosts,
    items: ours.items,
    filters: '[part=facet]:last-child input',
    toggle: '[part=toggle]',
  };
  return {
    echo: {
      ...peerForm('only echoes', 'echo-list', { body: searchBody({ feed: source, limit, inside }) }),
      wanted: { ...wanted, isSearch: false },
    },
    vanilla: { ...peerForm('vanilla', 'vanilla-list', { body }), wanted },
    facets: {
      ...peerForm('vanilla, filters', 'facets-list', { body: `<div id="filters"></div>${body}` }),
      wanted: { ...wanted, filters: '#filters [data-facet=type] input', filtersOnly: true },
    },
    listjs: { ...peerForm('List.js', 'listjs-list', { body }), wanted, most: 3000 },
    minisearch: { ...peerForm('MiniSearch', 'minisearch-list', { body }), wanted },
    flexsearch: { ...peerForm('FlexSearch', 'flexsearch-list', { body }), wanted },
    pagefind: {
      ...peerForm('Pagefind, ten results', 'pagefind-list', {
        body: searchBody({ feed: source, limit, inside, more: index }),
      }),
      wanted,
      most: 3000,
      index: 'pagefind',
    },
    bare: { ...ours, label: 'ours', wanted: oursWanted },
    index: {
      ...oursOf(`/index/${size}/feed.json`),
      label: 'ours, static index',
      wanted: oursWanted,
      least: 10_000,
      index: 'index',
    },
  };
}
