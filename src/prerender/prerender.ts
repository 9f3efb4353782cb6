/** Prerenders the widgets in the HTML of a page. */
import { statedAddress } from '../element/resolved-url.ts';
import { FeedError } from '../feed/index.ts';
import { type Edit, edited } from './edits.ts';
import { addDocument, type FeedCache, type FeedRequests, type FeedSource, loadOnce } from './feeds.ts';
import { jsonLd, type Shown } from './json-ld.ts';
import { lightCopy } from './light-copy.ts';
import { marks, type PageTree, type PageWidget, readPage } from './page.ts';
import { isWidget, renderWidget } from './render-widget.ts';
import { styleHashes } from './style-hashes.ts';
import { escapeHtml } from './tree.ts';
import { withTwinElements } from './twins.ts';

export type { FeedCache, FeedSource } from './feeds.ts';

export interface PrerenderOptions {
  /** Address of the page. Relative addresses in it are resolved against this. */
  readonly url?: string | URL | undefined;
  /**
   * Feed of the widgets without `src`: its address, or the parsed document. Default: the feed that the page's own script
   * tag names, as in the browser.
   */
  readonly feed?: FeedSource | undefined;
  /** What loads feeds. Default: the platform's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Keeps loaded feeds. Give the same map with several pages, and each feed is loaded once for all of them. */
  readonly feeds?: FeedCache | undefined;
  /**
   * The time that counts as now, for what is upcoming. Default: the last midnight (UTC), so that a page prerendered twice
   * on one day is the same.
   */
  readonly now?: Date | undefined;
  /** Nonce for the styles, for pages whose policy has one: `style-src 'nonce-…'`. */
  readonly nonce?: string | undefined;
  /**
   * Is told what a strict policy has to allow for the styles, once for each of them: `'sha256-…'`, as `style-src` takes it.
   * The hashes change with a new version of this library alone.
   */
  readonly onStyleHash?: ((hash: string) => void) | undefined;
  /** Is told why something is not prerendered. Nothing is thrown for that. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** What the widgets of a page are rendered with. */
interface PageContext {
  readonly requests: FeedRequests;
  /** What relative addresses are resolved against. */
  readonly base: string | undefined;
  /** Address of the feed of widgets without `src`. */
  readonly feed: string | undefined;
  readonly now: Date;
  /** Start tag of the styles. */
  readonly styleTag: string;
  readonly warn: (message: string) => void;
  /** Undefined if nobody wants to know. */
  readonly tellStyleHash: ((hash: string) => void) | undefined;
}

interface Result {
  readonly edits: readonly Edit[];
  readonly shown: Shown;
}

/** The base of documents that give no address of their own, in pages that have none. */
const unknownBase = 'https://feed.invalid/';

/** The parser would take it for text of the page. */
const byteOrderMark = '\uFEFF';

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

function lastMidnight(): Date {
  const now = new Date();
  now.setUTCHours(0, 0, 0, 0);
  return now;
}

/** The address that a browser would load a document from, as far as the page and the document tell. */
function documentAddress(
  document: Readonly<Record<string, unknown>>,
  page: PageTree,
  base: string | undefined,
): string {
  const inPage = absolute(page.feed, base);
  if (inPage?.startsWith('http')) return inPage;
  const own = document['feed_url'];
  return (typeof own === 'string' ? absolute(own, base) : undefined) ?? base ?? unknownBase;
}

function contextOf(page: PageTree, options: PrerenderOptions): PageContext {
  const { feeds = new Map(), onWarning, nonce, now = lastMidnight(), feed = page.feed } = options;
  const requests = { fetch: options.fetch ?? fetch, feeds };
  const url = options.url?.toString();
  const base = absolute(page.base, url) ?? url;
  const styleTag = `<style${nonce === undefined ? '' : attributeText(['nonce', nonce])}>`;
  const tellStyleHash = options.onStyleHash && once(options.onStyleHash);
  const shared = { requests, base, now, styleTag, warn: once(onWarning), tellStyleHash };
  if (typeof feed !== 'object' || feed instanceof URL) return { ...shared, feed: absolute(feed?.toString(), base) };
  const address = documentAddress(feed, page, base);
  addDocument(feed, address, requests);
  return { ...shared, feed: address };
}

/** Several widgets may have the same to tell. */
function once(tell: ((message: string) => void) | undefined): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (!told.has(message)) tell?.(message);
    told.add(message);
  };
}

function complaint(tag: string, error: unknown): string {
  if (error instanceof FeedError) return `The feed cannot be loaded; its widgets stay as they are. ${error.message}`;
  return `<${tag}> ${error instanceof Error ? error.message : String(error)}`;
}

function insertion(position: number, text: string): Edit {
  return { start: position, end: position, text };
}

function attributeText([name, value]: readonly [string, string]): string {
  return ` ${name}="${escapeHtml(value)}"`;
}

async function renderInPage(widget: PageWidget, listId: string, context: PageContext): Promise<Result> {
  const { tag, attributes, lang, dir } = widget;
  const src = statedAddress(attributes.get('src'));
  const address = src ? absolute(src, context.base) : context.feed;
  if (!address)
    throw new Error(src ? `cannot resolve src="${src}" without the page’s address.` : 'has no feed: set src.');
  const { feed, problems } = await loadOnce(address, context.requests);
  const gap = problems.find(({ path }) => path === '$.next_url');
  if (gap) context.warn(`The feed is shown without its last pages. ${address}: ${gap.found}`);
  const rendered = await renderWidget(tag, attributes, { feed, lang, dir, now: context.now });
  if (context.tellStyleHash) for (const hash of await styleHashes(rendered.shadow)) context.tellStyleHash(hash);
  const shadow = rendered.shadow.replaceAll('<style>', context.styleTag);
  const content = `<template shadowrootmode="open">${shadow}</template>${lightCopy(shadow, widget)}`;
  return {
    edits: [
      insertion(widget.nameEnd, Object.entries(rendered.attributes).map(attributeText).join('')),
      insertion(widget.contentStart, content),
      ...widget.removals,
    ],
    shown: { feed, lang, tag, listId, heading: attributes.get('heading'), subjects: rendered.subjects },
  };
}

/** @returns undefined, with a warning, if the widget stays as it is */
async function result(widget: PageWidget, listId: string, context: PageContext): Promise<Result | undefined> {
  const { tag, hasEndTag } = widget;
  if (!isWidget(tag)) {
    context.warn(`there is no <${tag}>.`);
    return undefined;
  }
  if (!hasEndTag) context.warn(`<${tag}> has no end tag.`);
  try {
    return await renderInPage(widget, listId, context);
  } catch (error) {
    context.warn(complaint(tag, error));
    return undefined;
  }
}

/** Identifiers of the widgets' lists in JSON-LD: `#mpg-news-list-2`. */
function listIds(widgets: readonly PageWidget[]): readonly string[] {
  return widgets.map(({ tag }, index) => {
    const before = widgets.slice(0, index).filter((other) => other.tag === tag);
    return `#${tag}-${before.length + 1}`;
  });
}

/** @param all what was made of each widget of the page */
function dataEdits(page: PageTree, all: readonly (Result | undefined)[]): readonly Edit[] {
  // What was not rendered now may be in the page from an earlier run.
  const hasEarlier = page.widgets.some(({ wasPrerendered }, index) => wasPrerendered && !all[index]);
  const data = jsonLd(
    all.flatMap((result) => result?.shown ?? []),
    hasEarlier ? page.data?.text : undefined,
  );
  const script = data ? `<script type="application/ld+json" ${marks.data}>${data}</script>` : '';
  return [insertion(page.dataPosition, script), ...(page.data ? [page.data.removal] : [])];
}

/**
 * Prerenders the widgets in a page or a part of one: a visitor sees them with the page, before and without the script.
 * Adds to each tag a declarative shadow root with what the widget shows, and a plain copy of it for readers without shadow
 * roots; to each `<div data-mpg="…">` the tag that it stands for; to the page, JSON-LD for search engines. All else stays as it
 * is, byte by byte. Given its own output, it replaces what it has added before.
 *
 * Widgets that cannot be prerendered, because their feed fails for example, stay as they are: `onWarning` is told why.
 * @param html the page as the host writes it
 * @returns the page with prerendered widgets
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  if (html.startsWith(byteOrderMark)) return byteOrderMark + (await prerender(html.slice(1), options));
  const source = withTwinElements(html);
  const page = readPage(source);
  const context = contextOf(page, options);
  const ids = listIds(page.widgets);
  const all = await Promise.all(page.widgets.map((widget, index) => result(widget, ids[index] ?? '', context)));
  return edited(source, [...all.flatMap((result) => result?.edits ?? []), ...dataEdits(page, all)]);
}
