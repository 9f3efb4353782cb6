/** Longest wait for an idle moment, in milliseconds. */
const timeout = 1000;
/** Wait in browsers that cannot tell when they are idle (Safari), in milliseconds. */
const pause = 200;

const waiting = new Set<() => void>();
let cancel: (() => void) | undefined;

/** Calls a function in the next idle moment of the browser. @returns a function that cancels the call */
function requestIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, pause);
  return () => clearTimeout(timer);
}

function runNext(): void {
  cancel = undefined;
  const [run] = waiting;
  if (!run) return;
  waiting.delete(run);
  run();
  schedule();
}

function schedule(): void {
  if (waiting.size) cancel ??= requestIdle(runNext);
}

/**
 * Calls a function when the browser is idle. All functions of the page wait in one row, and each has an idle moment of its
 * own, so that together they make no long task.
 * @returns a function that cancels the call
 */
export function whenIdle(run: () => void): () => void {
  waiting.add(run);
  schedule();
  return () => {
    waiting.delete(run);
    if (waiting.size) return;
    cancel?.();
    cancel = undefined;
  };
}
