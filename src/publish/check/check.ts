/** Checks a feed: what the widgets leave out, what is odd, what visitors will miss. */
import type { Feed } from '../../feed/types.ts';
import type { FeedPages, ReadPage } from '../documents/pages.ts';
import { valueAt } from './contract-path.ts';
import { shown } from './entries.ts';
import type { CheckResult, Finding, Group, Severity } from './finding.ts';
import { gapsOf } from './gaps.ts';
import { misspeltKeys } from './keys.ts';
import { odditiesOf } from './oddities.ts';
import { type Problem, readFeed } from './problems.ts';
import { recordAt } from './records.ts';
import { suggestionFor } from './suggestions.ts';
import { transportGroups } from './transport.ts';
import { effectOf, kindOf, wordingOf } from './wording.ts';

/** A check without the links, and the feed as the widgets have it. */
export interface Checked {
  readonly feed: Feed;
  readonly result: CheckResult;
}

function findingOf(problem: Problem, kind: string, first: ReadPage): Finding {
  const { document, steps, path, value } = problem;
  return {
    record: recordAt(document, steps),
    path,
    // Of a page, it says why it is not there.
    found: kind === 'page' ? String(value) : shown(value),
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

/** Number of records in the documents, those that widgets leave out too. */
export function recordsIn(pages: readonly ReadPage[]): number {
  const items = pages.map(({ document }) => valueAt(document, ['items']) ?? document);
  return items.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** A result with further groups, in the order of their severity. Empty ones are left out. */
export function withGroups(result: CheckResult, more: readonly Group[]): CheckResult {
  const groups = [...result.groups, ...more].filter(({ findings }) => findings.length);
  groups.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { ...result, groups };
}

/** Checks the pages of a feed. @throws FeedError if there is nothing of a feed */
export function check(read: FeedPages): Checked {
  const { pages } = read;
  const [first] = pages;
  const { feed, problems } = readFeed(pages);
  const result: CheckResult = {
    source: first.source,
    title: feed.title,
    pages: pages.length,
    size: pages.reduce((sum, page) => sum + page.size, 0),
    counts: countsOf(feed),
    records: recordsIn(pages),
    groups: [],
    links: undefined,
  };
  const groups = [
    ...transportGroups(pages),
    ...groupsOf([...problems, ...missingPage(read)], first),
    ...odditiesOf(pages),
    misspeltKeys(pages),
    ...gapsOf(feed, pages),
  ];
  return { feed, result: withGroups(result, groups) };
}
