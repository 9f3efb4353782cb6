/** Gets the text of one answer, from whatever `fetch` the page has. */

import { firstOf } from './first-of.ts';

/** What came of a request. Plain data, since two versions of the library in one page share it. */
export interface Transfer {
  /** Why there is no text; undefined if there is, or if the status is that of an error. `left`: nobody waits any more. */
  readonly failure: 'network' | 'interrupted' | 'redirect' | 'encoding' | 'too-large' | 'timeout' | 'left' | undefined;
  /** What was thrown. */
  readonly error: unknown;
  /** Address after redirects. */
  readonly url: string;
  /** 0 if there was no answer. */
  readonly status: number;
  readonly text: string;
  /** Size of the text in bytes; where the page's `fetch` has no streams, in characters. */
  readonly size: number;
  /** Headers that CORS allows to read. */
  readonly type: string;
  readonly retryAfter: string;
  readonly date: string;
}

type Mutable = { -readonly [Key in keyof Transfer]: Transfer[Key] };

interface TransferOptions {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Timeout for the whole answer, in milliseconds. */
  readonly timeout: number;
  /** Maximum size in bytes. */
  readonly limit: number;
  /** Resolves in a later task. A large answer is read with these pauses, so that the page stays responsive. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** How many bytes are read without a pause. MPG's feed is smaller. */
export const mostBytesAtOnce = 500_000;

/** The parts of a response that scripts of the host leave of it when they wrap `fetch`. */
type WrappedResponse = Partial<Pick<Response, 'status' | 'type' | 'url' | 'body' | 'headers' | 'text' | 'json'>>;

/**
 * Sends a request and reads the answer, however the page's `fetch` behaves: it may throw, never settle, ignore the signal or
 * give an answer without streams.
 * @param send sends the request
 * @returns what came of it; never rejects
 */
export async function transfer(
  address: string,
  send: (signal: AbortSignal) => Promise<WrappedResponse>,
  { signal, timeout, limit, pause }: TransferOptions,
): Promise<Transfer> {
  const controller = new AbortController();
  const result: Mutable = {
    ...{ failure: 'network', error: undefined, url: address, status: 0, text: '', size: 0 },
    ...{ type: '', retryAfter: '', date: '' },
  };
  let end = (): void => undefined;
  const ended = new Promise<Mutable>((resolve) => {
    const endWith = (failure: 'left' | 'timeout') => () => resolve({ ...result, failure });
    const leave = endWith('left');
    const timer = setTimeout(endWith('timeout'), timeout);
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    };
  });
  const final = await firstOf([receive(result, send, { signal: controller.signal, limit, pause }), ended]);
  end();
  // Closes the connection if something is still coming.
  if (final.failure || !final.text) controller.abort();
  return final;
}

async function receive(
  result: Mutable,
  send: (signal: AbortSignal) => Promise<WrappedResponse>,
  options: Omit<TransferOptions, 'timeout'>,
): Promise<Mutable> {
  try {
    const response = await send(options.signal);
    const header = (name: string): string => (response.headers as Partial<Headers> | undefined)?.get?.(name) ?? '';
    result.status = response.status ?? 200;
    result.url = response.url || result.url;
    result.type = header('content-type');
    result.retryAfter = header('retry-after');
    result.date = header('date');
    if (response.type === 'opaqueredirect') result.failure = 'redirect';
    else if (result.status) {
      if (isSuccess(result.status)) await readText(response, result, options, Number(header('content-length')));
      result.failure = undefined;
    }
  } catch (error) {
    result.error = error;
  }
  return result;
}

/** Whether a status says that the answer is what was asked for. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Undefined if the page has none, or one that takes any bytes for text. */
function strictDecoder(): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.fatal ? decoder : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined if the page has no streams, or if something of the host keeps them from being read. */
function readerOf({ body }: WrappedResponse): ReadableStreamDefaultReader<Uint8Array> | undefined {
  try {
    return (body as Partial<ReadableStream<Uint8Array>> | null | undefined)?.getReader?.();
  } catch {
    return undefined;
  }
}

async function readText(
  response: WrappedResponse,
  result: Mutable,
  { signal, limit, pause }: Omit<TransferOptions, 'timeout'>,
  announced: number,
): Promise<void> {
  const grow = (size: number): void => {
    result.size += size;
    if (result.size <= limit) return;
    result.failure = 'too-large';
    throw new RangeError('more than 20 MB');
  };
  if (announced > limit) grow(announced);
  result.failure = 'interrupted';
  const decoder = strictDecoder();
  const reader = decoder && readerOf(response);
  if (!decoder || !reader) {
    result.text = (await (response.text?.() ?? response.json?.().then(JSON.stringify))) ?? '';
    grow(result.text.length);
    return;
  }
  let atOnce = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    grow(value.byteLength);
    atOnce += value.byteLength;
    if (atOnce > mostBytesAtOnce) {
      atOnce = 0;
      await pause?.();
      // A host's `fetch` may go on all the same.
      signal.throwIfAborted();
    }
    result.failure = 'encoding';
    result.text += decoder.decode(value, { stream: true });
    result.failure = 'interrupted';
  }
  // Throws if the last character is cut off.
  result.text += decoder.decode();
}
