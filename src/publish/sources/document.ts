/** Reads a whole document as text. */
import { collected, decoded, xmlEncoding } from './decode.ts';
import type { SourceContext } from './source.ts';

export interface Document {
  /** Name for messages: the file or address, as the config has it. */
  readonly name: string;
  readonly text: string;
  /** Address that it came from, after redirects; undefined for files. */
  readonly url: string | undefined;
}

/** Letters of UTF-8 that were read as Windows-1252 and encoded again: `Ã©` for `é`, `â€™` for `’`. */
const encodedTwice = /Ã[\u0080-\u00bf]|â(€|\u0080)[\u0080-\u00bf™œ“”˜¦]/;

/**
 * Reads and decodes a document.
 * @param encoding what the config states
 * @throws PublishError if there is nothing to read
 */
export async function readDocument(
  name: string,
  encoding: string | undefined,
  { downloads, note }: SourceContext,
): Promise<Document> {
  const { bytes: chunks, charset, url } = await downloads.open(name);
  const bytes = await collected(chunks);
  const { text, note: oddity } = decoded(bytes, encoding, xmlEncoding(bytes), charset);
  if (oddity !== undefined) note(`${name}: ${oddity}.`);
  if (encodedTwice.test(text)) note(`${name}: some letters were encoded twice, such as “Ã©” for “é”. Mend them there.`);
  return { name, text: text.replace(/^\ufeff/, ''), url };
}
