const { requestIdleCallback, cancelIdleCallback } = window;
const isKnown = 'requestIdleCallback' in window;

/** Idle moments of the browser, which come only when a test says so. */
export interface IdleMoments {
  /** How many functions wait for one. */
  readonly waiting: number;
  /** Lets one come. */
  next(): void;
}

/** Holds idle moments back, until the end of the running test. */
export function holdIdleMoments(): IdleMoments {
  const waiting = new Map<number, IdleRequestCallback>();
  let last = 0;
  window.requestIdleCallback = (run) => {
    waiting.set(++last, run);
    return last;
  };
  window.cancelIdleCallback = (handle) => void waiting.delete(handle);
  return {
    get waiting() {
      return waiting.size;
    },
    next() {
      const [[handle, run] = []] = waiting;
      waiting.delete(handle ?? 0);
      run?.({ didTimeout: false, timeRemaining: () => 10 });
    },
  };
}

afterEach(() => {
  Object.assign(window, { requestIdleCallback, cancelIdleCallback: isKnown ? cancelIdleCallback : () => undefined });
  // Code looks for its name; WebKit has no such function.
  if (!isKnown) Reflect.deleteProperty(window, 'requestIdleCallback');
});
