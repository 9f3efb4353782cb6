/** Checks a feed: what the widgets leave out, what is odd, what visitors will miss. */
import type { Feed } from '../../feed/types.ts';
import type { FeedPages, ReadPage } from '../documents/pages.ts';
import { valueAt } from './contract-path.ts';
import { findingAt, shown } from './entries.ts';
import type { CheckResult, Finding, Group, Severity } from './finding.ts';
import { gapsOf } from './gaps.ts';
import { misspeltKeys } from './keys.ts';
import { odditiesOf } from './oddities.ts';
import { type Problem, readFeed } from './problems.ts';
import { recordAt } from './records.ts';
import { suggestionFor } from './suggestions.ts';
import { effectOf, kindOf, wordingOf } from './wording.ts';

/** A check without the links, and the feed as the widgets have it. */
export interface Checked {
  readonly feed: Feed;
  readonly result: CheckResult;
}

/** Largest feed that the widgets load, in bytes. */
const sizeLimit = 20_000_000;

function findingOf(problem: Problem, kind: string, first: ReadPage): Finding {
  const { document, steps, path, value } = problem;
  return {
    record: recordAt(document, steps),
    path,
    found: shown(value),
    effect: effectOf(problem, kind),
    suggestion: suggestionFor(problem, kind, first.document),
  };
}

const tolerated = {
  number: {
    heading: 'Numbers where a text belongs',
    wanted: 'The same in quotation marks.',
    remedy: 'The widgets read them as text. Other feed readers may not.',
  },
  empty: {
    heading: 'Empty values',
    wanted: 'A value, or nothing at all.',
    remedy: 'Leave out the name too. The widgets ignore them; other feed readers may refuse them.',
  },
};

/** Groups problems by their kind and by what is wanted. */
function groupsOf(problems: readonly Problem[], first: ReadPage): readonly Group[] {
  const groups = new Map<string, Group & { readonly findings: Finding[] }>();
  for (const problem of problems) {
    const { isTolerated, value } = problem;
    const kind = isTolerated ? (typeof value === 'number' ? 'number' : 'empty') : kindOf(problem);
    const words = kind in tolerated ? tolerated[kind as keyof typeof tolerated] : wordingOf(kind, problem);
    const key = `${kind} ${words.wanted}`;
    const severity: Severity = isTolerated ? 'odd' : 'lost';
    const group = groups.get(key) ?? { kind, severity, ...words, findings: [] };
    groups.set(key, group);
    group.findings.push(findingOf(problem, kind, first));
  }
  return [...groups.values()];
}

/** A finding about the feed as a whole. */
const ofFeed = (page: ReadPage, found: string): Finding =>
  findingAt({ document: page.document, root: '$', steps: [] }, [], found, {
    suggestion: page.source,
  });

function groupOfPages(words: Omit<Group, 'findings'>, pages: readonly ReadPage[], found: string): Group {
  return { ...words, findings: pages.map((page) => ofFeed(page, found)) };
}

/** What is wrong with the bytes of the pages. */
function transportGroups(pages: readonly ReadPage[]): readonly Group[] {
  const size = pages.reduce((sum, page) => sum + page.size, 0);
  const foreign = pages.filter(({ foreignEncoding }) => foreignEncoding);
  return [
    groupOfPages(
      {
        kind: 'encoding',
        severity: 'lost',
        heading: 'Not in UTF-8',
        wanted: 'A file in UTF-8.',
        remedy: 'Save the feed as UTF-8. The widgets read no other encoding, and show nothing of it.',
      },
      foreign,
      foreign[0]?.foreignEncoding ?? '',
    ),
    groupOfPages(
      {
        kind: 'too-large',
        severity: 'lost',
        heading: 'Too large',
        wanted: 'At most 20 MB, all pages together.',
        remedy: 'Publish fewer records, or leave out “content_html”. The widgets refuse what is larger.',
      },
      size > sizeLimit ? pages.slice(0, 1) : [],
      `${(size / 1_000_000).toFixed(1)} MB`,
    ),
    groupOfPages(
      {
        kind: 'byte-order-mark',
        severity: 'odd',
        heading: 'An invisible mark at the beginning',
        wanted: 'UTF-8 without a byte order mark.',
        remedy: 'Save the feed as “UTF-8”, not as “UTF-8 with BOM”. Some feed readers refuse it.',
      },
      pages.filter(({ hasMark }) => hasMark),
      'a byte order mark',
    ),
    groupOfPages(
      {
        kind: 'not-shared',
        severity: 'odd',
        heading: 'Only for pages of the same site',
        wanted: 'The header Access-Control-Allow-Origin: *.',
        remedy:
          'Let the server send this header with the feed. Without it, browsers show nothing of it on other sites.',
      },
      pages.filter(({ isShared }) => isShared === false),
      'no such header',
    ),
  ];
}

function missingPage({ pages, missing }: FeedPages): readonly Problem[] {
  if (missing === undefined) return [];
  const { document } = pages.at(-1) ?? pages[0];
  const steps = ['next_url'];
  return [{ document, path: '$.next_url', steps, expected: 'page of the feed', value: missing, isTolerated: false }];
}

const order: readonly Severity[] = ['lost', 'odd', 'missing'];

function countsOf({ items }: Feed): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function recordsIn(pages: readonly ReadPage[]): number {
  const items = pages.map(({ document }) => valueAt(document, ['items']) ?? document);
  return items.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** Checks the pages of a feed. @throws FeedError if there is nothing of a feed */
export function check(read: FeedPages): Checked {
  const { pages } = read;
  const [first] = pages;
  const { feed, problems } = readFeed(pages);
  const groups = [
    ...transportGroups(pages),
    ...groupsOf([...problems, ...missingPage(read)], first),
    ...odditiesOf(pages),
    misspeltKeys(pages),
    ...gapsOf(feed, pages),
  ].filter(({ findings }) => findings.length);
  groups.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const result: CheckResult = {
    source: first.source,
    title: feed.title,
    pages: pages.length,
    size: pages.reduce((sum, page) => sum + page.size, 0),
    counts: countsOf(feed),
    records: recordsIn(pages),
    groups,
    links: undefined,
  };
  return { feed, result };
}
