/** Longest wait for a paint, in milliseconds: a page out of view paints nothing. */
const longestWait = 100;

/** Whether the page's channels have told of a message. A stand-in of the host may never do. */
let doChannelsTell = false;

/** Runs a function in a task of its own. A timer would come later, the more so in a page out of view. */
export function inNextTask(run: () => void): void {
  let hasRun = false;
  const runOnce = (): void => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
  try {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      doChannelsTell = true;
      port1.close();
      runOnce();
    };
    port2.postMessage(undefined);
    if (!doChannelsTell) setTimeout(runOnce, longestWait);
  } catch {
    // The host has none, or a stand-in that throws.
    setTimeout(runOnce);
  }
}

/**
 * Runs a function with the next frame, or soon where the host has taken those away.
 * @returns a function that cancels that
 */
export function inNextFrame(run: () => void): () => void {
  try {
    const frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  } catch {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
}

/** One function at a time that waits for the next frame. */
export class NextFrame {
  #cancel = (): void => undefined;

  /** Runs a function with the next frame, in place of the one that waits for it. */
  ask(run: () => void): void {
    this.cancel();
    this.#cancel = inNextFrame(run);
  }

  cancel(): void {
    this.#cancel();
  }
}

/** Resolves in a task of its own. */
export const nextTask = (): Promise<void> => new Promise(inNextTask);

/** Resolves once the page has painted what changed until now, after 100 ms, or when the signal is aborted. */
export function nextPaint(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      cancelFrame();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    signal?.addEventListener('abort', end);
    const timer = setTimeout(end, longestWait);
    const cancelFrame = inNextFrame(() => inNextTask(end));
  });
}
