/** Runs a command until it is done or stopped, and says why a feed cannot be read. */
import { setMaxListeners } from 'node:events';
import process from 'node:process';
import { UnreadableError } from '../publish/documents/document.ts';
import { PublishError } from '../publish/publish-error.ts';
import { unreadableText } from './check-text.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { printFailure } from './usage.ts';

function printUnreadable(error: UnreadableError, isJson: boolean): void {
  const { source, message, remedy, place } = error;
  if (isJson) process.stdout.write(`${JSON.stringify({ source, error: { message, remedy, ...place } }, null, 2)}\n`);
  else process.stderr.write(unreadableText(error, columnsOf(process.stderr), paintFor(process.stderr)));
}

/** Thrown by a task that was stopped, to say how far it came. */
export class StoppedError extends Error {}

/** What is said of a task that was stopped. */
function stoppedText(error: unknown): string {
  return error instanceof StoppedError ? `Stopped: ${error.message}. Run it again to go on.` : 'Stopped.';
}

/**
 * Runs a task with a signal that is aborted by Ctrl-C.
 * @param isJson whether machines read what is printed
 * @returns its exit code; 1 if it failed for a reason that it tells, 3 if a feed cannot be read, 130 if it was stopped and has
 * nothing to show
 */
export async function untilStopped(isJson: boolean, task: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  // Many requests wait for it at once.
  setMaxListeners(0, stop.signal);
  const abort = (): void => stop.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    return await task(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return (printFailure(stoppedText(error)), 130);
    if (error instanceof PublishError) return (printFailure(error.message), 1);
    if (!(error instanceof UnreadableError)) throw error;
    printUnreadable(error, isJson);
    return 3;
  } finally {
    process.removeListener('SIGINT', abort).removeListener('SIGTERM', abort);
  }
}
