/** Causes and remedies of failures. docs/errors.md has the same table, and a test compares them. */
import type { FeedErrorCode } from './feed-error.ts';

interface Fault {
  /** What happened, for developers. */
  readonly cause: string;
  /** What the publisher of the feed, or the developer of the page, should do. */
  readonly remedy: string;
}

type FaultName = FeedErrorCode | `http ${number}`;

const compress = 'Publish fewer items, leave content_html out, or split the feed into pages with next_url';
const cors = 'the header Access-Control-Allow-Origin: *';

/** By code, and for errors of HTTP also by status. */
export const faults: Readonly<Partial<Record<FaultName, Fault>> & Record<FeedErrorCode, Fault>> = {
  address: {
    cause: 'the widget has no feed, or its address is not an http address',
    remedy: 'Set src to the address of a feed',
  },
  network: {
    cause:
      'no answer that scripts may read: the server is not there, or does not allow this page to read its answer (CORS); browsers do not tell which',
    remedy: `Open the address in the browser. If it answers there, the server lacks ${cors}. If not, look at the name of the server, its certificate, and blockers of content or Content-Security-Policy (connect-src)`,
  },
  offline: {
    cause: 'the visitor’s device is not connected to a network',
    remedy: 'Nothing: the feed is loaded as soon as the device is online again',
  },
  'mixed-content': {
    cause: 'the page has an https address and the feed an http address, which browsers block',
    remedy: 'Publish the feed at an https address',
  },
  redirect: {
    cause: 'the address redirects, and following it failed: it redirects in circles, or to where there is no answer',
    remedy: `Set src to the address of the feed itself, or mend the redirect. Each address on the way needs ${cors}`,
  },
  interrupted: {
    cause: 'the answer began but broke off, or its compression is broken',
    remedy: 'Compare the headers Content-Length and Content-Encoding with what is sent; look at proxies on the way',
  },
  timeout: {
    cause: 'the answer was not complete in time',
    remedy: 'Publish the feed as a file instead of making it for each request. A widget waits longer with timeout="30"',
  },
  http: {
    cause: 'the server answered with an error',
    remedy: 'Open the address in the browser, and look at the log of the server',
  },
  'http 401': {
    cause: 'the server asks for a login',
    remedy: 'Publish the feed where no login is needed',
  },
  'http 403': {
    cause: 'the server refuses access',
    remedy:
      'Let the server give the feed to everybody. Firewalls and protection against hotlinks often need an exception',
  },
  'http 404': {
    cause: 'there is nothing at this address',
    remedy: 'Correct src, or publish the feed at this address',
  },
  'http 408': {
    cause: 'the server gave up waiting for the request',
    remedy: 'Look at the load of the server and at proxies on the way',
  },
  'http 410': {
    cause: 'what was at this address was removed for good',
    remedy: 'Set src to the new address of the feed',
  },
  'http 425': {
    cause: 'the server does not take early requests',
    remedy: 'Let the server answer early data (TLS 1.3) for the feed',
  },
  'http 429': {
    cause: 'the server had too many requests',
    remedy:
      'Let browsers keep the feed for some minutes (Cache-Control: max-age), and raise the limit. Retry-After is honoured; feeds on another origin also need Access-Control-Expose-Headers: Retry-After',
  },
  'http 451': {
    cause: 'the server may not publish this for legal reasons',
    remedy: 'Publish the feed elsewhere, or remove the widget',
  },
  'http 500': {
    cause: 'the server, or a proxy before it, is in trouble',
    remedy: 'Look at the log of the server. Publish the feed as a file, so that nothing can fail',
  },
  'too-large': {
    cause: 'the feed has more than 20 MB, or never ends',
    remedy: compress,
  },
  encoding: {
    cause: 'the answer is not in UTF-8 (but in UTF-16 or Latin-1, for example)',
    remedy: 'Save or send the feed in UTF-8',
  },
  empty: {
    cause: 'the answer is empty',
    remedy: 'Look at what writes the feed: it may have failed, or be still at work. Replace the file in one step',
  },
  html: {
    cause: 'the answer is an HTML page, such as a login, a consent page or an error page with status 200',
    remedy:
      'Set src to the feed itself. If that needs a login or asks whether the visitor is human, make an exception for it',
  },
  truncated: {
    cause: 'the JSON ends in the middle',
    remedy:
      'Look at what writes the feed, and at the disk. Replace the file in one step, so that nobody gets half of it',
  },
  'wrong-type': {
    cause: 'the answer is another kind of file',
    remedy: 'Set src to the address of a JSON Feed',
  },
  'not-json': {
    cause: 'the answer is not valid JSON',
    remedy:
      'Check the feed with a JSON validator. It must not be JavaScript or JSON with comments, and nothing may be before or after it',
  },
  'error-answer': {
    cause: 'the answer is JSON that tells of an error, with status 200',
    remedy: 'Look at the message, and let the server send the status of an error: it is then tried again if that helps',
  },
  'not-a-feed': {
    cause: 'the answer is JSON, but not a JSON Feed',
    remedy:
      'A feed is an object with version "https://jsonfeed.org/version/1.1" and a list of items. Check it with feed.schema.json',
  },
  contract: {
    cause: 'the feed needs a newer release of this library',
    remedy: 'Update mpg-widgets.js on this page’s server, or publish the feed by the contract that this release knows',
  },
  emptied: {
    cause: 'the feed has no items or no programmes any more, but had some a short time ago',
    remedy: 'Look at what writes the feed. If it is meant, wait: it is shown after a week at the latest',
  },
  partial: {
    cause: 'a later page of the feed (next_url) could not be loaded',
    remedy: 'Correct next_url, or publish that page',
  },
};

/** What is known of a failure. */
export function faultOf(code: FeedErrorCode, status = 0): Fault {
  return faults[`http ${status >= 500 ? 500 : status}`] ?? faults[code];
}
