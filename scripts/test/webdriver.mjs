/** A client of W3C WebDriver, as small as the tests need. Pages have the methods of puppeteer that the tests use. */
import { setTimeout as wait } from 'node:timers/promises';

/** Keys that have a name. Other keys are the characters themselves. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = ['left', 'middle', 'right'];

/**
 * Starts a session.
 * @param {string} driver URL of a running driver.
 * @param {object} capabilities Those that the browser must have.
 */
export async function startSession(driver, capabilities) {
  const { sessionId } = await request(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const send = (method, path, body) => request(driver, method, `/session/${sessionId}${path}`, body);
  return { page: new Page(send), close: () => send('DELETE', '').catch(() => undefined) };
}

/** Timeout for a command, in milliseconds. A page that crashed never answers. */
const timeout = 60_000;

async function request(driver, method, path, body) {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(driver + path, { method, body: body && JSON.stringify(body), signal });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}

/** The window of a session. */
class Page {
  #send;
  #address = 'about:blank';

  keyboard = {
    press: (key) => this.#act('key', 'keyboard', [keyAction('keyDown', key), keyAction('keyUp', key)]),
    down: (key) => this.#act('key', 'keyboard', [keyAction('keyDown', key)]),
    up: (key) => this.#act('key', 'keyboard', [keyAction('keyUp', key)]),
    type: (text) =>
      this.#act(
        'key',
        'keyboard',
        [...text].flatMap((key) => [keyAction('keyDown', key), keyAction('keyUp', key)]),
      ),
  };

  mouse = {
    move: (x, y) => this.#point([moveTo(x, y)]),
    click: (x, y, { button } = {}) => this.#point([moveTo(x, y), press(button), release(button)]),
    down: ({ button } = {}) => this.#point([press(button)]),
    up: ({ button } = {}) => this.#point([release(button)]),
    reset: () => this.#send('DELETE', '/actions'),
  };

  constructor(send) {
    this.#send = send;
  }

  /** The address that was opened last. */
  url() {
    return this.#address;
  }

  async goto(url) {
    this.#address = url;
    await this.#send('POST', '/url', { url });
  }

  /**
   * Gives the page this size in CSS pixels, or the nearest that the window allows. The window stays around the middle of the screen,
   * where the pointer is: without a window manager, only the window beneath the pointer has the focus.
   */
  async setViewport({ width, height }) {
    const { frame, screen } = await this.evaluate(sizes);
    const [outerWidth, outerHeight] = [width + frame.width, height + frame.height];
    await this.#send('POST', '/window/rect', {
      x: Math.round((screen.width - outerWidth) / 2),
      y: Math.round((screen.height - outerHeight) / 2),
      width: outerWidth,
      height: outerHeight,
    });
  }

  /** Calls a function in the page and resolves to what it returns, or to what its promise resolves to. */
  evaluate(action, ...args) {
    return this.#send('POST', '/execute/sync', { script: `return (${action})(...arguments)`, args });
  }

  /** Resolves as soon as a function returns true in the page. */
  async waitForFunction(condition, { timeout = 30_000 } = {}, ...args) {
    const end = performance.now() + timeout;
    while (!(await this.evaluate(condition, ...args))) {
      if (performance.now() > end) throw new Error(`Not true within ${timeout} ms: ${condition}`);
      await wait(50);
    }
  }

  #point(actions) {
    return this.#act('pointer', 'mouse', actions);
  }

  async #act(type, id, actions) {
    await this.#send('POST', '/actions', { actions: [{ type, id, actions }] });
  }
}

// Runs in the page.
function sizes() {
  const { outerWidth, outerHeight, innerWidth, innerHeight, screen } = globalThis;
  return {
    frame: { width: outerWidth - innerWidth, height: outerHeight - innerHeight },
    screen: { width: screen.width, height: screen.height },
  };
}

const keyAction = (type, key) => ({ type, value: keys[key] ?? key });
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const press = (button) => ({ type: 'pointerDown', button: numberOf(button) });
const release = (button) => ({ type: 'pointerUp', button: numberOf(button) });
const numberOf = (button = 'left') => buttons.indexOf(button);
