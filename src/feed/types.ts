/**
 * What a checked feed holds. Everything downstream of `parse.ts` reads these types and never the wire:
 * addresses are absolute and of a safe scheme, texts are plain text, lists are always there, and every
 * id that is referred to exists.
 */

/** Text by BCP 47 language tag: `{ en: 'Equality', fr: 'Égalité' }`. Never empty; `und` where the language is not known. */
export type Text = Readonly<Record<string, string>>;

/** `2012`, `2012-12` or `2012-12-05`: only as precise as it is known. */
export type PartialDate = string;

/** An instant after RFC 3339: `2026-11-20T10:00:00Z`. */
export type DateTime = string;

export interface Image {
  readonly src: string;
  /** Empty where the picture only decorates. */
  readonly alt: Text | undefined;
  /** Natural width in CSS pixels. */
  readonly width: number | undefined;
  /** Natural height in CSS pixels. */
  readonly height: number | undefined;
}

/** A thing that items belong to: a programme, an activity, a value, a network. */
export interface Term {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text | undefined;
  readonly url: string | undefined;
  readonly image: Image | undefined;
}

export interface Party {
  readonly name: Text;
  readonly url: string | undefined;
  readonly logo: Image | undefined;
}

export interface Project extends Term {
  readonly programmes: readonly string[];
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  readonly partners: readonly Party[];
  readonly supporters: readonly string[];
}

export type SupporterGroup = 'foundation' | 'european-institution' | 'intergovernmental' | 'other';

export interface Supporter extends Party {
  readonly id: string;
  readonly group: SupporterGroup;
  readonly summary: Text | undefined;
}

export interface Organisation {
  readonly name: Text;
  readonly founded: PartialDate | undefined;
  readonly seat: Text | undefined;
  readonly summary: Text | undefined;
  readonly mission: Text | undefined;
  readonly url: string | undefined;
  /** An e-mail address, without `mailto:`. */
  readonly email: string | undefined;
  readonly logo: Image | undefined;
  readonly values: readonly Term[];
  /** Id of the item that tells the organisation's story. */
  readonly story: string | undefined;
}

export interface Author {
  readonly name: string;
  /** Also `mailto:`. */
  readonly url: string | undefined;
}

/** A file of an item. One in another language than the item's is an edition in that language. */
export interface File {
  readonly url: string;
  /** Media type, lower case: `application/pdf`. */
  readonly mediaType: string;
  readonly title: string | undefined;
  /** Size in bytes. */
  readonly size: number | undefined;
  /** BCP 47 tag; the item's language where the file names none. */
  readonly language: string;
}

interface ItemBase {
  readonly id: string;
  readonly url: string | undefined;
  /** The item's address in other languages, by BCP 47 tag. */
  readonly urls: Readonly<Record<string, string>>;
  readonly title: Text | undefined;
  readonly summary: Text | undefined;
  /** The whole text, without markup. */
  readonly content: Text | undefined;
  readonly image: Image | undefined;
  readonly date: PartialDate | DateTime | undefined;
  readonly modified: DateTime | undefined;
  /** BCP 47 tag; the feed's where the item names none, `und` where it is not known. */
  readonly language: string;
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  readonly files: readonly File[];
  readonly programmes: readonly string[];
  readonly projects: readonly string[];
  readonly activities: readonly string[];
}

interface PublishedBase extends ItemBase {
  /** A slug such as `policy-brief`; any value can come. */
  readonly type: string | undefined;
  readonly publisher: string | undefined;
  readonly doi: string | undefined;
  readonly isbn: string | undefined;
}

export interface Publication extends PublishedBase {
  readonly kind: 'publication';
}

export interface Report extends PublishedBase {
  readonly kind: 'report';
  /** The calendar years it covers, ascending. */
  readonly years: readonly number[];
}

export interface News extends ItemBase {
  readonly kind: 'news';
}

export interface Place {
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

export interface MpgEvent extends ItemBase {
  readonly kind: 'event';
  readonly start: PartialDate | DateTime | undefined;
  readonly end: PartialDate | DateTime | undefined;
  /** IANA name. */
  readonly timezone: string | undefined;
  readonly place: Place | undefined;
  readonly onlineUrl: string | undefined;
  readonly status: 'scheduled' | 'cancelled' | 'postponed';
}

export interface Milestone extends ItemBase {
  readonly kind: 'milestone';
}

export type Item = Publication | Report | News | MpgEvent | Milestone;
export type Kind = Item['kind'];

/** Where publications are searched, if not in the feed's items. */
export interface FeedSearch {
  /** Address of the `index.json` that `mpg-widgets index` writes. */
  readonly index: string | undefined;
}

/** Where the feed is in formats that other programs subscribe to. */
export interface Follow {
  /** Its news and other items as RSS. */
  readonly rss: string | undefined;
  /** Its events as iCalendar. */
  readonly calendar: string | undefined;
}

export interface Feed {
  /** Where it was read from, absolute. */
  readonly url: string;
  readonly title: string;
  readonly homePageUrl: string | undefined;
  /** Default language of its texts, BCP 47; `und` where it names none. */
  readonly language: string;
  readonly updated: DateTime | undefined;
  readonly follow?: Follow | undefined;
  readonly organisation: Organisation | undefined;
  readonly programmes: readonly Term[];
  readonly activities: readonly Term[];
  readonly projects: readonly Project[];
  readonly supporters: readonly Supporter[];
  readonly networks: readonly Term[];
  /** Undefined if publications are searched in the items. */
  readonly search?: FeedSearch | undefined;
  readonly items: readonly Item[];
}

/** One loss while reading a feed, for whoever publishes it. */
export interface FeedProblem {
  /** JSON path in the document: `$.items[3]._mpg.start`. */
  readonly path: string;
  /** What the contract asks for there. */
  readonly expected: string;
  /** What was there, shortened. */
  readonly found: string;
}
