/** What a prerendered copy was made from. Browsers hydrate it only if they would render the same. */
export interface Stamp {
  /** Build of the library. */
  readonly build: string;
  /** Digest of the attributes and the position (`contextDigest`). */
  readonly context: string;
  /** Digest of the feed (`feedDigest`). */
  readonly feed: string;
  /** BCP 47 tag of the strings. */
  readonly lang: string;
  /** The time that was shown as now, in milliseconds since 1970. */
  readonly now: number;
  /** How many nodes are in the frame; other ones once a page translator has rewritten them. 0 in a widget inside another. */
  readonly nodes: number;
  /** Whether the widget shows more once it is awake, so that it wakes when it is seen. */
  readonly isPart: boolean;
}

/** Where a widget is in its page. */
export interface Position {
  /** The `lang` attribute that applies; empty if there is none. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Writes a stamp as the value of its attribute. */
export function writeStamp({ build, context, feed, lang, now, nodes, isPart }: Stamp): string {
  return [build, context, feed, lang, now.toString(36), nodes, ...(isPart ? ['part'] : [])].join(' ');
}

/** Reads the value of the attribute; undefined if it is no stamp. */
export function readStamp(value: string | null): Stamp | undefined {
  const [build, context, feed, lang, time, nodes, part] = value?.split(' ') ?? [];
  if (!build || !context || !feed || !lang || !time) return undefined;
  return { build, context, feed, lang, now: parseInt(time, 36), nodes: Number(nodes), isPart: part === 'part' };
}

/**
 * A short digest of a text, to notice that it changed. It is no protection against forgery.
 * @returns 64 bits in base 36
 */
export function digest(text: string): string {
  let [first, second] = [0x9dc5, 0x811c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 15);
  }
  return [first, second].map((half) => (half >>> 0).toString(36)).join('-');
}

/**
 * Digest of what a widget shows a feed with.
 * @param attributes names and values of all attributes of the tag
 * @param observed names of those that the widget reads
 */
export function contextDigest(
  attributes: Iterable<readonly [name: string, value: string]>,
  observed: readonly string[],
  { lang, dir }: Position,
): string {
  const read = [...attributes].filter(([name]) => observed.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([lang, dir, read]));
}

/** Digest of what a feed says. Its own address is left out: a server may read the feed from a file. */
export function feedDigest(feed: object): string {
  return digest(JSON.stringify({ ...feed, url: '' }));
}
