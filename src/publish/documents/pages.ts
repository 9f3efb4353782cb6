/** Reads all pages of a feed, from files or addresses. */
import { dirname, join } from 'node:path';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { readFormat } from '../../feed/formats.ts';
import type { Page } from '../../feed/parse.ts';
import { isObject } from '../../feed/read.ts';
import { PublishError } from '../publish-error.ts';
import { collected } from '../sources/decode.ts';
import { type Downloads, isAddress } from '../sources/read-bytes.ts';
import { asFeedDocument, type Document, readDocument, UnreadableError } from './document.ts';

/** A page of a feed, and how it was read. */
export interface ReadPage extends Page, Omit<Document, 'value'> {
  /** File or address. */
  readonly source: string;
  /** Whether pages of other sites may read it; undefined for files. */
  readonly isShared: boolean | undefined;
}

export interface FeedPages {
  readonly pages: readonly [ReadPage, ...ReadPage[]];
  /** Why a later page is missing. */
  readonly missing: string | undefined;
  /** Whether the address of the feed is only assumed, since neither the feed nor the caller says it. */
  readonly isPlaceAssumed: boolean;
}

/** Where a feed in a file is to be. */
export interface FeedPlace {
  /** Its address, whatever it says itself. */
  readonly address?: string | undefined;
  /** Its address, if it says none. */
  readonly otherwise?: string | undefined;
}

/** What stands in for the address of a feed that says none. */
export const assumedAddress = 'https://publisher.example/feed.json';

/** As many pages as a widget reads. */
const pageLimit = 50;

/** Opens a document. @throws UnreadableError if it is not there or no JSON */
async function readAt(source: string, downloads: Downloads): Promise<Document & Pick<ReadPage, 'isShared' | 'url'>> {
  try {
    const { bytes, url = '', headers } = await downloads.open(source);
    const isShared = url ? headers.has('access-control-allow-origin') : undefined;
    return { ...readDocument(source, await collected(bytes)), url, isShared };
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    if (error instanceof PublishError || (error instanceof Error && 'code' in error)) {
      const message = error.message.replace(`${source}: `, '');
      const text = message.charAt(0).toUpperCase() + message.slice(1);
      throw new UnreadableError(
        source,
        text,
        isAddress(source) ? 'Open the address in a browser.' : 'Look at the name, and whether you may read it.',
      );
    }
    throw error;
  }
}

/** The address of a feed that was read from a file. */
function statedAddress(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return absoluteAddress(value['feed_url']);
}

/** The file or address of the page after this one: beside this file, if it is published beside this address. */
function nextSource({
  source,
  url,
  document,
}: ReadPage): { readonly source: string; readonly url: string } | undefined {
  const next = isObject(document) && readFormat('address', document['next_url'], url);
  if (typeof next !== 'string' || !next) return undefined;
  const { href } = new URL('.', url);
  const name = next.startsWith(href) ? next.slice(href.length).replace(/[?#].*/s, '') : '';
  const path = decodedName(name);
  // An encoded slash could lead out of the folder.
  const isBeside = name && !isAddress(source) && !path.split(/[/\\]/).includes('..');
  return { source: isBeside ? join(dirname(source), path) : next, url: next };
}

/** The name of a file in an address, which may have a percent sign that encodes nothing. */
function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const pageOf = (source: string, url: string, { value, ...bytes }: Document & Pick<ReadPage, 'isShared'>): ReadPage => ({
  source,
  ...bytes,
  url,
  document: value,
});

/**
 * Reads a feed and the pages that follow it.
 * @param source file or address
 * @throws UnreadableError if the first page cannot be read or is no feed
 */
export async function readFeedPages(source: string, downloads: Downloads, place: FeedPlace = {}): Promise<FeedPages> {
  const first = await readAt(source, downloads);
  asFeedDocument(source, first.value);
  const stated = first.url || (place.address ?? statedAddress(first.value) ?? place.otherwise);
  const pages: [ReadPage, ...ReadPage[]] = [pageOf(source, stated ?? assumedAddress, first)];
  const seen = new Set([pages[0].url]);
  const result = { pages, isPlaceAssumed: stated === undefined };
  for (let next = nextSource(pages[0]); next;) {
    if (seen.has(next.url)) return { ...result, missing: 'The pages lead in a circle.' };
    if (pages.length === pageLimit) return { ...result, missing: `There are more than ${pageLimit} pages.` };
    seen.add(next.url);
    try {
      const page = await readAt(next.source, downloads);
      pages.push(pageOf(next.source, page.url || next.url, page));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { ...result, missing: `${error.source}: ${error.message}` };
    }
    next = nextSource(pages.at(-1) ?? pages[0]);
  }
  return { ...result, missing: undefined };
}
