/** Counts what widgets leave behind in a page: what they started and did not stop, and objects that stay in memory. */

// Runs in a window before other scripts: notes what is running now, in `leftovers` of the page.
function watchLeftovers(view) {
  const running = (globalThis.leftovers ??= new Map());
  const forget = (key) => running.delete(key);

  /** Replaces a function that starts something and the one that stops it. */
  const watchTimer = (start, stop, name) => {
    const [begin, end] = [view[start].bind(view), view[stop].bind(view)];
    view[start] = (run, ...options) => {
      const key = {};
      const id = begin(
        (...values) => {
          if (start !== 'setInterval') forget(`${start} ${id}`);
          run(...values);
        },
        ...options,
      );
      running.set(`${start} ${id}`, name(options, key));
      return id;
    };
    view[stop] = (id) => {
      forget(`${start} ${id}`);
      end(id);
    };
  };
  const ofDelay =
    (name) =>
    ([delay = 0]) =>
      `${name} of ${Math.ceil(delay)} ms`;
  view.unwatchedTimeout ??= view.setTimeout.bind(view);
  watchTimer('setTimeout', 'clearTimeout', ofDelay('timeout'));
  watchTimer('setInterval', 'clearInterval', ofDelay('interval'));
  watchTimer('requestAnimationFrame', 'cancelAnimationFrame', () => 'animation frame');
  watchTimer('requestIdleCallback', 'cancelIdleCallback', () => 'idle callback');

  for (const { name, prototype } of [view.MutationObserver, view.IntersectionObserver, view.ResizeObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (...targets) {
      running.set(this, name);
      observe.apply(this, targets);
    };
    prototype.disconnect = function () {
      forget(this);
      disconnect.call(this);
    };
  }

  // Not those that go with their widget: in its shadow root, on signals and ports.
  const isOfPage = (target) =>
    target instanceof view.Node
      ? target.isConnected && target.getRootNode() === target.ownerDocument && !target.localName.startsWith('mpg-')
      : !(target instanceof view.AbortSignal || target instanceof view.MessagePort);
  const listeners = new Map();
  const { addEventListener, removeEventListener } = view.EventTarget.prototype;
  const isCapture = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const find = (target, type, listener, options) =>
    (listeners.get(target) ?? []).find(
      (each) => each.type === type && each.listener === listener && each.isCapture === isCapture(options),
    );
  const drop = (target, record) => {
    forget(record);
    const others = (listeners.get(target) ?? []).filter((each) => each !== record);
    if (others.length) listeners.set(target, others);
    else listeners.delete(target);
  };
  view.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? view;
    addEventListener.call(target, type, listener, options);
    const isEnded = options?.signal?.aborted;
    if (!listener || isEnded || !isOfPage(target) || find(target, type, listener, options)) return;
    const record = { type, listener, isCapture: isCapture(options) };
    listeners.set(target, [...(listeners.get(target) ?? []), record]);
    running.set(record, `listener for ${type}`);
    const end = () => drop(target, record);
    if (options?.signal) addEventListener.call(options.signal, 'abort', end, { once: true });
    if (options?.once) addEventListener.call(target, type, end, { once: true });
  };
  view.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? view;
    removeEventListener.call(target, type, listener, options);
    const record = find(target, type, listener, options);
    if (record) drop(target, record);
  };
  const { addListener, removeListener } = view.MediaQueryList.prototype;
  view.MediaQueryList.prototype.addListener = function (listener) {
    running.set(listener, 'listener for a media query');
    addListener.call(this, listener);
  };
  view.MediaQueryList.prototype.removeListener = function (listener) {
    forget(listener);
    removeListener.call(this, listener);
  };

  const send = view.fetch.bind(view);
  view.fetch = (...request) => {
    const answer = send(...request);
    running.set(answer, 'request');
    const end = () => forget(answer);
    answer.then(end, end);
    return answer;
  };
}

/** The start of a page that counts. */
export const watchScript = `<script>window.watchLeftovers = ${String(watchLeftovers)}; watchLeftovers(window)</script>`;

// Runs in the page, once all that has ended could end.
async function runningNow() {
  await new Promise((resolve) => globalThis.unwatchedTimeout(resolve));
  const elements = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map(() => 'style sheet');
  return [...globalThis.leftovers.values(), ...elements, ...sheets].sort();
}

/**
 * Counts what is there now. The memory is cleared before.
 * @param {import('puppeteer-core').Page} page
 */
export async function countLeftovers(page) {
  const running = await page.evaluate(runningNow);
  const devtools = await page.createCDPSession();
  try {
    // Once more for what the first time let go.
    for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
    const widgets = await countWidgets(devtools);
    const { nodes, documents, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { running, widgets, memory: { nodes, documents, listeners: jsEventListeners } };
  } finally {
    await devtools.detach();
  }
}

/** The widgets that are in memory, by tag. */
async function countWidgets(devtools) {
  const objectGroup = 'count';
  const { result: all } = await devtools.send('Runtime.evaluate', { expression: 'HTMLElement.prototype', objectGroup });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: all.objectId, objectGroup });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: String(tagsOfWidgets),
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return result.value;
}

// Runs in the page, with elements and the prototypes of classes of elements.
function tagsOfWidgets() {
  const elements = this.filter((each) => !Object.hasOwn(each, 'constructor'));
  return elements.map(({ localName }) => localName).filter((tag) => tag.startsWith('mpg-'));
}
