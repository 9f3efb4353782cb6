/** Finds out why a feed could not be loaded. */
import { faultOf } from './faults.ts';
import { FeedError, type FeedErrorCode } from './feed-error.ts';
import { isObject } from './read.ts';
import { askedWait } from './temporary.ts';
import type { Transfer } from './transfer.ts';

/** Whether the device says that it has no network. In doubt it has one. */
function isOffline(): boolean {
  // Workers have it too.
  // eslint-disable-next-line no-restricted-globals
  return typeof navigator === 'object' && 'onLine' in navigator && !navigator.onLine;
}

/** What pages and workers have, and servers may lack. */
interface Surroundings {
  readonly origin?: string;
  readonly isSecureContext?: boolean;
  readonly location?: { readonly protocol: string };
}

/** Whether browsers block an address because the page has a safer one. They allow this machine's own. */
function isMixedContent(url: string): boolean {
  const isLocal = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(url);
  if (isLocal || !url.startsWith('http:')) return false;
  const { origin = '', isSecureContext = false, location } = globalThis as Surroundings;
  // A sandboxed frame has no origin. Without an address of its own, as with `srcdoc`, it is as safe as the page around it.
  const page = origin === 'null' ? (location?.protocol ?? '') : origin;
  return page.startsWith('https:') || (isSecureContext && !/^(?:http|file):/.test(page));
}

/** Whether text ends inside a JSON value. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (const [token] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (token === '"') isString = !isString;
    else if (!isString && token.length === 1) depth += '[{'.includes(token) ? 1 : -1;
    if (depth < 0) return false;
  }
  return isString || depth > 0;
}

/** Types of content that no feed has. */
const otherContent = /^(?:image|audio|video|font)\/|pdf|zip/i;

function codeOfText({ text, type }: Transfer): FeedErrorCode {
  const start = text.slice(0, 1000).trim();
  if (!start) return 'empty';
  if (text.includes('\0')) return 'encoding';
  if (start.startsWith('<')) return /<(?:rss|feed|rdf)\b/i.test(start) ? 'wrong-type' : 'html';
  if (/^["[{]/.test(start)) return isCutOff(text) ? 'truncated' : 'not-json';
  return otherContent.test(type) ? 'wrong-type' : 'not-json';
}

/** Whether JSON that is not a feed tells of an error. */
function isErrorAnswer(document: unknown): boolean {
  if (!isObject(document)) return false;
  const names = Object.keys(document).map((name) => name.toLowerCase());
  return (
    names.some((name) => /^(?:errors?|exception|faultcode)$/.test(name)) ||
    (names.includes('message') && !names.includes('items'))
  );
}

function codeOf({ code, url, circumstances: { answer, document } }: FeedError): FeedErrorCode {
  if (code === 'not-a-feed' && isErrorAnswer(document)) return 'error-answer';
  if (code === 'network' && isMixedContent(url)) return 'mixed-content';
  if (['network', 'timeout', 'interrupted'].includes(code) && isOffline()) return 'offline';
  if (!answer) return code;
  if (code === 'not-json') return codeOfText(answer);
  if (code === 'encoding' && /html/i.test(answer.type)) return 'html';
  return code === 'encoding' && otherContent.test(answer.type) ? 'wrong-type' : code;
}

/** What the code alone does not say. */
function particulars({ code, url, detail, circumstances: { answer, status, document } }: FeedError): string {
  if (code === 'http') return ` (HTTP ${status ?? ''})`;
  if (isErrorAnswer(document)) return `: ${JSON.stringify(document).slice(0, 200)}`;
  const isElsewhere = answer?.url && answer.url !== url;
  const where = isElsewhere ? ` after a redirect to ${answer.url}` : '';
  return `${where} (${detail})`;
}

/** Says what is the cause of an error, as far as it can be known, and what to do. */
export function explained(error: FeedError): FeedError {
  if (error.remedy) return error;
  const code = codeOf(error);
  const { cause, remedy } = faultOf(code, error.status && code === 'http' ? error.status : 0);
  // The answer may be long, and an error is kept as long as it is shown.
  const { answer, status, cause: reason } = error.circumstances;
  const circumstances = {
    status,
    cause: reason,
    remedy,
    retryAfter: answer && askedWait(answer.retryAfter, answer.date),
  };
  return new FeedError(code, error.url, cause + particulars(error), circumstances);
}
