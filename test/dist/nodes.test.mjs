import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';

/** How many nodes an item may have for each that it has in HTML written by hand. Lit adds a comment for what can change. */
const limit = 2;

/** Selects the items of each widget that repeats something, and the attributes with which it shows many. */
const lists = {
  about: ['[part=party]'],
  'annual-reports': ['[part=report]'],
  digest: ['[part=list] > li', 'limit="100"'],
  'event-list': ['[part=list] > li', 'limit="100"'],
  'milestone-timeline': ['[part=milestone]:not([hidden])'],
  'network-list': ['[part=party]'],
  'news-list': ['[part=news]', 'limit="100"'],
  programme: ['[part=entry]', 'programme="diversity-integration" limit="100"'],
  'programme-list': ['[part=list] > li'],
  project: ['[part=entry]', 'project="mipex" limit="100"'],
  'project-list': ['[part=list] > li', 'limit="100"'],
  'publication-list': ['[part=list] > li', 'limit="100"'],
  'supporter-list': ['[part=party]'],
};

/** Runs in the page: the nodes of all items together, as they are and as they would be by hand. */
function countNodes(name, selector) {
  const words = (node) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const link = (node) => `<a href="#">${words(node)}</a>`;
  /** The words, dates, links and emphases of a line, without what else a widget puts around them. */
  const inline = (node) => {
    if (node.nodeName === '#comment') return '';
    if (node.localName === 'time') return `<time>${words(node)}</time>`;
    if (node.localName === 'a') return link(node);
    if (node.localName === 'b') return `<b>${words(node)}</b>`;
    return node.nodeName === '#text' ? words(node) : line(node);
  };
  const line = ({ childNodes }) => [...childNodes].map(inline).join('');
  const detail = (element) => (element.localName === 'span' ? `<span>${line(element)}</span>` : inline(element));
  /** Details of which each needs an element, for the dot that the style sheet puts before it. */
  const details = ({ children }) => [...children].map(detail).join(' ');
  const file = (item) => {
    const rest = item.querySelector('a').nextElementSibling;
    return `<li>${link(item.querySelector('a'))}${rest ? ` <span>${words(rest)}</span>` : ''}</li>`;
  };

  /** Writes what an item shows, part by part; nothing for a part that it does not have. */
  const writerOf = (item) => {
    const write = (part, html) => [...item.querySelectorAll(`[part~=${part}]`)].map(html).join('');
    return {
      p: (part) => write(part, (each) => `<p>${line(each)}</p>`),
      title: (tag, part = 'title') => write(part, (each) => `<${tag}>${link(each)}</${tag}>`),
      details: (part) => write(part, (each) => `<p>${details(each)}</p>`),
      files: () => write('files', ({ children }) => `<ul>${[...children].map(file).join('')}</ul>`),
      words: (part) => write(part, words),
    };
  };

  const entry = (item) => `<article>${item.title('p')}${item.details('meta')}</article>`;
  const party = (item) => `<li>${item.title('p', 'name')}${item.p('summary')}</li>`;
  const byHand = {
    about: party,
    'annual-reports': (item) =>
      `<li>${item.details('years')}<article>${item.title('h2')}${item.p('summary')}${item.details('meta')}${item.files()}</article></li>`,
    digest: (item) =>
      `<li><article>${item.title('p')}<div>${item.details('meta')}${item.p('programme')}</div></article></li>`,
    'event-list': (item) =>
      `<li><article>${item.p('date-block')}<div>${item.p('status')}${item.title('p')}${item.p('date')}${item.p('local-time')}${item.details('meta')}
      ${item.p('summary')}${item.files()}</div></article></li>`.replace(/\n\s*/, ''),
    'milestone-timeline': (item) =>
      `<li><p><a href="#">${item.words('text')}</a>&nbsp;<a href="#">#</a></p>${item.details('meta')}</li>`,
    'network-list': party,
    'news-list': (item) =>
      `<article>${item.p('month')}${item.title('p')}${item.p('summary')}${item.details('meta')}</article>`,
    programme: entry,
    'programme-list': (item) =>
      `<li><article>${item.title('h2')}${item.p('summary')}${item.details('counts')}</article></li>`,
    project: entry,
    'project-list': (item) =>
      `<li><article>${item.title('h2')}${item.p('period')}${item.p('summary')}${item.details('programmes')}${item.details('partners')}</article></li>`,
    'publication-list': (item) =>
      `<li><article>${item.title('h2')}<div>${item.p('type')}${item.p('programme')}</div>${item.p('authors')}${item.p('summary')}${item.files()}</article></li>`,
    'supporter-list': party,
  };

  const nodesIn = (root) => [...root.childNodes].reduce((sum, child) => sum + nodesIn(child), 1);
  const items = [...document.querySelector(`mpg-${name}`).shadowRoot.querySelectorAll(selector)];
  const needed = items.map((item) => {
    const template = document.createElement('template');
    template.innerHTML = byHand[name](writerOf(item));
    return nodesIn(template.content) - 1;
  });
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return {
    items: items.length,
    nodes: sum(items.map(nodesIn)),
    needed: sum(needed),
    html: byHand[name](writerOf(items[0])),
  };
}

describe('nodes of an item', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [name, [selector, attributes = '']] of Object.entries(lists)) {
    it(`are at most ${limit} for each that is needed in ${name}`, async (test) => {
      const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
      const { page, close } = await host.openPage({ head, body: `<mpg-${name} ${attributes}></mpg-${name}>` });
      const { items, nodes, needed, html } = await page.evaluate(countNodes, name, selector);
      await close();
      test.diagnostic(`${nodes / items} an item, ${needed / items} by hand: ${html}`);
      assert.ok(items, 'there are items');
      assert.ok(nodes <= limit * needed, `${nodes / items} nodes an item, and ${needed / items} by hand`);
    });
  }
});
