/** Asks servers politely: one request at a time to each, with a pause between, and few servers at once. */
import { setTimeout as wait } from 'node:timers/promises';

export interface HostQueueOptions {
  /** Pause between two requests to a server, in milliseconds. */
  readonly pause: number;
  /** Number of servers that are asked at once. */
  readonly hosts: number;
  readonly signal: AbortSignal;
}

/** Runs a task when its server may be asked. Rejects with the signal's reason if it was stopped before. */
export type HostQueue = <T>(host: string, task: () => Promise<T>) => Promise<T>;

export function hostQueue({ pause, hosts, signal }: HostQueueOptions): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = hosts;

  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };

  const run = async <T>(before: Promise<unknown> | undefined, task: () => Promise<T>): Promise<T> => {
    if (before) {
      await before;
      await wait(pause, undefined, { signal });
    }
    await enter();
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      leave();
    }
  };

  return (host, task) => {
    const result = run(last.get(host), task);
    last.set(
      host,
      result.catch(() => undefined),
    );
    return result;
  };
}
