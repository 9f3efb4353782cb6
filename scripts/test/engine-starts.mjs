/** `node scripts/test/engine-starts.mjs firefox webkit` prints the names of the engines that start here, and why others do not. */
import puppeteer from 'puppeteer-core';
import { firefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

const starts = {
  firefox: async () => (await puppeteer.launch(await firefox())).close(),
  webkit: async () => (await startWebKit()).stop(),
};

for (const name of process.argv.slice(2)) {
  try {
    await starts[name]();
    console.log(name);
  } catch (error) {
    console.error(`${name} does not start, so its tests are left out: ${error.message}`);
  }
}
