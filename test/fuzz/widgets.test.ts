import fc from 'fast-check';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { countCombinations } from '../support/combinations.ts';
import { json, serve } from '../support/feed-server.ts';
import { feedOf, listsOf, type ListsOfFeed } from '../support/feed-with-all.ts';
import { tries } from '../support/fuzz.ts';
import { edited, edits, hostileValue, trap } from '../support/hostile-values.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, shownText, told, widgets, type Widget } from '../support/widgets.ts';

/** What is wrong with a widget after it was shown. Empty if nothing is. */
type Faults = readonly string[];

const address = 'https://publisher.example/feed.json';
const untouched = listsOf('untouched');

/** Makes the widgets show what is untouched, and lists all of it. */
const settings = {
  ...{ programme: undefined, project: undefined, activity: undefined, since: undefined, limit: 1000 },
  ...{ publication: 'untouched-publication', event: 'untouched-event' },
};
const subject: Readonly<Record<string, object>> = {
  programme: { programme: 'untouched' },
  'programme-card': { programme: 'untouched' },
  project: { project: 'untouched' },
  'project-card': { project: 'untouched' },
};

let thrown: string[] = [];
const noteError = ({ message }: ErrorEvent): void => void thrown.push(message);
const noteRejection = ({ reason }: PromiseRejectionEvent): void => void thrown.push(String(reason));

function faultsOf(root: ShadowRoot): Faults {
  const elements = [...root.querySelectorAll('*')];
  const smuggled = elements.filter(
    (element) =>
      element.matches('script, iframe, object, embed, base, meta, link, form[action]') ||
      element.getAttributeNames().some((name) => /^on|^srcdoc$|^style$/.test(name)),
  );
  const addresses = elements.flatMap((element) => ['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []));
  const schemes = addresses.map((url) => new URL(url, location.href).protocol);
  return [
    ...smuggled.map(({ outerHTML }) => `has ${outerHTML.slice(0, 100)}`),
    ...schemes.filter((scheme) => !['http:', 'https:', 'mailto:', 'webcal:'].includes(scheme)),
    ...(root.querySelector('[aria-busy], .space') ? ['waits'] : []),
    ...(root.querySelector('.base')?.textContent.trim() ? [] : ['is blank']),
  ];
}

/** Shows a widget, and waits until it does not wait any more. */
async function shown(widget: Widget, properties: object): Promise<HTMLElement & { readonly shadowRoot: ShadowRoot }> {
  const element = example(widget, { ...settings, ...subject[widget.name], ...properties, loading: 'eager' });
  const result = told(element);
  mountPoint().append(element);
  if ('src' in properties) await result;
  for (let update = 0; update < 2; update++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
  // The first update may begin a search, which takes engines more or less long where there are many items.
  await waitUntil(() => !element.shadowRoot?.querySelector('.space'), 'shows what it has');
  return element as HTMLElement & { readonly shadowRoot: ShadowRoot };
}

/** Throws if a widget does not bear this. @param mustShow whether it must show what is untouched */
async function check(widget: Widget, properties: object, mustShow: boolean): Promise<void> {
  thrown = [];
  const element = await shown(widget, properties);
  const faults = [...thrown, ...faultsOf(element.shadowRoot)];
  const text = shownText(element);
  element.parentElement?.remove();
  if (mustShow && !/untouched/i.test(text)) faults.push(`lost what is untouched: ${text.slice(0, 300)}`);
  if (faults.length) throw new Error(faults.join('; '));
}

const merged = (lists: readonly ListsOfFeed[]): ListsOfFeed => ({
  items: lists.flatMap(({ items }) => items),
  programmes: lists.flatMap(({ programmes }) => programmes),
  activities: lists.flatMap(({ activities }) => activities),
  projects: lists.flatMap(({ projects }) => projects),
  supporters: lists.flatMap(({ supporters }) => supporters),
  networks: lists.flatMap(({ networks }) => networks),
});

/** Lists that are no lists any more would be an error of the test. */
function listsIn(value: ListsOfFeed): ListsOfFeed {
  const empty = Object.fromEntries(Object.keys(untouched).map((key) => [key, []]));
  const lists = Object.entries(value).filter(([key, list]) => Object.hasOwn(empty, key) && Array.isArray(list));
  return { ...empty, ...Object.fromEntries(lists) } as unknown as ListsOfFeed;
}

/** A checked feed with other values between what is untouched. */
function feedAround(touched: ListsOfFeed): Feed {
  const { feed } = parseFeed(feedOf(untouched), address);
  const lists = Object.entries(listsIn(touched)).map(([key, list]) => [
    key,
    [...(list as unknown[]), ...feed[key as keyof ListsOfFeed]],
  ]);
  return { ...feed, ...(Object.fromEntries(lists) as Partial<Feed>) };
}

const checkedNeighbours = edits(8).map((changes) =>
  feedAround(edited(parseFeed(feedOf(listsOf('touched')), address).feed as unknown as ListsOfFeed, changes)),
);

const throwing = (): never => {
  throw new Error('Not here');
};

/** What a script of the host's may set as a feed, by mistake. */
const noFeeds: Readonly<Record<string, () => unknown>> = {
  'a number': () => 5,
  'a text': () => 'feed.json',
  'a symbol': () => Symbol('feed'),
  'a function': () => () => undefined,
  'a list': () => [{ id: 'a' }],
  'an empty object': () => ({}),
  'a promise': () => Promise.resolve({}),
  'an element': () => document.createElement('div'),
  'a map': () => new Map(),
  'frozen lists of other things': () => Object.freeze({ items: Object.freeze([null, 5, 'a', {}, [], { id: 5 }]) }),
  'lists that are none': () => ({ items: 5, programmes: 'a', projects: null }),
  'getters that throw': () => Object.defineProperty({}, 'items', { get: throwing }),
  'items whose getters throw': () => ({ items: [Object.defineProperty({}, 'id', { get: throwing })] }),
  'a proxy that throws': () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing }),
  'a document that was not read': () => feedOf(untouched),
};

const neighbours = edits(8).map((changes) => listsIn(edited(listsOf('touched'), changes)));

/** Documents in which everything may be changed. */
const documents = fc.oneof(
  { weight: 3, arbitrary: edits(12).map((changes) => edited(feedOf(untouched), changes)) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: hostileValue },
  {
    weight: 1,
    arbitrary: fc.record({
      version: fc.constant('https://jsonfeed.org/version/1.1'),
      items: fc.jsonValue(),
      _mpg: fc.jsonValue(),
    }),
  },
);

/** Tries a property. What fails is printed, as small as it can be made, with the seed that repeats it. */
async function holds<Value>(
  name: string,
  count: number,
  values: fc.Arbitrary<Value>,
  property: (value: Value) => Promise<void>,
): Promise<void> {
  const settings = tries(count);
  await fc.assert(fc.asyncProperty(values, property), settings);
  await countCombinations(name, settings.numRuns);
}

describe('any feed', () => {
  let ran: unknown[];

  beforeEach(() => {
    recordWarnings();
    ran = [];
    Object.assign(globalThis, { [trap]: () => ran.push(trap) });
    window.addEventListener('error', noteError);
    window.addEventListener('unhandledrejection', noteRejection);
  });

  afterEach(async () => {
    await countCombinations('hostile value executed', ran.length);
    window.removeEventListener('error', noteError);
    window.removeEventListener('unhandledrejection', noteRejection);
    if (ran.length) throw new Error('A feed could run its code.');
  });

  for (const widget of widgets) {
    it(`leaves what is untouched in place: <${widget.tag}>`, async () => {
      await holds('document fuzzed', 25, neighbours, (touched) => {
        const document = feedOf(merged([touched, untouched]));
        return check(widget, { src: serve(json(document)) }, true);
      });
    }).timeout(600_000);

    it(`can be any JSON: <${widget.tag}>`, async () => {
      await holds('document fuzzed', 15, documents, (document) =>
        check(widget, { src: serve(json(JSON.stringify(document))) }, false),
      );
    }).timeout(600_000);
  }

  const feedWith = (lists: ListsOfFeed): Feed => parseFeed(feedOf(lists), address).feed;

  for (const widget of widgets) {
    it(`may be set by a script, whatever it is: <${widget.tag}>`, async () => {
      await import('../../src/feed/given.ts');
      for (const make of Object.values(noFeeds)) await check(widget, { feed: make() }, false);
      await countCombinations('hostile value tried', Object.keys(noFeeds).length);
      await holds('document fuzzed', 15, documents.filter(Boolean), (feed) => check(widget, { feed }, false));
    }).timeout(600_000);

    it(`leaves what is untouched in place if a script has set it: <${widget.tag}>`, async () => {
      await holds('document fuzzed', 15, checkedNeighbours, (feed) => check(widget, { feed }, true));
    }).timeout(600_000);
  }

  /** Adds references to itself to each object of a feed. */
  function circular(feed: Feed): Feed {
    const seen = new Set<object>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      Object.values(value).forEach(visit);
      if (!Array.isArray(value)) Object.assign(value, { feed, parent: value });
    };
    feed.items.forEach(visit);
    [feed.programmes, feed.projects, feed.networks, feed.supporters].flat().forEach(visit);
    return feed;
  }

  const megabytes = ['x'.repeat(1_000_000), 'word '.repeat(200_000), '&x1;&#1;'.repeat(125_000)];

  /** A feed is refused if it has more than 20 MB. */
  function withLongTitles(): ListsOfFeed {
    let count = 0;
    const long = (_: string, value: unknown): unknown =>
      typeof value === 'string' && /^long-\w+$|^long &amp; more$/.test(value) ? megabytes[count++ % 3] : value;
    const { items, ...others } = listsOf('long');
    const titles = items.map((item) => JSON.parse(JSON.stringify({ ...item, id: 'kept' }), long) as object);
    const distinct = titles.map((item, index) => ({ ...item, id: `long${index}` }));
    return { ...(JSON.parse(JSON.stringify(others), long) as typeof others), items: distinct };
  }

  for (const widget of widgets) {
    it(`may have texts of a megabyte: <${widget.tag}>`, async () => {
      await check(widget, { src: serve(json(feedOf(merged([withLongTitles(), untouched])))) }, true);
      await countCombinations('hostile value tried', megabytes.length);
    }).timeout(120_000);

    it(`may have circular references: <${widget.tag}>`, async () => {
      await check(widget, { feed: circular(feedWith(untouched)) }, true);
      await countCombinations('hostile value tried');
    });
  }

  for (const widget of widgets) {
    it(`may have 50,000 items: <${widget.tag}>`, async () => {
      const items = Array.from({ length: 10_000 }, (_, index) => listsOf(`n${index}`).items).flat();
      await check(
        widget,
        { feed: feedWith({ ...untouched, items: [...untouched.items, ...items] }), limit: 50 },
        false,
      );
      await countCombinations('hostile value tried');
    }).timeout(120_000);
  }
});
