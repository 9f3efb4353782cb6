/** `npm run bench`: measures our widgets beside other ways to show the same. See README.md in this folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { startBrowser } from './lib/browser.mjs';
import { verdicts } from './lib/report.mjs';
import { startSite } from './lib/server.mjs';
import { readOptions } from './options.mjs';
import { measureFirstView } from './suites/first-view.mjs';
import { measureSearch } from './suites/search.mjs';

/** By their name on the command line. */
const suites = {
  'first-view': { title: 'First view', measure: measureFirstView },
  search: { title: 'Search', measure: measureSearch },
};
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const feed = here('../../dist/cdn/feed.json');
const results = here('RESULTS.md');

/** Installs the libraries to compare with, if they are missing or older than their lock. */
function installPeers() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(here);
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: here('.'), stdio: 'inherit' });
  if (status !== 0) throw new Error('the libraries to compare with could not be installed');
}

const title = '# Results of `npm run bench`';
const intro = `Medians, with the lowest and the highest of the rounds. [README.md](README.md) says what is measured and how.`;

/** How a suite was measured, and when. @param {number} load of the machine at the start */
async function conditions(browser, began, load) {
  const version = (await browser.version()).replace('/', ' ');
  const date = new Date().toISOString().slice(0, 10);
  const minutes = Math.round((performance.now() - began) / 60_000);
  return `${date}, ${version}, Node ${process.versions.node}, ${availableParallelism()} processor cores with a load of ${load.toFixed(1)} at the start, ${minutes} minutes, \`npm run bench -- ${process.argv.slice(2).join(' ')}\`.`;
}

/** Puts sections in the place of those with the same heading, each from `## ` to the next; the others stay as they are. */
function withSections(text, made) {
  const [, ...others] = text.split(/^(?=## )/m);
  const byHeading = new Map([...others, ...made].map((section) => [section.split('\n', 1)[0], section.trim()]));
  return [title, intro, ...byHeading.values()].join('\n\n');
}

async function main() {
  const options = readOptions(Object.keys(suites));
  if (!existsSync(feed)) throw new Error('there is no dist/: run `npm run build` first');
  installPeers();
  const began = performance.now();
  const site = await startSite({ '/cdn/': here('../../dist/cdn'), '/npm/': here('node_modules') });
  site.add('/blank.html', '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
  const browser = await startBrowser();
  const log = (line) => console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  try {
    const made = [];
    for (const name of options.suites) {
      const [load] = loadavg();
      const start = performance.now();
      const { title: heading, measure } = suites[name];
      const document = JSON.parse(readFileSync(feed, 'utf8'));
      const { markdown, judged } = await measure({ browser, site, document, options, log });
      const ratios = `### Ratios beside their limits\n\n${verdicts(judged)}`;
      made.push([`## ${heading}`, await conditions(browser, start, load), ratios, markdown].join('\n\n'));
    }
    console.log(made.join('\n\n'));
    if (!options.isWritten) return;
    const text = withSections(existsSync(results) ? readFileSync(results, 'utf8') : '', made);
    writeFileSync(results, await format(text, { ...(await resolveConfig(results)), parser: 'markdown' }));
    log('written to test/bench/RESULTS.md');
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();
