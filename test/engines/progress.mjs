/**
 * Follows which test a page runs. A page that is busy answers nobody, not even Mocha's clock, and would hold up all files after it.
 */

/** How much longer than its own timeout a test may take, in milliseconds. A busy machine needs some; what takes more never ends. */
const patience = 240_000;

/**
 * @param {(session: string, test: string) => void} onBusy Called with the session and the title of a test that does not end.
 * @returns The plugin for the runner, and the script that pages need before Mocha.
 */
export function progress(onBusy) {
  let timer;
  const plugin = {
    name: 'progress',
    serverStart({ webSockets }) {
      webSockets.on('message', ({ data: { type, sessionId, title, timeout } }) => {
        if (type === 'test-began' || type === 'wtr-session-finished') clearTimeout(timer);
        if (type === 'test-began') timer = setTimeout(onBusy, timeout + patience, sessionId, title);
      });
    },
    serverStop: () => clearTimeout(timer),
  };
  return { plugin, script: `<script>(${tellTests})();</script>` };
}

// Runs in the page. The runner's module of Mocha sets this variable as it starts the tests; by then the socket is open.
function tellTests() {
  let socket;
  // The runner's server has it, and no folder.
  const module = '/__web-dev-server__web-socket.js';
  import(module).then(({ webSocket }) => (socket = webSocket));
  const sessionId = new URL(globalThis.location.href).searchParams.get('wtr-session-id');
  Object.defineProperty(globalThis, '__WTR_MOCHA_RUNNER__', {
    set(runner) {
      // At once: Mocha runs some tests one after the other without letting promises go on.
      runner.on('test', (test) => {
        const message = { type: 'test-began', sessionId, title: test.fullTitle(), timeout: test.timeout() };
        socket.send(JSON.stringify(message));
      });
    },
  });
}
