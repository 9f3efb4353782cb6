const { requestIdleCallback, cancelIdleCallback, setTimeout, clearTimeout } = window;
const isKnown = 'requestIdleCallback' in window;

/** Moments that come only when a test says so. */
export interface HeldMoments {
  /** How many functions wait for one. */
  readonly waiting: number;
  /** Lets the next one come. */
  next(): void;
}

function momentsOf<Run>(waiting: Map<number, Run>, call: (run: Run) => void): HeldMoments {
  return {
    get waiting() {
      return waiting.size;
    },
    next() {
      for (const [handle, run] of waiting) {
        waiting.delete(handle);
        call(run);
        return;
      }
    },
  };
}

/** Holds idle moments of the browser back, until the end of the running test. */
export function holdIdleMoments(): HeldMoments {
  const waiting = new Map<number, IdleRequestCallback>();
  let last = 0;
  window.requestIdleCallback = (run) => {
    waiting.set(++last, run);
    return last;
  };
  window.cancelIdleCallback = (handle) => void waiting.delete(handle);
  return momentsOf(waiting, (run) => run({ didTimeout: false, timeRemaining: () => 10 }));
}

/** Holds back the timers of one length, in milliseconds, until the end of the running test. */
export function holdTimers(length: number): HeldMoments {
  const waiting = new Map<number, () => void>();
  let last = 0;
  window.setTimeout = ((run: () => void, delay?: number) => {
    if (delay !== length) return setTimeout.call(window, run, delay);
    // Away from the browser's own numbers.
    const handle = --last;
    waiting.set(handle, run);
    return handle;
  }) as typeof setTimeout;
  window.clearTimeout = (handle) => {
    if (!waiting.delete(Number(handle))) clearTimeout.call(window, handle);
  };
  return momentsOf(waiting, (run) => run());
}

afterEach(() => {
  Object.assign(window, { setTimeout, clearTimeout });
  Object.assign(window, { requestIdleCallback, cancelIdleCallback: isKnown ? cancelIdleCallback : () => undefined });
  // Code looks for its name; WebKit has no such function.
  if (!isKnown) Reflect.deleteProperty(window, 'requestIdleCallback');
});
