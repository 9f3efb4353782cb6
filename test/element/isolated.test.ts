import { expect } from '@open-wc/testing';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { mpgFeed } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, widgets } from '../support/widgets.ts';

const parsed = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json').feed;
/** MPG's feed has no news. */
const news = parsed.items.filter(({ kind }) => kind === 'milestone').slice(0, 9);
const feed: Feed = {
  ...parsed,
  items: [...parsed.items, ...news.map((item) => ({ ...item, id: `news-${item.id}`, kind: 'news' }) as const)],
};

type Linked = Feed['items'][number] | Feed['projects'][number] | Feed['networks'][number] | Feed['supporters'][number];

/** The same thing, but asking for its address throws. */
function broken<Thing extends Linked>(thing: Thing): Thing {
  return Object.create(thing, {
    url: {
      get: () => {
        throw new RangeError(`no address of ${thing.id}`);
      },
    },
  }) as Thing;
}

/** Breaks every third thing, of items every third of each kind. */
function breakSome<Thing extends Linked>(things: readonly Thing[]): readonly Thing[] {
  const counts = new Map<string, number>();
  return things.map((thing) => {
    const kind = 'kind' in thing ? thing.kind : '';
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    return index % 3 === 2 ? broken(thing) : thing;
  });
}

const brokenFeed: Feed = {
  ...feed,
  items: breakSome(feed.items),
  programmes: breakSome(feed.programmes),
  projects: breakSome(feed.projects),
  supporters: breakSome(feed.supporters),
  networks: breakSome(feed.networks),
};

/** The widgets that list things, and the part that each thing has. */
const lists: readonly [name: string, part: string][] = [
  ['annual-reports', 'report'],
  ['digest', 'entry'],
  ['event-list', 'event'],
  ['milestone-timeline', 'milestone'],
  ['network-list', 'party'],
  ['news-list', 'news'],
  ['programme-list', 'card'],
  ['project-list', 'project'],
  ['publication-list', 'publication'],
  ['supporter-list', 'party'],
];

/** How many things a widget shows, and the messages of `mpg-error`. */
async function shown(name: string, part: string, given: Feed): Promise<[number, readonly string[]]> {
  const widget = widgets.find((each) => each.name === name)!;
  const element = example(widget, { feed: given });
  const errors: string[] = [];
  element.addEventListener('mpg-error', ({ detail }) => errors.push(detail.error.message));
  mountPoint().append(element);
  const parts = (): number => element.shadowRoot!.querySelectorAll(`[part~=${part}]`).length;
  await waitUntil(() => parts() > 0, `<${element.localName}> shows something`);
  element.heading = 'Rendered again';
  await element.updateComplete;
  return [parts(), errors];
}

describe('a list with items that cannot be shown', () => {
  for (const [name, part] of lists) {
    it(`leaves them out, reports each once and shows the others: ${name}`, async () => {
      recordWarnings();
      const [all] = await shown(name, part, feed);
      const [left, errors] = await shown(name, part, brokenFeed);
      expect(errors).to.have.length.above(0);
      expect(new Set(errors).size).to.equal(errors.length);
      // A digest has as many items, and shows the next one instead.
      expect(left).to.equal(name === 'digest' ? all : all - errors.length);
    });
  }
});
