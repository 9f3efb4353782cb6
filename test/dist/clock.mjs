/** A clock for pages that stands still until a test moves it. */

/** Timers shorter than this run by themselves, in milliseconds. */
const shortest = 900;

// Runs in the page before its own scripts.
function installClock(shortest) {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const now = Date.now.bind(Date);
  const timers = new Map();
  let last = 0;
  let passed = 0;
  globalThis.setTimeout = (run, delay = 0, ...values) => {
    if (delay < shortest) return set(run, delay, ...values);
    timers.set(--last, { run: () => run(...values), delay, due: passed + delay });
    return last;
  };
  globalThis.clearTimeout = (timer) => (timers.delete(timer) ? undefined : clear(timer));
  Date.now = () => now() + passed;
  globalThis.clock = {
    delays: () => [...timers.values()].map(({ delay }) => delay),
    /** Runs the timers whose delay is in this range, and moves the time to them. */
    run(from, to = from) {
      for (const [key, { run, delay, due }] of timers) {
        if (delay < from || delay > to) continue;
        timers.delete(key);
        passed = Math.max(passed, due);
        run();
      }
    },
  };
}

export const clockScript = `<script>(${String(installClock)})(${shortest})</script>`;
