import type { FeedProblem } from '../feed/types.ts';
import type { Check, Finding } from './finding.ts';

/** What `mpg-load` and `mpg-error` tell of a feed. */
interface Told {
  readonly feed?: { readonly url: string };
  readonly problems?: readonly FeedProblem[];
  readonly stale?: boolean;
  readonly code?: string;
  readonly url?: string;
  readonly cause?: string;
  readonly remedy?: string;
}

const maxListed = 10;

/** The last that was told of each feed. An older copy is no answer of the feed. */
function lastTold(seen: readonly Event[]): ReadonlyMap<string, Told> {
  const last = new Map<string, Told>();
  for (const event of seen) {
    const { detail } = event as CustomEvent<Told | undefined>;
    const url = event.type === 'mpg-load' ? detail?.feed?.url : detail?.code && detail.url;
    if (detail && url !== undefined && !detail.stale) last.set(url, detail);
  }
  return last;
}

/** Whether a server answers, even if this page may not read what it says. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}

async function failureOf(url: string, { code = '', cause = '', remedy = '' }: Told): Promise<Finding> {
  if (/^(?:network|redirect)$/.test(code) && (await answers(url)))
    return { code: 'cors', about: url, lines: ['Access-Control-Allow-Origin: *'] };
  return { code: 'feed', about: url, lines: [cause, remedy].filter(Boolean) };
}

function faultsOf(url: string, problems: readonly FeedProblem[]): Finding {
  const lines = problems.map(({ path, expected, found }) => `${path}: ${expected} expected, ${found} found`);
  const more = lines.length > maxListed ? [`… (${lines.length})`] : [];
  return { code: 'records', about: url, lines: [...lines.slice(0, maxListed), ...more] };
}

/** Finds feeds that could not be loaded, and why, and what is wrong in those that could. */
export const checkFeeds: Check = async ({ seen }) => {
  const findings: Finding[] = [];
  for (const [url, told] of [...lastTold(seen)]) {
    if (told.code) findings.push(await failureOf(url, told));
    else if (told.problems?.length) findings.push(faultsOf(url, told.problems));
  }
  return findings;
};
