import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import feedUrl from './feed/feed.json?url';

/** Arguments that every widget has, in the catalogue. */
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

/** The real feed with every title, name and summary made long, on every level. */
async function longFeed(): Promise<Response> {
  const lengthen = (key: string, value: unknown): unknown =>
    longTexts.includes(key) && typeof value === 'string' ? `${value}: ${longWords}` : value;
  const feed: unknown = JSON.parse(await (await fetch(feedUrl)).text(), lengthen);
  return json(JSON.stringify(feed));
}

/** The real feed's items, many times over; the first of each keeps the id that others refer to. */
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

/** Addresses that exist in the catalogue alone, each for a state that a working server would not show. */
const answers: Readonly<Record<string, Answer>> = {
  'waiting.json': never,
  'empty.json': () => Promise.resolve(json(empty)),
  'failed.json': () => Promise.reject(new TypeError('no network')),
  'stale.json': lastGoodCopy,
  'long.json': longFeed,
  'many.json': manyItems,
};

/** Answers the catalogue's own addresses; every other request goes its way. For a story file's `beforeEach`. */
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

/** The stories that show a widget's states. Spread over a story file's exports one by one: the catalogue reads names. */
export const states = {
  waiting: { args: { src: 'waiting.json' } },
  empty: { args: { src: 'empty.json' } },
  failed: { args: { src: 'failed.json' } },
  stale: { args: { src: 'stale.json' } },
  longContent: { args: { src: 'long.json' } },
  manyItems: { args: { src: 'many.json' } },
} satisfies Record<string, StateStory>;

/** What every story file's default export starts from. */
export const commonMeta = {
  args: { src: feedUrl },
  argTypes: {
    src: { control: 'text' },
    heading: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'text' },
  },
  beforeEach: answerStateAddresses,
} satisfies Meta<Partial<CommonArgs>>;

/** A narrow column around a story, as a host's sidebar would be. */
export const inNarrowColumn = (story: () => unknown): TemplateResult =>
  html`<div style="inline-size: 280px">${story()}</div>`;
