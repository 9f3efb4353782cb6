import { nextFrame } from '@open-wc/testing';

type Patch = () => void;

/**
 * Replaces a method by a function.
 * @returns A function that restores the method.
 */
function replace<T extends object, K extends keyof T>(owner: T, name: K, method: T[K]): Patch {
  const original = owner[name];
  owner[name] = method;
  return () => {
    owner[name] = original;
  };
}

function watchTimers(open: Map<unknown, string>): Patch[] {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  return [
    replace(globalThis, 'setTimeout', ((run: () => void, delay?: number) => {
      const id = setTimeout(() => {
        open.delete(id);
        run();
      }, delay);
      open.set(id, `timeout of ${delay ?? 0} ms`);
      return id;
    }) as typeof setTimeout),
    replace(globalThis, 'setInterval', ((run: () => void, delay?: number) => {
      const id = setInterval(run, delay);
      open.set(id, `interval of ${delay ?? 0} ms`);
      return id;
    }) as typeof setInterval),
    replace(globalThis, 'clearTimeout', (id) => {
      open.delete(id);
      clearTimeout(id);
    }),
    replace(globalThis, 'clearInterval', (id) => {
      open.delete(id);
      clearInterval(id);
    }),
  ];
}

function watchObservers(open: Map<unknown, string>): Patch[] {
  return [MutationObserver, IntersectionObserver, ResizeObserver].flatMap(({ name, prototype }) => {
    const owner = prototype as { observe: (...args: unknown[]) => void; disconnect: () => void };
    const { observe, disconnect } = owner;
    return [
      replace(owner, 'observe', function (this: object, ...args) {
        open.set(this, name);
        observe.apply(this, args);
      }),
      replace(owner, 'disconnect', function (this: object) {
        open.delete(this);
        disconnect.call(this);
      }),
    ];
  });
}

function watchListeners(open: Map<unknown, string>): Patch[] {
  const owner = EventTarget.prototype;
  const { addEventListener, removeEventListener } = owner;
  const isOfPage = (target: unknown): boolean =>
    target === globalThis || target === document || target === document.documentElement || target === document.body;
  const forget = (listener: unknown): void => {
    open.delete(listener);
  };
  return [
    replace(owner, 'addEventListener', function (this: EventTarget, type, listener, options) {
      // Listeners on `window` are called without `this`.
      const target = (this as EventTarget | undefined) ?? globalThis;
      if (isOfPage(target)) {
        open.set(listener, `listener for ${type}`);
        if (typeof options === 'object') options.signal?.addEventListener('abort', () => forget(listener));
      }
      addEventListener.call(target, type, listener, options);
    }),
    replace(owner, 'removeEventListener', function (this: EventTarget, type, listener, options) {
      forget(listener);
      removeEventListener.call((this as EventTarget | undefined) ?? globalThis, type, listener, options);
    }),
  ];
}

/** The timers, observers, listeners and live regions that `act` starts in the page and does not stop. */
export async function leftBehind(act: () => Promise<void>): Promise<readonly string[]> {
  const open = new Map<unknown, string>();
  const patches = [...watchTimers(open), ...watchObservers(open), ...watchListeners(open)];
  try {
    await act();
    // Some need a moment to stop.
    await nextFrame();
  } finally {
    for (const undo of patches) undo();
  }
  const regions = [...document.querySelectorAll('body > [role=status], body > [aria-live]')].map(() => 'live region');
  return [...open.values(), ...regions];
}
