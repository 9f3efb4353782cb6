/** Reads bytes from files and addresses. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { PublishError } from '../publish-error.ts';

export interface Downloaded {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Encoding that the server states. */
  readonly charset: string | undefined;
  /** Address after redirects; undefined for files. */
  readonly url: string | undefined;
  readonly headers: Headers;
  readonly status: number;
}

export interface Downloads {
  /** @throws PublishError if there is nothing to read */
  readonly open: (address: string, options?: OpenOptions) => Promise<Downloaded>;
}

export interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses other than 200 that are no failure. */
  readonly accepted?: readonly number[];
}

interface Settings {
  /** Folder that files are relative to. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Is told how much of a file was read, in bytes. */
  readonly onBytes?: (name: string, done: number, total: number) => void;
  /** Longest wait for a server, in milliseconds. */
  readonly timeout?: number;
  /** Wait before the first retry, in milliseconds. It doubles each time. */
  readonly pause?: number;
}

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Largest answer of a server, in bytes. */
const sizeLimit = 200_000_000;
const attempts = 4;

/** How long a server asks to wait, in milliseconds; at most a minute. */
export function askedWait(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 60) * 1000 : undefined;
}

const isTemporary = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** What is behind a failed request, with the code that Node gives it; empty if it has none. */
function causeOf(error: unknown): { readonly cause: unknown; readonly code: string } {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return { cause, code: cause instanceof Error && 'code' in cause ? String(cause.code) : '' };
}

const isOfCertificate = (code: string): boolean => /CERT|SSL|TLS/.test(code);

/** Whether no other request to the server would do better: it is not there, refuses connections, or has no valid certificate. */
export function isUnreachable(error: unknown): boolean {
  const { cause, code } = causeOf(error);
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED' || isOfCertificate(code)) return true;
  return cause instanceof Error && cause.message.includes('certificate');
}

/** What went wrong on the way to a server, in plain words. */
export function reason(error: unknown): string {
  const { cause, code } = causeOf(error);
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'the server did not answer in time';
  if (code === 'ENOTFOUND') return 'there is no such server';
  if (code === 'ECONNREFUSED') return 'the server refuses connections';
  if (isOfCertificate(code)) return `its certificate is not valid (${code})`;
  return cause instanceof Error ? cause.message : String(cause);
}

const meanings: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  403: 'it does not allow this',
  404: 'there is nothing at this address',
  410: 'it was removed',
  429: 'it had too many requests',
};

/**
 * The bytes of an answer.
 * @param silence timer that ends the request; it starts again with every piece that arrives
 */
async function* limited(
  body: ReadableStream<Uint8Array> | null,
  address: string,
  silence: NodeJS.Timeout,
): AsyncIterable<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      silence.refresh();
      size += chunk.byteLength;
      if (size > sizeLimit)
        throw new PublishError(`${address}: its answer is larger than ${sizeLimit / 1_000_000} MB.`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw new PublishError(`${address}: the answer broke off (${reason(error)}).`, { cause: error });
  } finally {
    clearTimeout(silence);
  }
}

/** A good answer of a server; or why there is none, and how long it asks to wait, in milliseconds. */
type Attempt = Downloaded | { readonly failure: string; readonly isFinal: boolean; readonly wait?: number | undefined };

async function attempt(address: string, options: OpenOptions, settings: Settings): Promise<Attempt> {
  const { signal, timeout = 30_000 } = settings;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new DOMException('', 'TimeoutError')), timeout);
  try {
    const { headers: sent = {}, accepted = [] } = options;
    const answer = await fetch(address, { headers: sent, signal: AbortSignal.any([signal, silence.signal]) });
    const { status, headers, body, url, ok, statusText } = answer;
    if (ok || accepted.includes(status)) {
      const charset = /charset=["']?([^\s;"']+)/i.exec(headers.get('content-type') ?? '')?.[1];
      return { bytes: limited(body, address, timer), charset, url, headers, status };
    }
    clearTimeout(timer);
    await body?.cancel();
    const meaning = meanings[status] ?? statusText;
    const failure = `the server answers ${status}${meaning ? ` (${meaning})` : ''}`;
    return { failure, isFinal: !isTemporary(status), wait: askedWait(headers.get('retry-after')) };
  } catch (error) {
    clearTimeout(timer);
    signal.throwIfAborted();
    return { failure: reason(error), isFinal: false };
  }
}

async function openAddress(address: string, options: OpenOptions, settings: Settings): Promise<Downloaded> {
  const { signal, pause = 1000 } = settings;
  for (let count = 1; ; count++) {
    const answer = await attempt(address, options, settings);
    if (!('failure' in answer)) return answer;
    if (answer.isFinal || count === attempts) throw new PublishError(`${address}: ${answer.failure}.`);
    await wait(answer.wait ?? pause * 2 ** (count - 1), undefined, { signal });
  }
}

async function* fileBytes(
  path: string,
  name: string,
  size: number,
  { signal, onBytes }: Settings,
): AsyncIterable<Uint8Array> {
  try {
    const file = createReadStream(path);
    const stream = name.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      onBytes?.(name, file.bytesRead, size);
      yield chunk;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new PublishError(`${name}: cannot be read (${reason(error)}).`, { cause: error });
  }
}

async function openFile(name: string, settings: Settings): Promise<Downloaded> {
  const path = resolve(settings.folder, name);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new PublishError(`${name}: there is no such file (looked for ${path}).`);
  if (found.isDirectory()) throw new PublishError(`${name}: is a folder. Name a file.`);
  return {
    bytes: fileBytes(path, name, found.size, settings),
    charset: undefined,
    url: undefined,
    headers: new Headers(),
    status: 200,
  };
}

/** Opens addresses with retries, and files. Both are read while they arrive. */
export const downloads = (settings: Settings): Downloads => ({
  open: (address, options = {}) =>
    isAddress(address) ? openAddress(address, options, settings) : openFile(address, settings),
});
