/** Tries again what may succeed then. */
import { explained } from './diagnosis.ts';
import { FeedError } from './feed-error.ts';
import { isTemporary } from './temporary.ts';

/** Tries in all, the first included. */
const maxTries = 3;
/** Longest wait that a server may ask for, in milliseconds. If it asks for more, it is not asked again. */
const longestWait = 30_000;

interface Request {
  readonly signal: AbortSignal;
  /** Wait before the second try, in milliseconds. It doubles with each further try. */
  readonly retryDelay: number;
}

/** Whether a failure may be over in a moment. */
function isTransient({ code, status = 0 }: FeedError): boolean {
  if (code === 'http') return isTemporary(status);
  return code === 'network' || code === 'interrupted';
}

/** Resolves after some time. @throws the signal's reason if it is aborted before */
function pause(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, duration);
    signal.addEventListener('abort', leave, { once: true });
  });
}

/**
 * Tries again after a failure that may be temporary (no network, an answer that broke off, 408, 425, 429, 5xx). The wait doubles
 * and is up to a half longer, so that not all pages ask in the same moment.
 * @param first error of the first try
 * @param attempt sends the request. The last one follows no redirect: if there is one, it is what fails.
 * @throws FeedError with cause and remedy; the signal's reason if it was aborted
 */
export async function tryAgain<Answer>(
  first: unknown,
  attempt: (redirect: RequestRedirect) => Promise<Answer>,
  { signal, retryDelay }: Request,
): Promise<Answer> {
  let error = first;
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    if (!(error instanceof FeedError)) throw error;
    error = explained(error);
    const { retryAfter = 0 } = (error as FeedError).circumstances;
    if (tries === maxTries || retryAfter > longestWait || !isTransient(error as FeedError)) throw error;
    const delay = retryDelay * 2 ** (tries - 1) * (1 + Math.random() / 2);
    await pause(Math.max(retryAfter, 0) + delay, signal);
    try {
      return await attempt(tries === maxTries - 1 ? 'manual' : 'follow');
    } catch (reason) {
      error = reason;
    }
  }
}
