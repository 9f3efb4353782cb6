/** Reads bytes from addresses: with retries, within limits of time and size, and without going round in circles. */
import { setTimeout as wait } from 'node:timers/promises';
import { askedWait, isTemporary } from '../../feed/temporary.ts';
import { PublishError } from '../publish-error.ts';
import { type Downloaded, type DownloadSettings, isAddress, once, type OpenOptions } from './downloaded.ts';
import { isUnreachable, reason } from './reasons.ts';

/** Largest answer of a server, in bytes. */
const sizeLimit = 200_000_000;
const [attempts, redirectLimit] = [4, 20];
/** Longest wait that a server may ask for, in milliseconds. If it asks for more, it is not asked again. */
const longestWait = 60_000;
/** How many times as long as one piece of it a whole answer may take. */
const patience = 10;

const meanings: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  403: 'it does not allow this',
  404: 'there is nothing at this address',
  410: 'it was removed',
  429: 'it had too many requests',
};

/** Why there is no answer. */
class Failure extends Error {
  constructor(
    message: string,
    /** Whether a further try would end in the same way. */
    readonly isFinal: boolean,
    /** How long the server asks to wait, in milliseconds. */
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** Two limits of time for an answer: without a further piece of it, and for all of it. */
class Clock {
  readonly #stop = new AbortController();
  readonly #silence: NodeJS.Timeout;
  readonly #whole: NodeJS.Timeout;
  readonly signal = this.#stop.signal;

  constructor(timeout: number) {
    const minutes = Math.ceil((timeout * patience) / 60_000);
    const slow = `its answer takes longer than ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
    this.#silence = setTimeout(
      () => this.#stop.abort(new Failure('the server did not answer in time', false)),
      timeout,
    );
    this.#whole = setTimeout(() => this.#stop.abort(new Failure(slow, true)), timeout * patience);
  }

  /** Says that a piece has come. */
  refresh(): void {
    this.#silence.refresh();
  }

  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#whole);
  }
}

/** An answer that is no redirect. @throws Failure if redirects have no end, or lead to what is no address */
async function followed(address: string, headers: Readonly<Record<string, string>>, signal: AbortSignal, clock: Clock) {
  let url = address;
  const seen = new Set([url]);
  for (;;) {
    const answer = await fetch(url, { headers, signal, redirect: 'manual' });
    const location = answer.status === 304 || answer.status < 300 ? null : answer.headers.get('location');
    if (location === null || answer.status >= 400) return { answer, url };
    await answer.body?.cancel();
    clock.refresh();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!next || !isAddress(next.href)) throw new Failure(`it redirects to “${location}”, which is no address`, true);
    next.hash = '';
    url = next.href;
    if (seen.has(url) || seen.size > redirectLimit) throw new Failure('it redirects in a circle', true);
    seen.add(url);
  }
}

async function bytesOf(body: ReadableStream<Uint8Array> | null, clock: Clock): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of body ?? []) {
      clock.refresh();
      size += piece.byteLength;
      if (size > sizeLimit) throw new Failure(`its answer is larger than ${sizeLimit / 1_000_000} MB`, true);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof Failure && error.isFinal) throw error;
    throw new Failure(`the answer broke off (${reason(error)})`, false);
  }
  return Buffer.concat(pieces);
}

function refusal({ status, statusText, headers }: Response): Failure {
  const meaning = meanings[status] ?? statusText;
  const asked = askedWait(headers.get('retry-after') ?? '', headers.get('date') ?? '');
  const isTooLong = asked !== undefined && asked > longestWait;
  const later = isTooLong ? `, and asks to come back in ${Math.ceil(asked / 60_000)} minutes` : '';
  const message = `the server answers ${status}${meaning ? ` (${meaning})` : ''}${later}`;
  return new Failure(message, isTooLong || !isTemporary(status), asked);
}

/** One try. @throws Failure, or what `fetch` throws */
async function attempt(address: string, options: OpenOptions, settings: DownloadSettings): Promise<Downloaded> {
  const { headers: sent = {}, accepted = [] } = options;
  const clock = new Clock(settings.timeout ?? 30_000);
  try {
    const { answer, url } = await followed(address, sent, AbortSignal.any([settings.signal, clock.signal]), clock);
    const { status, headers, body, ok } = answer;
    if (!ok && !accepted.includes(status)) {
      await body?.cancel();
      throw refusal(answer);
    }
    const charset = /charset=["']?([^\s;"']+)/i.exec(headers.get('content-type') ?? '')?.[1];
    return { bytes: once(await bytesOf(body, clock)), charset, url, headers, status };
  } finally {
    clock.end();
  }
}

/** Refuses an address that is not to be asked for at all. @throws PublishError */
function assertUsable(address: string): void {
  if (!URL.canParse(address)) throw new PublishError(`${address}: this is no valid address.`);
  const { username, password, host } = new URL(address);
  // The password is not for logs.
  if (username || password)
    throw new PublishError(`${host}: addresses with a user name or password are not asked for.`);
}

/** Reads an address, and tries again what may succeed then. @throws PublishError if there is no answer */
export async function readAddress(
  address: string,
  options: OpenOptions,
  settings: DownloadSettings,
): Promise<Downloaded> {
  const { signal, timeout = 30_000 } = settings;
  assertUsable(address);
  for (let count = 1; ; count++) {
    try {
      return await attempt(address, options, settings);
    } catch (error) {
      signal.throwIfAborted();
      const failure = error instanceof Failure ? error : new Failure(reason(error), isUnreachable(error));
      if (failure.isFinal || count === attempts) {
        throw new PublishError(`${address}: ${failure.message}.`, { cause: error });
      }
      // A second where an answer may take half a minute, then twice as long each time.
      await wait(failure.wait ?? (timeout / 30) * 2 ** (count - 1), undefined, { signal });
    }
  }
}
