/** What widgets do when they are removed. All functions here run in a page of `watchScript`, which is in leftovers.mjs. */

/** Gives the page `cycle`, which adds widgets, lets an act happen and removes them. */
export function prepareCycles() {
  const { requestAnimationFrame, unwatchedTimeout, leftovers } = globalThis;
  const until = async (isTrue) => {
    while (!isTrue()) await new Promise((resolve) => unwatchedTimeout(resolve, 4));
  };
  const frames = async (count) => {
    while (count--) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  /** Waits until something that is called like this is running, or several of that. */
  const running = (pattern, least = 1) =>
    until(() => [...leftovers.values()].filter((name) => pattern.test(name)).length >= least);
  const told = async (box, type) => {
    const tellers = new Set();
    const widgets = [...box.firstChild.children];
    box.addEventListener(type, ({ target }) => tellers.add(target));
    document.body.append(box);
    await until(() => widgets.every((widget) => tellers.has(widget)));
  };
  const updated = (box) => Promise.all([...box.firstChild.children].map(({ updateComplete }) => updateComplete));
  globalThis.cycle = async (html, act) => {
    const box = document.createElement('div');
    box.setHTMLUnsafe(html);
    const add = () => document.body.append(box);
    await act({ box, widgets: [...box.firstChild.children], add, until, frames, running, told, updated });
    box.remove();
  };
}

export const atOnce = ({ add }) => add();

export async function afterTwoFrames({ add, frames }) {
  add();
  await frames(2);
}

export async function whileLoading({ add, running }) {
  add();
  await running(/request/);
}

export async function betweenTwoTries({ add, running }) {
  add();
  // A longer one waits for an older copy.
  await running(/timeout of (1\d{3}|2[0-8]\d\d) ms/);
}

export const loaded = ({ box, told }) => told(box, 'mpg-load');
export const failed = ({ box, told }) => told(box, 'mpg-error');

export async function farBelow({ box, told }) {
  box.style.paddingTop = '9000px';
  await told(box, 'mpg-load');
}

export async function beforeRefresh({ box, widgets, told, running }) {
  await told(box, 'mpg-load');
  await running(/timeout of (59\d{3}|60000) ms/, widgets.length);
}

export async function withGuardedColours({ box, widgets, told, until }) {
  await told(box, 'mpg-load');
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot.querySelector('i[aria-hidden] > i')));
  box.style.background = '#eee';
}

export async function whilePrinting({ box, told }) {
  await told(box, 'mpg-load');
  globalThis.dispatchEvent(new Event('beforeprint'));
}

export async function whileAnnouncing({ box, told, until, running }) {
  await told(box, 'mpg-load');
  const list = box.querySelector('mpg-publication-list');
  let isFound = false;
  list.addEventListener('mpg-filter', () => (isFound = true));
  const field = list.shadowRoot.querySelector('input[type=search]');
  field.value = 'policy';
  field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true }));
  await until(() => isFound);
  await running(/timeout of 400 ms/);
}

export async function translated({ box, widgets, told, updated }) {
  await told(box, 'mpg-load');
  for (const { shadowRoot } of widgets) {
    const walker = document.createTreeWalker(shadowRoot.querySelector('.base'), globalThis.NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts)
      text.replaceWith(Object.assign(document.createElement('font'), { textContent: text.data }));
  }
  for (const widget of widgets) widget.heading = 'Other';
  await updated(box);
}

export async function inTwoLanguages({ box, told }) {
  box.lang = 'de';
  await told(box, 'mpg-load');
  Object.assign(box, { lang: 'ar', dir: 'rtl' });
}

/** The test holds back this language. */
export async function withoutLanguage({ box, add, running }) {
  box.lang = 'fi';
  add();
  await running(/timeout of 2000 ms/);
}

export async function inFrame({ box, told, updated }) {
  await told(box, 'mpg-load');
  const frame = document.body.appendChild(document.createElement('iframe'));
  globalThis.watchLeftovers(frame.contentWindow);
  frame.contentDocument.body.append(box);
  await updated(box);
  box.remove();
  frame.remove();
}

export async function removedTwice({ box, add, widgets, told, until }) {
  await told(box, 'mpg-load');
  box.remove();
  add();
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot.querySelector('.base:not([aria-busy])')));
}

export async function whileWaking({ box, add, until }) {
  add();
  await until(() => box.firstChild.querySelector(':scope > :not([data-mpg-prerendered])'));
}

export async function awake({ widgets, add, until }) {
  add();
  for (const widget of widgets) widget.campaign = 'spring';
  await until(() => widgets.every((widget) => !widget.hasAttribute('data-mpg-prerendered')));
}

export async function whileWakingLoads({ box, widgets, add, running }) {
  add();
  for (const widget of widgets) widget.src = box.firstChild.dataset.src;
  await running(/request/);
}
