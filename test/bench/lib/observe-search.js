/**
 * Runs in each page that is searched, before its own scripts. For each keystroke or click on a filter it calls `benchTyped` with the time from the
 * key to the next frame (`paint`) and to the frame after which the results no longer change (`results`), in ms. It does so when
 * the page has not changed for a while, so that work which a form puts off is counted too.
 */
export function observeSearch({ hosts, quiet }) {
  const drawn = new MessageChannel();
  const frame = [];
  let key;
  let typed;
  let changed = 0;

  const afterFrame = (then) => {
    frame.push(then);
    if (frame.length === 1) requestAnimationFrame(() => drawn.port2.postMessage(undefined));
  };
  drawn.port1.onmessage = () => {
    for (const then of frame.splice(0)) then(performance.now());
  };

  // Filters and their counts are beside the results, and a list that is busy has none yet.
  const isResult = ({ target, attributeName }) =>
    attributeName !== 'aria-busy' && (!(target instanceof Element) || !target.closest('[part=filters], form, label'));
  globalThis.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.benchTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const observer = new MutationObserver((records) => {
    changed = performance.now();
    const current = typed;
    if (current && records.some(isResult)) afterFrame((now) => (current.results = now - current.start));
  });
  const options = { childList: true, subtree: true, characterData: true, attributes: true };

  function report() {
    const isFound = typed.results !== undefined || !globalThis.benchAwaitsResults;
    if (typed.paint === undefined || !isFound || performance.now() - Math.max(changed, typed.start) < quiet) {
      setTimeout(report, quiet / 2);
      return;
    }
    const { start, paint, results = paint } = typed;
    typed = undefined;
    globalThis.benchTyped(JSON.stringify({ start, paint, results }));
  }

  addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), true);
  /** Clicks on an element as a visitor does. */
  globalThis.benchClick = (element) => {
    key = performance.now();
    element.click();
  };
  addEventListener(
    'input',
    () => {
      const current = { start: key };
      typed = current;
      afterFrame((now) => (current.paint = now - current.start));
      setTimeout(report, quiet / 2);
    },
    true,
  );
  /** Observes the page, when it has been loaded. */
  globalThis.benchWatch = () => {
    const roots = hosts ? [...document.querySelectorAll(hosts)].map(({ shadowRoot }) => shadowRoot) : [document.body];
    for (const root of roots) observer.observe(root, options);
  };
}
