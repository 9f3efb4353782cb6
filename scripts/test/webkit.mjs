/** WebKitGTK: MiniBrowser in a virtual screen, driven over W3C WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { packagedFonts } from './chromium.mjs';
import { startSession } from './webdriver.mjs';

/**
 * Starts the browser. Its profile is temporary.
 * @throws If the driver or the virtual screen is not installed, or does not start.
 */
export async function startWebKit() {
  const home = mkdtempSync(join(tmpdir(), 'mpg-webkit-'));
  const children = [];
  const end = () => {
    for (const child of children) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', end);
  try {
    const screen = await started('Xvfb', ['-displayfd', '1', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp']);
    children.push(screen);
    const [display] = await once(createInterface(screen.stdout), 'line');
    const port = await freePort();
    const env = { ...process.env, ...settings(home), ...(await packagedFonts()), DISPLAY: `:${display}` };
    children.push(await started('WebKitWebDriver', [`--port=${port}`], { env }));
    const { page, close } = await startSession(await answering(`http://127.0.0.1:${port}`), capabilities);
    const stop = async () => {
      await close();
      end();
    };
    return { page, stop };
  } catch (error) {
    end();
    throw error;
  }
}

async function started(program, args, options) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], ...options });
  await once(child, 'spawn');
  return child;
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

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
