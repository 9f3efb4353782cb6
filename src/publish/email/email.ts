/** Makes an e-mail of a feed: what `<mpg-digest>` shows with the same settings. */
import type { Feed } from '../../feed/types.ts';
import { digestItems, type DigestSelection } from '../../model/digest.ts';
import { assumedAddress } from '../documents/pages.ts';
import { PublishError } from '../publish-error.ts';
import { emailHtml } from './html.ts';
import { issueOf, type Entry, type Issue, type IssueSettings, type LinkTo } from './issue.ts';
import type { EmailLanguage } from './language.ts';
import { emailText } from './plain.ts';

export interface EmailSettings extends IssueSettings {
  readonly selection: DigestSelection;
  /** Most entries. */
  readonly limit: number;
}

export interface Email {
  readonly subject: string;
  readonly preheader: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Number of entries that were left out, because the e-mail would be too long. */
  readonly rest: number;
  /** What was left out otherwise, in words. */
  readonly warnings: readonly string[];
}

/** Largest e-mail, in bytes. Gmail cuts off what is longer than 102 kB. */
const sizeLimit = 100_000;
/** Longest address, in characters: more than browsers and mail programs agree on. */
const longestAddress = 2000;

const sizeOf = (html: string): number => Buffer.byteLength(html);

/** What became of a feed's addresses. */
class Links {
  readonly #relative = new Set<string>();
  readonly #long = new Set<string>();

  constructor(private readonly isPlaceAssumed: boolean) {}

  readonly to: LinkTo = (url) => {
    if (url === undefined) return undefined;
    const isRelative = this.isPlaceAssumed && url.startsWith(new URL('/', assumedAddress).href);
    if (isRelative) this.#relative.add(url);
    else if (url.length > longestAddress) this.#long.add(url);
    else return url;
    return undefined;
  };

  get warnings(): readonly string[] {
    const [relative, long] = [this.#relative.size, this.#long.size];
    return [
      ...(relative
        ? [
            `Relative addresses left out: ${relative}. Nobody says where the feed is: name its address with --base, or add “feed_url” to the feed.`,
          ]
        : []),
      ...(long ? [`Addresses left out, because they have more than ${longestAddress} characters: ${long}.`] : []),
    ];
  }
}

/** The issue with its first entries, as many as there is room for; and how many there are not. */
function fitting(issue: Issue): { readonly issue: Issue; readonly rest: number; readonly html: string } {
  const { entries } = issue;
  const made = (count: number): ReturnType<typeof fitting> => {
    const part = { ...issue, entries: entries.slice(0, count) };
    const rest = entries.length - count;
    return { issue: part, rest, html: emailHtml(part, rest) };
  };
  const fits = (count: number): boolean => sizeOf(made(count).html) <= sizeLimit;
  if (fits(entries.length)) return made(entries.length);
  // Between a number that fits and one that does not.
  let [good, bad] = [0, entries.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  if (!good)
    throw new PublishError(
      `Nothing was written. Even with one record the e-mail is larger than ${sizeLimit / 1000} kB. Shorten what you add to it.`,
    );
  return made(good);
}

/**
 * Makes an e-mail.
 * @param isPlaceAssumed whether nobody knows the address of the feed, so that relative addresses lead nowhere
 * @returns undefined if there is nothing to tell
 * @throws PublishError if it cannot be made small enough
 */
export function emailOf(
  feed: Feed,
  isPlaceAssumed: boolean,
  language: EmailLanguage,
  settings: EmailSettings,
): Email | undefined {
  const items = digestItems(feed, settings.selection, settings.limit, new Date(settings.day), language);
  if (!items.length) return undefined;
  const links = new Links(isPlaceAssumed);
  const { issue, rest, html } = fitting(issueOf(feed, items, language, settings, links.to));
  const { subject, preheader, entries } = issue;
  const [lang, dir] = [language.lang(), language.dir()];
  const text = emailText(issue, rest);
  return { subject, preheader, lang, dir, html, text, entries, rest, warnings: links.warnings };
}
