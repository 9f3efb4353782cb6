/**
 * What one e-mail says: the digest of a feed as `<mpg-digest>` chooses and words it, before it is HTML or plain text.
 */
import type { Feed, Image, Item, Text } from '../../feed/types.ts';
import { campaignUrl } from '../../model/campaign.ts';
import { dateText } from '../../model/date-text.ts';
import { isUpcoming } from '../../model/digest.ts';
import { eventDateText, eventDateWords } from '../../model/event-date.ts';
import { itemDate } from '../../model/items.ts';
import { foreignLanguageName, foreignTag, itemPage } from '../../model/local-page.ts';
import { programmeIndex } from '../../model/programmes.ts';
import { localText } from '../../model/text.ts';
import type { EmailLanguage } from './language.ts';

/** A text, and how to mark it. */
export interface Words {
  readonly text: string;
  /** BCP 47 tag, where the text is not in the e-mail's language; empty where its language is unknown. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
}

export interface Entry {
  readonly item: Item;
  /** Such as “Publication” or “Upcoming event”. */
  readonly kind: string;
  readonly programme: Words | undefined;
  /** Position of the programme among the feed's; -1 without one. */
  readonly accent: number;
  readonly title: Words;
  readonly url: string | undefined;
  /** BCP 47 tag of the page behind the link, where it is not the e-mail's. */
  readonly hreflang: string | undefined;
  /** Date, whether an event is cancelled or postponed, and language if it is not the e-mail's. */
  readonly details: readonly string[];
  readonly summary: Words | undefined;
}

/** What whoever sends the e-mail adds to the feed. */
export interface IssueSettings {
  /** Day of the issue, `2026-11-29`. */
  readonly day: string;
  readonly heading: string | undefined;
  readonly intro: string | undefined;
  readonly preheader: string | undefined;
  readonly campaign: string | undefined;
  /** Address of the e-mail on the web, or what a mail service replaces by it. */
  readonly online: string | undefined;
  /** Address to unsubscribe, or what a mail service replaces by it. */
  readonly unsubscribe: string | undefined;
  /** Whether summaries are left out. */
  readonly isBrief: boolean;
}

export interface Logo {
  readonly src: string;
  /** In CSS pixels; undefined where the feed does not say the picture's proportions. */
  readonly width: number | undefined;
  readonly height: number;
  readonly alt: string;
}

export interface Issue {
  readonly language: EmailLanguage;
  /** Subject of the e-mail. */
  readonly subject: string;
  /** What mail programs show after the subject. */
  readonly preheader: string;
  readonly name: Words;
  readonly heading: Words | undefined;
  readonly date: string;
  readonly intro: Words | undefined;
  readonly logo: Logo | undefined;
  readonly entries: readonly Entry[];
  /** The home page, with the campaign. */
  readonly home: string | undefined;
  readonly seat: Words | undefined;
  readonly email: string | undefined;
  readonly online: string | undefined;
  readonly unsubscribe: string | undefined;
}

/** Returns an address of the feed as a link, or `undefined` if it cannot stand in an e-mail. */
export type LinkTo = (url: string | undefined) => string | undefined;

/** Longest title, and longest summary, in characters: an e-mail leads to the text, it is not the text. */
const [longestTitle, longestSummary] = [500, 240];
const longestPreheader = 140;
/** Largest logo, in CSS pixels. */
const logoSize = { width: 220, height: 56 } as const;

const rightToLeft =
  /^[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a text: that of its first letter. */
function directionOf(text: string): 'ltr' | 'rtl' {
  return rightToLeft.test(/\p{L}.*/su.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

const letters = new Intl.Segmenter();

/** A text of at most so many characters. A shortened one ends with a whole word and an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  let cut = '';
  for (const { segment } of letters.segment(text.slice(0, length))) {
    if (cut.length + segment.length >= length) break;
    cut += segment;
  }
  const whole = cut.replace(/\s+\S*$/u, '');
  return `${(whole.length > cut.length / 2 ? whole : cut).replace(/[\s\p{P}]+$/u, '')}…`;
}

function wordsOf(text: Text | undefined, language: EmailLanguage, length: number): Words | undefined {
  const local = localText(text, language.languages);
  if (!local) return undefined;
  const lang = foreignTag(local.lang, language);
  return {
    text: shortened(local.value, length),
    lang,
    dir: lang === undefined ? language.dir() : directionOf(local.value),
  };
}

function detailsOf(item: Item, isAhead: boolean, language: EmailLanguage): readonly string[] {
  const foreign = foreignLanguageName(item, language);
  if (item.kind !== 'event') return [dateText(itemDate(item), language), foreign].flatMap((detail) => detail ?? []);
  const words = eventDateWords(item, language, isAhead);
  const status = item.status === 'scheduled' ? undefined : language.strings[item.status];
  return [words && eventDateText(words), status, foreign].flatMap((detail) => detail ?? []);
}

function entryOf(
  feed: Feed,
  item: Item,
  language: EmailLanguage,
  { now, isBrief, link }: { readonly now: Date; readonly isBrief: boolean; readonly link: LinkTo },
): Entry {
  const isAhead = isUpcoming(item, now);
  const accent = programmeIndex(feed, item);
  const page = itemPage(item, language);
  const url = link(page.url);
  const { strings } = language;
  // As in the widget, a record without a title is called by what else it says.
  const title =
    wordsOf(item.title, language, longestTitle) ?? wordsOf(item.summary ?? item.content, language, longestSummary);
  return {
    item,
    kind: isAhead ? strings.upcomingEvent : strings.kindName(item.kind),
    programme: wordsOf(feed.programmes[accent]?.title, language, longestTitle),
    accent,
    title: title ?? { text: item.id, lang: '', dir: 'ltr' },
    url,
    hreflang: url && page.foreign,
    details: detailsOf(item, isAhead, language),
    summary: isBrief || !item.title ? undefined : wordsOf(item.summary, language, longestSummary),
  };
}

/** The logo as mail programs show it. Gmail and Outlook show no SVG. */
function logoOf(logo: Image | undefined, name: string, language: EmailLanguage, link: LinkTo): Logo | undefined {
  const src = link(logo?.src);
  if (!logo || !src || /\.svgz?(?:[?#]|$)/i.test(src)) return undefined;
  const { width, height } = logo;
  const alt = localText(logo.alt, language.languages)?.value ?? name;
  if (!width || !height) return { src, width: undefined, height: logoSize.height, alt };
  const scale = Math.min(1, logoSize.width / width, logoSize.height / height);
  const size = (length: number): number => Math.max(1, Math.round(length * scale));
  return { src, width: size(width), height: size(height), alt };
}

/** What stands in one line: no control characters, and none that turn the direction of what follows. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** What whoever sends the e-mail has written. */
function givenWords(given: string | undefined, language: EmailLanguage): Words | undefined {
  const text = oneLine(given ?? '');
  return text ? { text, lang: undefined, dir: /\p{L}/u.test(text) ? directionOf(text) : language.dir() } : undefined;
}

/**
 * Words an issue.
 * @param items what the digest has chosen
 * @param link is asked about every address of the feed
 */
export function issueOf(
  feed: Feed,
  items: readonly Item[],
  language: EmailLanguage,
  settings: IssueSettings,
  link: LinkTo,
): Issue {
  const { organisation } = feed;
  const { day, campaign, isBrief, online, unsubscribe } = settings;
  const now = new Date(day);
  const linkWithCampaign: LinkTo = (url) => link(url && campaignUrl(url, campaign, 'email'));
  const entries = items.map((item) => entryOf(feed, item, language, { now, isBrief, link: linkWithCampaign }));
  const name = wordsOf(organisation?.name ?? { [feed.language]: feed.title }, language, longestTitle);
  const heading = givenWords(settings.heading, language);
  const date = dateText(day, language) ?? day;
  const titles = entries.map(({ title }) => title.text).join(' · ');
  const called = name ?? { text: feed.title, lang: '', dir: directionOf(feed.title) };
  return {
    language,
    subject: `${(heading ?? called).text} · ${date}`,
    preheader: settings.preheader === undefined ? shortened(titles, longestPreheader) : oneLine(settings.preheader),
    name: called,
    heading,
    date,
    intro: givenWords(settings.intro, language),
    logo: logoOf(organisation?.logo, called.text, language, link),
    entries,
    home: linkWithCampaign(feed.homePageUrl ?? organisation?.url),
    seat: wordsOf(organisation?.seat, language, longestSummary),
    email: organisation?.email,
    online,
    unsubscribe,
  };
}
