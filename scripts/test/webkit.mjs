/** WebKitGTK: MiniBrowser in a virtual screen, driven over W3C WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { packagedFonts } from './chromium.mjs';
import { startSession } from './webdriver.mjs';
import { freePort } from './free-port.mjs';

/** How often a start is tried. On a busy machine the first may take longer than the driver waits. */
const tries = 3;

/**
 * Starts the browser. Its profile is temporary.
 * @throws If the driver or the virtual screen is not installed, or does not start. The message has what they wrote.
 */
export async function startWebKit() {
  const failures = [];
  while (failures.length < tries) {
    try {
      return await startOnce();
    } catch (error) {
      failures.push(error.message);
      if (error.code === 'ENOENT') break;
    }
  }
  throw new Error(`WebKitGTK does not start:\n${failures.join('\n')}`);
}

async function startOnce() {
  const home = mkdtempSync(join(tmpdir(), 'mpg-webkit-'));
  const programs = [];
  const end = () => {
    for (const { stop } of programs) stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const run = async (...args) => {
    const program = await started(...args);
    programs.push(program);
    return program;
  };
  process.once('exit', end);
  try {
    const screen = await run('Xvfb', ['-displayfd', '1', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp']);
    const display = await screen.firstLine();
    const port = await freePort();
    const env = { ...process.env, ...settings(home), ...(await packagedFonts()), DISPLAY: `:${display}` };
    await run('WebKitWebDriver', [`--port=${port}`], { env });
    const { page, close } = await startSession(await answering(`http://127.0.0.1:${port}`), capabilities);
    // For a page that is busy: the driver would wait for it.
    const kill = () => {
      process.off('exit', end);
      end();
    };
    const stop = async () => {
      await close();
      kill();
    };
    return { page, stop, kill };
  } catch (error) {
    process.off('exit', end);
    end();
    const said = programs.map(({ name, said }) => `${name}: ${said().trim() || 'nothing'}`);
    throw Object.assign(error, { message: [error.message, ...said].join('\n  ') });
  }
}

/** Starts a program in a process group of its own: a driver that is ended leaves its browser behind. */
async function started(name, args, options) {
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let said = '';
  child.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} has ended with ${code}`);
  });
  ended.catch(() => undefined);
  await once(child, 'spawn');
  return {
    name,
    said: () => said,
    firstLine: async () => (await Promise.race([once(lines, 'line'), ended]))[0],
    stop: () => killGroup(-child.pid),
  };
}

function killGroup(group) {
  try {
    process.kill(group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const capabilities = {
  // Tests must not send anything to other machines: a proxy that nobody listens at takes all other requests.
  proxy: {
    proxyType: 'manual',
    httpProxy: '127.0.0.1:9',
    sslProxy: '127.0.0.1:9',
    noProxy: ['127.0.0.1', 'localhost'],
  },
};

const settings = (home) => ({
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_RUNTIME_DIR: home,
  LANG: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  // There is no bus for accessibility, and no graphics processor.
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
});

/** Resolves to the URL of the driver as soon as it answers. */
async function answering(url) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if ((await fetch(`${url}/status`)).ok) return url;
    } catch {
      // It does not listen yet.
    }
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}
