import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import feedUrl from './feed/feed.json?url';

/** Arguments of every widget in the catalogue. */
export interface CommonArgs {
  src: string;
  heading: string;
  'heading-level': number;
  lang: string;
}

type Answer = (request: RequestInit | undefined) => Promise<Response>;

const never: Answer = () => new Promise(() => undefined);
const json = (text: string): Response => new Response(text, { headers: { 'content-type': 'application/feed+json' } });

const longWords =
  'Gleichbehandlungsgrundsatzdurchsetzungsstelle und weitere Bezeichnungen, die in keiner Spalte Platz finden, ' +
  'https://www.migpolgroup.com/a-very-long-address-without-any-place-where-it-could-be-broken-into-two-lines';

const longTexts = ['title', 'name', 'summary', 'mission', 'seat'];

/** The real feed with long titles, names and summaries at every level. */
async function longFeed(): Promise<Response> {
  const lengthen = (key: string, value: unknown): unknown =>
    longTexts.includes(key) && typeof value === 'string' ? `${value}: ${longWords}` : value;
  const feed: unknown = JSON.parse(await (await fetch(feedUrl)).text(), lengthen);
  return json(JSON.stringify(feed));
}

/** The real feed with each item repeated. The first copy keeps the id that other items refer to. */
async function manyItems(): Promise<Response> {
  const feed = (await (await fetch(feedUrl)).json()) as { items: { id: string }[] };
  const copyOf = (copy: number): object[] =>
    feed.items.map((item) => (copy ? { ...item, id: `${item.id}-${copy}` } : item));
  const items = Array.from({ length: 8 }, (_, copy) => copyOf(copy)).flat();
  return json(JSON.stringify({ ...feed, items }));
}

async function lastGoodCopy(request: RequestInit | undefined): Promise<Response> {
  if (request?.cache === 'force-cache') return fetch(feedUrl);
  throw new TypeError('no network');
}

const empty = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Empty', items: [] });

/** URLs that only the catalogue answers, each for a state that a working server does not cause. */
const answers: Readonly<Record<string, Answer>> = {
  'waiting.json': never,
  'empty.json': () => Promise.resolve(json(empty)),
  'failed.json': () => Promise.reject(new TypeError('no network')),
  'stale.json': lastGoodCopy,
  'long.json': longFeed,
  'many.json': manyItems,
};

/** Answers the URLs above and passes other requests on. Use as `beforeEach` of a story file. */
export function answerStateAddresses(): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, request) => {
    const name = new URL(input instanceof Request ? input.url : input, location.href).pathname.split('/').at(-1) ?? '';
    return answers[name]?.(request) ?? original(input, request);
  };
  return () => {
    globalThis.fetch = original;
  };
}

type StateStory = StoryObj<CommonArgs>;

/** A story that is not on its widget's page, which is for those who choose and set a widget. */
const inState = (src: string): StateStory & { args: { src: string } } => ({ args: { src }, tags: ['!autodocs'] });

/** Stories for the states of a widget. Export each by name, since the catalogue reads the names of exports. */
export const states = {
  waiting: inState('waiting.json'),
  empty: inState('empty.json'),
  failed: inState('failed.json'),
  stale: inState('stale.json'),
  longContent: inState('long.json'),
  manyItems: inState('many.json'),
};

/** Common part of the default export of every story file. */
export const commonMeta = {
  args: { src: feedUrl },
  beforeEach: answerStateAddresses,
} satisfies Meta<Partial<CommonArgs>>;

/** A narrow column around a story, like a host's sidebar. */
export const inNarrowColumn = (story: () => unknown): TemplateResult =>
  html`<div style="inline-size: 280px">${story()}</div>`;
