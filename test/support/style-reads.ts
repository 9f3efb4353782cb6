import { nextFrame } from '@open-wc/testing';

/** Getters and methods that make the browser calculate styles or layout at once. */
const reads = {
  getClientRects: Element.prototype,
  getBoundingClientRect: Element.prototype,
  clientHeight: Element.prototype,
  clientWidth: Element.prototype,
  scrollHeight: Element.prototype,
  scrollTop: Element.prototype,
  scrollWidth: Element.prototype,
  offsetHeight: HTMLElement.prototype,
  offsetParent: HTMLElement.prototype,
  offsetTop: HTMLElement.prototype,
  offsetWidth: HTMLElement.prototype,
  innerText: HTMLElement.prototype,
  getComputedStyle: window,
} as const;

/** What an act reads of styles and layout outside animation frames, in which the browser calculates them anyway. */
export async function styleReadsBy(act: () => Promise<unknown>): Promise<readonly string[]> {
  // What the test before has left for a frame is not this act's.
  await nextFrame();
  const seen: string[] = [];
  let isInFrame = false;
  const originals = Object.entries(reads).map(([name, owner]) => {
    const original = Object.getOwnPropertyDescriptor(owner, name)!;
    const { get, value } = original as { get?: () => unknown; value?: (...all: unknown[]) => unknown };
    Object.defineProperty(owner, name, {
      configurable: true,
      ...(get && { get: observed(get) }),
      ...(value && { value: observed(value) }),
    });
    function observed(read: (...all: unknown[]) => unknown): (this: unknown, ...all: unknown[]) => unknown {
      return function (...all) {
        if (!isInFrame) seen.push(name);
        return read.apply(this, all);
      };
    }
    return () => Object.defineProperty(owner, name, original);
  });
  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (callback) =>
    requestAnimationFrame.call(window, (time) => {
      isInFrame = true;
      callback(time);
      isInFrame = false;
    });
  try {
    await act();
  } finally {
    window.requestAnimationFrame = requestAnimationFrame;
    for (const restore of originals) restore();
  }
  return seen;
}
