/**
 * Finds what is wrong with a feed by the contract. The widgets' own reader says what they leave out, so that the check and the
 * widgets never disagree. zod goes on where the reader has given up a record, and refuses what only the widgets tolerate.
 */
import type { core } from 'zod';
import { FeedError } from '../../feed/feed-error.ts';
import { type Page, type ParsedFeed, parsePages } from '../../feed/parse.ts';
import { chosen, isObject } from '../../feed/read.ts';
import * as schema from '../../feed/schema.ts';
import type { Feed } from '../../feed/types.ts';
import { nodesOn, pathOf, type Step, stepsOf, valueAt } from './contract-path.ts';

export interface Problem {
  /** The page that it is on. */
  readonly document: unknown;
  readonly path: string;
  readonly steps: readonly Step[];
  /** What the contract expects, in the words of the reader. */
  readonly expected: string;
  /** The value there. For a bad language it is the key. */
  readonly value: unknown;
  /** Whether the widgets cope with it. */
  readonly isTolerated: boolean;
}

export interface ReadFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

type Pages = readonly [Page, ...Page[]];

/** The path of a page, as the reader writes it. */
const rootOf = ({ url }: Page, index: number): string => (index ? `${url} $` : '$');

/** Reads the pages even if the widgets refuse the feed as a whole, because of what stands in one of its first lines. */
function readAnyway(pages: Pages): ParsedFeed & { readonly refusals: readonly Problem[] } {
  try {
    return { ...parsePages(pages, Infinity), refusals: [] };
  } catch (error) {
    const [first, ...more] = pages;
    const { document } = first;
    if (!(error instanceof FeedError) || !isObject(document)) throw error;
    if (!Array.isArray(document['items']) && !isObject(document['_mpg'])) throw error;
    const isContract = error.code === 'contract';
    const steps = isContract ? ['_mpg', 'contract'] : ['version'];
    const value = valueAt(document, steps);
    const expected = isContract ? 'supported contract' : 'https://jsonfeed.org/version/1.1';
    const refusal = { document, path: pathOf('$', steps), steps, expected, value, isTolerated: false };
    const mended = isContract
      ? { ...document, _mpg: { ...(isObject(document['_mpg']) && document['_mpg']), contract: '1' } }
      : { ...document, version: 'https://jsonfeed.org/version/1.1' };
    const read = readAnyway([{ ...first, document: mended }, ...more]);
    return { ...read, refusals: [refusal, ...read.refusals] };
  }
}

interface Refused {
  readonly steps: readonly Step[];
  readonly message: string;
  /** Whether the key is what is refused, not its value. */
  readonly isKey: boolean;
}

const toSteps = (path: readonly PropertyKey[]): readonly Step[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The single places that an issue of zod is about. A text by language is refused as a whole, with the issues of both its forms. */
function placesOf(issue: core.$ZodIssue, value: unknown): readonly Refused[] {
  const steps = toSteps(issue.path);
  if (issue.code === 'invalid_union' && isObject(valueAt(value, steps))) {
    const inner = issue.errors.at(-1) ?? [];
    const places = inner.flatMap((each) => placesOf(each, valueAt(value, steps)));
    return places.map((place) => ({ ...place, steps: [...steps, ...place.steps] }));
  }
  return [{ steps, message: issue.message, isKey: issue.code === 'invalid_key' }];
}

/** Whether a word is one of the contract’s in another spelling, as the widgets read it. @param steps to the word */
function isRespelt(word: unknown, steps: readonly Step[]): boolean {
  const node = nodesOn(steps).at(-1);
  return typeof node === 'object' && node.type === 'choice' && chosen(node, word) !== undefined;
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (isObject(value) && !Object.keys(value).length);

/** What the contract expects at some steps, in the words of the reader. */
function expectedAt(steps: readonly Step[], message: string): string {
  const node = nodesOn(steps).at(-1);
  if (node === undefined || typeof node === 'string') return message;
  if (node.type === 'choice') return node.values.join(' | ');
  return { list: 'list', shape: 'object', byLanguage: 'text by language' }[node.type];
}

function isRequired(steps: readonly Step[]): boolean {
  const parent = nodesOn(steps).at(-2);
  return typeof parent === 'object' && parent.type === 'shape' && parent.required.includes(String(steps.at(-1)));
}

/** What zod refuses on a page. */
function refusedByZod(page: Page, index: number): readonly Problem[] {
  const document = index && !isObject(page.document) ? { items: page.document } : page.document;
  const { error } = (index ? schema.feed.pick({ items: true }) : schema.feed).safeParse(document);
  return (error?.issues ?? []).flatMap((issue) =>
    placesOf(issue, document).map(({ steps, message, isKey }): Problem => {
      const value = isKey ? steps.at(-1) : valueAt(document, steps);
      const isTolerated = !isKey && (typeof value === 'number' || (isNothing(value) && !isRequired(steps)));
      const path = pathOf(rootOf(page, index), steps);
      return { document, path, steps, expected: expectedAt(steps, message), value, isTolerated };
    }),
  );
}

/** The page that a path of the reader is on. */
function documentOf(path: string, pages: Pages): unknown {
  const url = path.slice(0, Math.max(0, path.indexOf(' $')));
  const page = pages.find((each, index) => index > 0 && each.url === url) ?? pages[0];
  return isObject(page.document) ? page.document : { items: page.document };
}

/** @throws FeedError if the document has nothing of a feed */
export function readFeed(pages: Pages): ReadFeed {
  const { feed, problems, refusals } = readAnyway(pages);
  const lost = problems.map(({ path, expected }): Problem => {
    const [document, steps] = [documentOf(path, pages), stepsOf(path)];
    const value = expected === 'BCP 47 language tag' && isKeyed(steps) ? steps.at(-1) : valueAt(document, steps);
    return { document, path, steps, expected, value, isTolerated: false };
  });
  const known = new Set([...lost, ...refusals].map(({ path }) => path));
  const refused = pages.flatMap(refusedByZod).filter(({ value, steps }) => !isRespelt(value, steps));
  const more = refused.filter(({ path }) => !known.has(path));
  return { feed, problems: [...refusals, ...lost, ...distinct(more)] };
}

/** Whether the last step is a language, as in a text by language. */
function isKeyed(steps: readonly Step[]): boolean {
  const parent = nodesOn(steps).at(-2);
  return typeof parent === 'object' && parent.type === 'byLanguage';
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}
