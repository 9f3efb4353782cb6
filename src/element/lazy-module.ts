import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { firstOf } from '../feed/first-of.ts';
import { importAgain } from './import-again.ts';
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
  /** Whether the host left the page during an attempt. */
  #wasInterrupted = false;

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
      onComplete: () => {
        this.hasFailed = false;
        this.#wasInterrupted = false;
      },
      onError: (error) => {
        if (this.#wasInterrupted) return;
        this.hasFailed = true;
        // Afterwards, since whoever is told may try again at once.
        queueMicrotask(() => onError(asError(error)));
      },
    });
  }

  hostConnected(): void {
    if (!this.#wasInterrupted) return;
    this.#wasInterrupted = false;
    void this.#task.run();
  }

  hostDisconnected(): void {
    if (!this.isPending) return;
    this.#wasInterrupted = true;
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
 * @param signal aborted when nobody waits any more; without a signal nobody waits at all, and there is no timeout
 * @param timeout in milliseconds
 * @throws Error if the module could not be loaded, or not in time; the signal's reason once it is aborted
 */
export function loadModule<Module>(
  load: () => Promise<Module>,
  signal?: AbortSignal,
  timeout = defaultTimeout,
): Promise<Module> {
  const module = importAgain(load);
  return signal ? withTimeout(module, timeout, signal) : module;
}

/** Ends the wait for a promise after a timeout, or when the signal is aborted. */
async function withTimeout<Value>(promise: Promise<Value>, timeout: number, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    const timer = setTimeout(() => reject(new Error(`not loaded after ${timeout / 1000} s`)), timeout);
    signal.addEventListener('abort', abort);
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  try {
    return await firstOf([promise, ended]);
  } finally {
    end();
  }
}
