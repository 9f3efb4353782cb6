/** Builds an app of examples/ with the package as it is packed, and serves what came of it. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { freePort } from '../../scripts/test/free-port.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** No tool of a framework reports to its makers, or colours what tests read: where CI is set, some colour even a file. */
const env = {
  ...process.env,
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NODE_ENV: 'production',
};

/** @param {string} name folder in examples/, or the path of a copy of one */
export const folderOf = (name) => resolve(root, 'examples', name);

/** Whether `.ci/install-frameworks` has installed what an app needs. */
export const isInstalled = (name) => existsSync(join(folderOf(name), 'node_modules/.package-lock.json'));

/** Packs the package and puts it into these apps, in place of the one that was there when they were installed. */
export async function installPackage(names) {
  const folder = await mkdtemp(join(tmpdir(), 'mpg-package-'));
  try {
    await run('npm', ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', folder], {
      cwd: root,
    });
    const [archive] = await readdir(folder);
    for (const name of names) {
      const target = join(folderOf(name), 'node_modules/mpg-widgets');
      await rm(target, { recursive: true, force: true });
      await mkdir(target);
      await run('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', target]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Copies an app, with other files in it. The copy has the packages of the app.
 * @param {Record<string, string>} files texts by path
 * @returns path of the copy, which the caller removes
 */
export async function copyOf(name, files) {
  const modules = join(folderOf(name), 'node_modules');
  const copy = await mkdtemp(join(tmpdir(), `mpg-${name}-`));
  await cp(folderOf(name), copy, { recursive: true, filter: (path) => !/^(node_modules|dist)$/.test(basename(path)) });
  await symlink(modules, join(copy, 'node_modules'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(copy, path), text);
  return copy;
}

/** Runs a script of an app. Throws with what it printed if it fails. */
export async function script(name, command) {
  try {
    return await run('npm', ['run', '--silent', command], { cwd: folderOf(name), env, maxBuffer: 10_000_000 });
  } catch (cause) {
    throw new Error(`${folderOf(name)}: npm run ${command} failed:\n${cause.stdout}\n${cause.stderr}`, { cause });
  }
}

/** Serves an app that is files. */
async function serveFiles(name) {
  const server = await preview({
    root: folderOf(name),
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: await freePort() },
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

/** Starts the server of an app. @param {(port: number) => string[]} command arguments of Node */
async function serveApp(name, command) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(process.execPath, command(port), {
    cwd: folderOf(name),
    env: { ...env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: url },
  });
  const printed = [];
  const ended = once(child, 'close').then(() => {
    throw new Error(`${folderOf(name)}: its server ended:\n${printed.join('\n')}`);
  });
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => {
        printed.push(line);
        if (/Listening|Ready/.test(line)) resolve();
      });
  });
  await Promise.race([ready, ended]);
  ended.catch(() => {});
  return {
    url,
    /** What the server printed that was no greeting. */
    printed,
    close: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** Serves a built app. */
export function serve({ name, command }) {
  return command ? serveApp(name, command) : serveFiles(name);
}
