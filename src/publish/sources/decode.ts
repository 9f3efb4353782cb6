/** Decodes bytes: by their byte order mark, by what they declare, or by what they can only be. */

export interface Decoded {
  readonly text: string;
  /** Name of the encoding. */
  readonly encoding: string;
  /** What was odd about it. */
  readonly note: string | undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: text of a Western script has a zero in every second byte. */
function zeroPattern(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 64);
  const zeros = (remainder: number): number =>
    start.filter((byte, index) => byte === 0 && index % 2 === remainder).length;
  if (start.length < 4) return undefined;
  if (zeros(0) > start.length / 4 && zeros(1) === 0) return 'utf-16be';
  return zeros(1) > start.length / 4 && zeros(0) === 0 ? 'utf-16le' : undefined;
}

/** The usual name of an encoding; undefined for one that does not exist. */
export function knownEncoding(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding in an XML declaration. */
export function xmlEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

const isSingleByte = (encoding: string): boolean => /^(windows-125\d|iso-8859-\d+|x-mac-\w+|macintosh)$/.test(encoding);

/**
 * Decodes bytes.
 * @param declared names of encodings that the document, the server or the config states, the most reliable first
 */
export function decoded(bytes: Uint8Array, ...declared: readonly (string | undefined)[]): Decoded {
  const as = (encoding: string, note?: string): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    note,
  });
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (marked !== undefined) return as(marked);
  const stated = declared.map(knownEncoding).find((name) => name !== undefined);
  if (stated === undefined) {
    if (isUtf8(bytes)) return as('utf-8');
    return as('windows-1252', 'is not UTF-8 and declares nothing; read as Windows-1252');
  }
  if (stated === 'utf-8' && !isUtf8(bytes))
    return as('windows-1252', 'declares UTF-8 and is not; read as Windows-1252');
  // Text in another encoding is hardly ever valid UTF-8 by chance.
  if (stated.startsWith('utf-16') || (isSingleByte(stated) && !isAscii(bytes) && isUtf8(bytes))) {
    return isUtf8(bytes) ? as('utf-8', `declares ${stated} and is UTF-8; read as UTF-8`) : as(stated);
  }
  return as(stated);
}

/** All bytes of a stream. */
export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const [only = new Uint8Array()] = parts;
  return parts.length > 1 ? Buffer.concat(parts) : only;
}

/** The lines of a text while it arrives. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, encoding = 'utf-8'): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

/** Lines while they arrive, as bytes. No encoding but UTF-16 has the byte of a line feed in another character. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const piece = chunk.subarray(start, end);
      yield rest.length ? Buffer.concat([...rest, piece]) : piece;
      [rest, start] = [[], end + 1];
    }
    rest.push(chunk.subarray(start));
  }
  yield Buffer.concat(rest);
}

/** A stream whose first piece has been looked at. */
async function* withFirst(first: Uint8Array, others: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await others.next(); next.done !== true; next = await others.next()) yield next.value;
}

/**
 * The lines of a text while it arrives, each decoded as `decoded` does.
 * @param declared names of encodings that the server or the config states, the most reliable first
 */
export async function* decodedLines(
  chunks: AsyncIterable<Uint8Array>,
  ...declared: readonly (string | undefined)[]
): AsyncIterable<Pick<Decoded, 'text' | 'note'>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const start = await iterator.next();
  if (start.done === true) return;
  const all = withFirst(start.value, iterator);
  const stated = declared.map(knownEncoding).find((name) => name !== undefined);
  const marked = markedEncoding(start.value) ?? zeroPattern(start.value) ?? stated ?? 'utf-8';
  if (marked.startsWith('utf-16')) {
    for await (const text of linesOf(all, marked)) yield { text, note: undefined };
    return;
  }
  for await (const line of byteLines(all)) yield decoded(line, stated);
}
