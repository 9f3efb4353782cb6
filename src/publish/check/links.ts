/** Follows the links of a feed, to find dead ones and those that have moved. */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askedWait } from '../../feed/temporary.ts';
import type { FeedPages } from '../documents/pages.ts';
import { isAddress } from '../sources/downloaded.ts';
import { isUnreachable, reason } from '../sources/reasons.ts';
import { type Link, linksOf } from './addresses.ts';
import { findingAt } from './entries.ts';
import type { Group, LinkSummary } from './finding.ts';
import { type HostQueue, hostQueue } from './host-queue.ts';

export interface LinkOptions {
  /** Aborted when it is to end with what was found so far. */
  readonly signal: AbortSignal;
  /** Pause between two requests to a server, in milliseconds. */
  readonly pause: number;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** Outcomes that are known already, by address. They are not asked for. */
  readonly known?: ReadonlyMap<string, Outcome>;
  /** Is told how many addresses were asked. */
  readonly onProgress?: (done: number, total: number, url: string) => void;
}

/** What became of an address. */
export type Outcome =
  | { readonly type: 'good' }
  /** `unclear`: a visitor may reach it, or not. The server did not answer, wants a person, or has had enough. */
  | { readonly type: 'unclear' | 'dead'; readonly why: string }
  | { readonly type: 'moved'; readonly to: string };

export interface FollowedLinks {
  readonly groups: readonly Group[];
  readonly summary: LinkSummary;
  /** By address. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const hosts = 4;
const redirectLimit = 10;
/** Longest wait that a server may ask for, in milliseconds. */
const longestWait = 30_000;

/** Statuses of servers that do not know HEAD, or refuse it to programs. */
const wantsGet = new Set([400, 403, 404, 405, 406, 501]);

const meanings: Readonly<Record<number, string>> = {
  404: 'there is nothing at this address',
  410: 'it was removed for good',
  451: 'it may not be published, for legal reasons',
};

/** What is asked for. With cookies, even if there are none yet, it is asked for as browsers do: with GET at once. */
interface Target {
  readonly url: string;
  readonly cookies?: readonly string[] | undefined;
}

interface Asked {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly location: string | undefined;
  readonly wait: number | undefined;
}

/** Asks for one address. Redirects are not followed. @throws the reason why there is no answer */
async function ask(target: Target, method: 'HEAD' | 'GET', { signal, timeout }: LinkOptions): Promise<Asked> {
  const cookie = target.cookies?.join('; ');
  const response = await fetch(target.url, {
    method,
    redirect: 'manual',
    headers: { accept: '*/*', 'user-agent': 'mpg-widgets feed check', ...(cookie && { cookie }) },
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  });
  await response.body?.cancel();
  return {
    status: response.status,
    cookies: response.headers.getSetCookie().map((each) => each.replace(/;.*/s, '')),
    location: response.headers.get('location') ?? undefined,
    wait: askedWait(response.headers.get('retry-after') ?? '', response.headers.get('date') ?? ''),
  };
}

/** Asks with HEAD, and with GET if the server answers only that. Waits once if it asks for that. */
async function answerOf(target: Target, queue: HostQueue, options: LinkOptions): Promise<Asked> {
  const { signal, pause } = options;
  return queue(new URL(target.url).host, async () => {
    let answer = target.cookies
      ? undefined
      : await ask(target, 'HEAD', options).catch((error: unknown) => {
          signal.throwIfAborted();
          // Some servers drop the connection instead of refusing.
          if (isUnreachable(error)) throw error;
          return undefined;
        });
    if (!answer || wantsGet.has(answer.status) || answer.status === 500) {
      if (!target.cookies) await wait(pause, undefined, { signal });
      answer = await ask(target, 'GET', options);
    }
    const asked = answer.status === 429 || answer.status === 503 ? answer.wait : undefined;
    if (asked === undefined || asked > longestWait) return answer;
    await wait(asked, undefined, { signal });
    return ask(target, 'GET', options);
  });
}

function outcomeOf(status: number, isMoved: boolean, url: string): Outcome {
  if (status >= 200 && status < 300) return isMoved ? { type: 'moved', to: url } : { type: 'good' };
  const why = `the server answers ${status}${meanings[status] ? `: ${meanings[status]}` : ''}`;
  const isUnclear = [401, 403, 407, 408, 418, 425, 429, 999].includes(status) || status >= 500;
  return { type: isUnclear ? 'unclear' : 'dead', why };
}

/**
 * Follows an address to its end.
 * @returns undefined if it has none: the redirects lead in a circle, or on and on
 * @throws the signal's reason if it was stopped
 */
async function followed(
  start: string,
  queue: HostQueue,
  options: LinkOptions,
  cookies?: string[],
): Promise<Outcome | undefined> {
  let url = start;
  let isMoved = true;
  const seen = new Set([url]);
  for (let count = 0; ; count++) {
    const { status, location, cookies: set } = await answerOf({ url, cookies }, queue, options);
    const isNew = set.some((each) => cookies?.includes(each) === false);
    cookies?.push(...set.filter((each) => !cookies.includes(each)));
    if (status < 300 || status >= 400 || location === undefined) return outcomeOf(status, isMoved && count > 0, url);
    isMoved &&= status === 301 || status === 308;
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!next || !isAddress(next.href))
      return { type: 'dead', why: `it redirects to “${location}”, which is no address` };
    next.hash = '';
    // To the same address again, but now with a cookie, is no circle.
    if ((seen.has(next.href) && !isNew) || count === redirectLimit) return undefined;
    url = next.href;
    seen.add(url);
  }
}

/** What a failed request says: that nothing is there, or nothing for certain. */
function failureOf(error: unknown): Outcome {
  const why = reason(error);
  if (why === 'bad port') return { type: 'dead', why: 'browsers open no address with this port' };
  // Browsers find a missing link of the chain themselves.
  const isIncomplete = /UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/.test(why);
  return { type: isUnreachable(error) && !isIncomplete ? 'dead' : 'unclear', why };
}

async function outcomeAt(url: string, queue: HostQueue, options: LinkOptions): Promise<Outcome | undefined> {
  try {
    // Some servers redirect everybody who does not bring back their cookie, or who asks with HEAD.
    const outcome = (await followed(url, queue, options)) ?? (await followed(url, queue, options, []));
    return outcome ?? { type: 'unclear', why: 'it redirects in a circle, at least for programs' };
  } catch (error) {
    return options.signal.aborted ? undefined : failureOf(error);
  }
}

/** Whether a relative address of a feed in a file is a file beside it. */
async function isFileBeside({ written }: Link, source: string): Promise<boolean> {
  try {
    const name = decodeURIComponent(written.replace(/[?#].*/s, ''));
    await access(join(dirname(source), name));
    return true;
  } catch {
    return false;
  }
}

const isRelative = ({ written }: Link): boolean => !/^[a-z][a-z\d+.-]*:|^\/\//i.test(written.trim());

/** Finds files beside a feed in a file. What is not there is asked for, if the feed says its own address. */
async function localOutcomes(
  { pages, isPlaceAssumed }: FeedPages,
  links: readonly Link[],
): Promise<Map<string, Outcome>> {
  const [{ source }] = pages;
  const outcomes = new Map<string, Outcome>();
  if (isAddress(source)) return outcomes;
  for (const link of links.filter(isRelative)) {
    if (await isFileBeside(link, source)) outcomes.set(link.url, { type: 'good' });
    else if (isPlaceAssumed) outcomes.set(link.url, { type: 'dead', why: 'there is no such file beside the feed' });
  }
  return outcomes;
}

const words = {
  dead: {
    kind: 'dead-link',
    severity: 'lost',
    heading: 'Dead links and missing files',
    wanted: 'An address that leads somewhere.',
    remedy: 'Open it in a browser. Correct it, or put the file there.',
  },
  moved: {
    kind: 'moved-link',
    severity: 'odd',
    heading: 'Links that have moved for good',
    wanted: 'The new address.',
    remedy: 'Write the new address: the old one may stop to redirect.',
  },
  unclear: {
    kind: 'unclear-link',
    severity: 'odd',
    heading: 'Links that may work or not',
    wanted: 'A clear answer of the server.',
    remedy: 'Open them in a browser: these servers do not answer programs, or not now.',
  },
} as const;

function groupOf(type: keyof typeof words, links: readonly Link[], outcomes: ReadonlyMap<string, Outcome>): Group {
  const findings = links.flatMap(({ url, written, spot }) => {
    const outcome = outcomes.get(url);
    if (outcome?.type !== type) return [];
    const suggestion = outcome.type === 'moved' ? `Now at ${outcome.to}` : `${capital(outcome.why)}.`;
    return [findingAt(spot, [], written, { suggestion })];
  });
  return { ...words[type], findings };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Follows all links of a feed, each address once. */
export async function followLinks(read: FeedPages, options: LinkOptions): Promise<FollowedLinks> {
  const links = linksOf(read.pages);
  const outcomes = await localOutcomes(read, links);
  const urls = [...new Set(links.map(({ url }) => url))];
  const queue = hostQueue({ ...options, hosts });
  const askAt = async (url: string): Promise<void> => {
    const outcome = outcomes.get(url) ?? options.known?.get(url) ?? (await outcomeAt(url, queue, options));
    if (!outcome) return;
    outcomes.set(url, outcome);
    options.onProgress?.(outcomes.size, urls.length, url);
  };
  await Promise.all(urls.map(askAt));
  const groups = (['dead', 'moved', 'unclear'] as const).map((type) => groupOf(type, links, outcomes));
  const count = (type: Outcome['type']): number => [...outcomes.values()].filter((each) => each.type === type).length;
  const summary = {
    total: urls.length,
    asked: outcomes.size,
    dead: count('dead'),
    moved: count('moved'),
    unclear: count('unclear'),
    isStopped: options.signal.aborted,
  };
  return { groups: groups.filter(({ findings }) => findings.length), summary, outcomes };
}
