/** Longest wait for a paint, in milliseconds: a page out of view paints nothing. */
const longestWait = 100;

/** Runs a function in a task of its own. A timer would come later, the more so in a page out of view. */
export function inNextTask(run: () => void): void {
  try {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      run();
    };
    port2.postMessage(undefined);
  } catch {
    // The host has none, or a stand-in that throws.
    setTimeout(run);
  }
}

/** Resolves in a task of its own. */
export const nextTask = (): Promise<void> => new Promise(inNextTask);

/** Resolves once the page has painted what changed until now, after 100 ms, or when the signal is aborted. */
export function nextPaint(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    signal?.addEventListener('abort', end);
    const timer = setTimeout(end, longestWait);
    const frame = requestAnimationFrame(() => inNextTask(end));
  });
}
