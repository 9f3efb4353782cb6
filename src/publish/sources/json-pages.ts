/** Reads lists that a server gives a page at a time. */
import { listOf, textOf, valueAt } from '../build/mapping.ts';
import { PublishError } from '../publish-error.ts';
import { collected, decoded } from './decode.ts';
import type { Downloaded } from './read-bytes.ts';
import { parsedJson } from './records.ts';
import type { SourceContext } from './source.ts';

/** A JSON document and how the server answered. */
export interface JsonAnswer extends Pick<Downloaded, 'headers' | 'status'> {
  readonly document: unknown;
}

/** @param accepted statuses other than 200 that are no failure */
export async function readJson(
  address: string,
  { downloads }: SourceContext,
  accepted: readonly number[] = [],
): Promise<JsonAnswer> {
  const { bytes, charset, headers, status } = await downloads.open(address, { accepted });
  const { text } = decoded(await collected(bytes), charset);
  // The answer to a page that does not exist may be anything.
  return { document: status < 300 ? parsedJson(text, address) : undefined, headers, status };
}

/** A list in an answer. @throws PublishError if there is none, with what the server says instead */
export function listIn(value: unknown, document: unknown, address: string): readonly unknown[] {
  if (Array.isArray(value)) return listOf(value);
  const said = textOf(valueAt(document, 'message'));
  throw new PublishError(`${address}: the server answers with no list${said ? ` (${said})` : ''}.`);
}

/** An address with further parameters. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
