/**
 * Waits for an answer until nobody wants it any more, or for so long at most. For what cannot be stopped: a late answer is
 * ignored.
 * @param ask gets a signal that is aborted when nobody waits any more
 * @param timeout in milliseconds
 * @throws the signal's reason once it is aborted; an `Error` if there is no answer in time; what `ask` throws
 */
export function answered<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
  timeout: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const waiting = new AbortController();
    const stop = (): void => end(signal.reason as Error);
    const end = (reason: Error): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      waiting.abort(reason);
      reject(reason);
    };
    const timer = setTimeout(() => end(new Error(`There is no answer after ${timeout / 1000} s.`)), timeout);
    signal.addEventListener('abort', stop);
    ask(waiting.signal).then((answer) => {
      resolve(answer);
      end(new Error('It was answered.'));
    }, end);
  });
}
