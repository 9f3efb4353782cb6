/**
 * A WordPress of its own for a test: in a temporary folder, with a database that nothing else reads, on a free port.
 * `.ci/install-wordpress` brings what it needs.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/test/free-port.mjs';

/** Folder of WordPress. Another version than the installed one can be named. */
const code =
  process.env.WORDPRESS_FOLDER ?? fileURLToPath(new URL('../../node_modules/.cache/wordpress', import.meta.url));
const scripts = fileURLToPath(new URL('php', import.meta.url));

/** One user of each role that WordPress has. They log in with the name of their role. */
const roles = ['administrator', 'editor', 'author', 'contributor', 'subscriber'];

/**
 * Starts a site.
 * @param {object} [options]
 * @param {readonly (string | URL)[]} [options.muPlugins] files of plugins that are always on
 * @param {string} [options.permalinks] structure of addresses; empty for `/?p=1`
 * @param {number} [options.workers] requests that are answered at once
 * @param {Record<string, string | boolean>} [options.settings] further constants of `wp-config.php`
 * @returns {Promise<Site>}
 * @throws If WordPress, PHP or MariaDB is missing or does not start.
 */
export async function startSite({
  muPlugins = [],
  permalinks = '/%year%/%monthnum%/%day%/%postname%/',
  workers,
  settings = {},
} = {}) {
  if (!existsSync(join(code, 'wp-load.php')))
    throw new Error(`There is no WordPress in ${code}. “.ci/install-wordpress” unpacks one into node_modules/.cache.`);
  const site = new Site();
  try {
    await site.start({ muPlugins, permalinks, workers, settings });
    return site;
  } catch (error) {
    await site.stop();
    throw error;
  }
}

class Site {
  /** Folder of everything that belongs to the site. */
  folder = mkdtempSync(join(tmpdir(), 'mpg-wordpress-'));
  /** Folder of WordPress: plugins go into `wp-content/plugins` in it. */
  root = join(this.folder, 'site');
  /** Address of the home page, without a slash at its end. */
  address = '';
  /** Passwords by user name, which is also the role. */
  passwords = Object.fromEntries(roles.map((role) => [role, randomBytes(9).toString('hex')]));
  #children = [];
  #end = () => this.#kill('SIGKILL');

  async start({ muPlugins, permalinks, workers, settings }) {
    process.once('exit', this.#end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, exit);
    cpSync(code, this.root, { recursive: true, mode: constants.COPYFILE_FICLONE });
    this.install(...muPlugins);
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    writeFileSync(join(this.root, 'wp-config.php'), this.#config(settings));
    await this.#startDatabase();
    await this.run(join(scripts, 'install.php'), { users: this.passwords, permalinks, socket: this.#socket });
    const server = ['-S', `127.0.0.1:${port}`, '-t', this.root, join(scripts, 'router.php')];
    const env = workers ? { PHP_CLI_SERVER_WORKERS: String(workers) } : {};
    await this.#started('php', server, /Development Server .* started/, env);
  }

  /** Puts plugins in that are always on. */
  install(...files) {
    const folder = join(this.root, 'wp-content/mu-plugins');
    mkdirSync(folder, { recursive: true });
    for (const file of files) {
      const path = file instanceof URL ? fileURLToPath(file) : file;
      cpSync(path, join(folder, basename(path)));
    }
  }

  /** Takes plugins out again. @param {readonly string[]} names of their files */
  remove(...names) {
    for (const name of names) rmSync(join(this.root, 'wp-content/mu-plugins', name));
  }

  /**
   * Runs a script of PHP in WordPress. It gets `$input`, and gives back what it passes to `answer()`.
   * @throws If it fails, with what it printed.
   */
  async run(script, input = null) {
    const child = spawn('php', ['-d', `auto_prepend_file=${join(scripts, 'begin.php')}`, String(script)], {
      cwd: this.root,
      env: { ...process.env, WORDPRESS: this.root, ADDRESS: this.address },
    });
    child.stdin.end(JSON.stringify(input));
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
    const [status] = await once(child, 'close');
    const [printed, answer] = output.stdout.split('\u0001');
    if (status !== 0 || printed.trim()) throw new Error(`${script} failed (${status}).\n${printed}${output.stderr}`);
    return answer === undefined ? undefined : JSON.parse(answer);
  }

  /** Ends the server and the database, and removes the folder. */
  async stop() {
    for (const child of this.#children) child.ref();
    const ended = this.#children.map(
      (child) => child.exitCode === null && child.signalCode === null && once(child, 'exit'),
    );
    this.#kill('SIGKILL');
    await Promise.all(ended);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
    process.removeListener('exit', this.#end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, exit);
  }

  async #startDatabase() {
    const data = join(this.folder, 'database');
    const { username } = userInfo();
    const installed = spawn(
      'mariadb-install-db',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--user=${username}`,
        // Two sites that start at once would use each other's files there.
        `--tmpdir=${this.folder}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let complaint = '';
    installed.stderr.on('data', (text) => (complaint += text));
    const [status] = await once(installed, 'close');
    if (status !== 0) throw new Error(`mariadb-install-db failed (${status}).\n${complaint}`);
    await this.#started(
      'mariadbd',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--user=${username}`,
        `--tmpdir=${this.folder}`,
        `--socket=${this.#socket}`,
        `--pid-file=${join(this.folder, 'database.pid')}`,
        '--skip-networking',
        // What is written need not survive a power cut.
        '--innodb-flush-log-at-trx-commit=0',
        '--innodb-doublewrite=OFF',
        '--innodb-buffer-pool-size=64M',
      ],
      /ready for connections/,
    );
  }

  get #socket() {
    return join(this.folder, 'database.sock');
  }

  /** Starts a program that stays, and waits for a line that says that it is ready. */
  async #started(program, args, ready, env = {}) {
    // In a group of its own, which ends with all that the program has started.
    const child = spawn(program, args, {
      cwd: this.folder,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#children.push(child);
    await readiness(child, program, ready);
    // A test that forgets to stop a site ends all the same, and the site with it.
    child.unref();
    child.stderr.unref();
  }

  #kill(signal) {
    for (const { pid, exitCode, signalCode } of this.#children) {
      if (pid === undefined || exitCode !== null || signalCode !== null) continue;
      try {
        process.kill(-pid, signal);
      } catch {
        // It has just ended.
      }
    }
    if (signal === 'SIGKILL') rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #config(others) {
    const settings = {
      DB_NAME: 'wordpress',
      DB_USER: 'root',
      DB_PASSWORD: '',
      DB_HOST: `localhost:${this.#socket}`,
      DB_CHARSET: 'utf8mb4',
      WP_HOME: this.address,
      WP_SITEURL: this.address,
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      ...others,
    };
    return readFileSync(join(scripts, 'wp-config.php'), 'utf8').replace(
      "'SETTINGS'",
      () => `'${JSON.stringify(settings)}'`,
    );
  }
}

const exit = () => process.exit(1);

/** Resolves when a program says that it is ready. @throws If it ends before, with what it printed. */
function readiness(child, program, ready) {
  const printed = [];
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(`${program} does not start: ${reason}\n${printed.join('\n')}`));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (status) => fail(`it ended (${status})`));
    createInterface(child.stderr).on('line', (line) => {
      if (ready.test(line)) resolve();
      else if (printed.length < 50) printed.push(line);
    });
  });
}
