/** `Promise.race`, which substitutes for promises do not have. */
export function firstOf<Value>(promises: readonly Promise<Value>[]): Promise<Value> {
  return new Promise((resolve, reject) => {
    for (const promise of promises) promise.then(resolve, reject);
  });
}
