import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asError } from './warn.ts';

/** Timeout for one attempt, in milliseconds: a request that never ends must not keep the visitor waiting. */
const defaultTimeout = 20_000;

interface Options {
  /** Called with the reason each time an attempt fails. */
  readonly onError: (error: Error) => void;
  /** Timeout for one attempt, in milliseconds. */
  readonly timeout?: number;
}

/**
 * Code that a widget needs only after the visitor, or a setting of the host, asks for it. The widget renders again when
 * the module arrives and when loading it fails; after a failure `load()` tries again.
 */
export class LazyModule<Module> implements ReactiveController {
  /** Whether the last attempt failed. Stays true during the next attempt, so that its button keeps the focus. */
  hasFailed = false;

  readonly #task: Task<readonly [], Module>;

  /** @param load imports the module: `() => import('./citing.ts')` */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<Module>,
    { onError, timeout = defaultTimeout }: Options,
  ) {
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [],
      task: (_, { signal }) => loadModule(load, signal, timeout),
      onComplete: () => (this.hasFailed = false),
      onError: (error) => {
        this.hasFailed = true;
        onError(asError(error));
      },
    });
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  /** The module, once it is loaded. */
  get module(): Module | undefined {
    return this.#task.value;
  }

  /** Whether an attempt is under way. */
  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Loads the module, once however often it is called. @returns undefined if it could not be loaded; never rejects */
  load(): Promise<Module | undefined> {
    const isIdle = !this.module && !this.isPending;
    if (isIdle) void this.#task.run();
    return this.#task.taskComplete.catch(() => undefined);
  }
}

/**
 * Loads a module once, for code that reports a failure itself; after a failure it can be called again.
 *
 * @param load imports the module
 * @param signal aborted when nobody waits any more, which ends the timeout; without a signal nobody waits at all
 * @param timeout in milliseconds
 * @throws Error if the module could not be loaded, or not in time
 */
export function loadModule<Module>(
  load: () => Promise<Module>,
  signal?: AbortSignal,
  timeout = defaultTimeout,
): Promise<Module> {
  const module = importAgain(load);
  return signal ? withTimeout(module, timeout, signal) : module;
}

/** How often each file could not be loaded, by its address. */
const failures = new Map<string, number>();

/**
 * Chromium remembers a failed import for as long as the page is open: importing the same address again fails without a
 * request. After a failure the file is therefore asked for under its address with another query.
 */
async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = failedAddress(error);
    if (!address) throw error;
    const count = failures.get(address) ?? 0;
    try {
      if (!count) throw error;
      return (await import(/* @vite-ignore */ `${address}?retry=${count}`)) as Module;
    } catch (reason) {
      failures.set(address, count + 1);
      throw reason;
    }
  }
}

/** The address of the file that could not be imported. Browsers name it in the error's message alone, or not at all. */
function failedAddress(error: unknown): string | undefined {
  return error instanceof TypeError ? /https?:\/\/[^\s?]+/.exec(error.message)?.[0] : undefined;
}

async function withTimeout<Value>(promise: Promise<Value>, timeout: number, signal: AbortSignal): Promise<Value> {
  const ended = new AbortController();
  const expired = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`not loaded after ${timeout / 1000} s`)), timeout);
    for (const end of [ended.signal, signal]) end.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    ended.abort();
  }
}
