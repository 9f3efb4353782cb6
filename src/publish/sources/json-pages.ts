/** Reads lists that a server gives a page at a time. */
import { listOf, textOf, valueAt } from '../build/mapping.ts';
import { NotJsonError, PublishError } from '../publish-error.ts';
import { collected, decoded } from './decode.ts';
import type { Downloaded } from './downloaded.ts';
import { parsedJson } from './json.ts';
import type { SourceContext } from './source.ts';

/** A JSON document and how the server answered. */
export interface JsonAnswer extends Pick<Downloaded, 'headers' | 'status'> {
  readonly address: string;
  /** Undefined if it is no JSON. */
  readonly document: unknown;
  /** Why it is no JSON. */
  readonly problem: NotJsonError | undefined;
}

/** @param accepted statuses other than 200 that are no failure */
export async function readJson(
  address: string,
  { downloads, note }: SourceContext,
  accepted: readonly number[] = [],
): Promise<JsonAnswer> {
  const { bytes, charset, headers, status } = await downloads.open(address, { accepted });
  const { text } = decoded(await collected(bytes), charset);
  const answer = { address, headers, status };
  try {
    return { ...answer, document: parsedJson(text, address, note), problem: undefined };
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    return { ...answer, document: undefined, problem: error };
  }
}

/** A list in an answer. @throws PublishError if there is none, with what the server says instead */
export function listIn(value: unknown, { address, document, problem }: JsonAnswer): readonly unknown[] {
  if (problem) throw problem;
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

/** Most pages of one list. A server that gives more never ends. */
export const pageLimit = 5000;
