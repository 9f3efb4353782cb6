/** What a widget tells its page, in pages whose clock stands still (clock.mjs). */

// Runs in the page: adds a widget and notes what it tells.
export function addWidget(tag, attributes) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.told = [];
  for (const type of ['mpg-load', 'mpg-error']) {
    widget.addEventListener(type, ({ detail }) => {
      const { code, url, status, cause, remedy, stale, feed } = detail;
      widget.told.push({ type, code, url, status, cause, remedy, stale, items: feed?.items.length });
    });
  }
  document.body.append(widget);
  globalThis.widget = widget;
}

// Runs in the page: what the last widget has told and shows, once it has told something or a timer of this length waits.
function progress(from, to) {
  const { widget } = globalThis;
  const wait = globalThis.clock.delays().find((delay) => delay >= from && delay <= to);
  if (!widget.told.length && !wait) return undefined;
  const shows = (selector) => Boolean(widget.shadowRoot?.querySelector(selector));
  // What it has told of, it shows with its next update, instead of the space that it kept.
  if (widget.told.length && shows('.space')) return undefined;
  return {
    // A copy, since it is read later than the rest.
    told: [...widget.told],
    wait,
    isBusy: shows('[aria-busy]'),
    hasRetry: shows('[part=retry]'),
    hasList: shows('[part=list]'),
    hasNotice: shows('[part=notice]'),
  };
}

/** Lets a page whose markup comes from the test reach servers of this machine, as one from a server of this machine may. */
export async function allowLocalServers(page) {
  const devtools = await page.browser().target().createCDPSession();
  const permissions = ['loopbackNetwork', 'localNetworkAccess'];
  await devtools.send('Browser.grantPermissions', { permissions, browserContextId: page.browserContext().id });
}

/** The last widget, once it has told something. Lets the waits between two tries pass. */
export async function outcome(page, { isSlow = false } = {}) {
  // Between two tries at most 3 s, where the server asks for no other wait; 3000 is the patience with a slow server.
  const [from, to] = isSlow ? [10_000, 10_000] : [1000, 2999.99];
  const waits = [];
  for (;;) {
    const state = await (await page.waitForFunction(progress, {}, from, to)).jsonValue();
    if (state.told.length) return { ...state, waits };
    waits.push(state.wait);
    await page.evaluate((from, to) => globalThis.clock.run(from, to), from, to);
  }
}
