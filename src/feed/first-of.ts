/** `Promise.race`, which substitutes for promises do not have. */
export function firstOf<Value>(promises: readonly Promise<Value>[]): Promise<Value> {
  return new Promise((resolve, reject) => {
    for (const promise of promises) promise.then(resolve, reject);
  });
}

/** What the first of several promises gives; undefined if all of them take longer. @param wait in milliseconds */
export async function inTime<Value>(promises: readonly Promise<Value>[], wait: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), wait);
  });
  try {
    return await firstOf<Value | undefined>([...promises, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects with the signal's reason once it is aborted. */
export function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
