/**
 * Makes the pictures of README.md and docs/partners anew, of the embed builder and the pages in stories/hosts, with the last build. They
 * look the same on any machine, as the fonts come from npm.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { savePicture } from './save-picture.mjs';
import { serve } from './serve.mjs';
import { chromium } from './test/chromium.mjs';

const docs = fileURLToPath(new URL('../docs', import.meta.url));

const chosen = 'event-list?heading=Events&limit=5';
/** Where the builder’s files are in the picture. Its links name no other server, so this is typed. */
const base = 'https://widgets.example/cdn/1/';

/** Width and height in CSS pixels. */
const pictures = [
  { name: 'builder.png', path: `/builder/#${chosen}`, width: 1280, height: 1150 },
  { name: 'partner-page.png', path: '/hosts/partner.html', width: 1280, height: 1500 },
  { name: 'partners/plain-html.png', path: '/hosts/partner.html', width: 1000, height: 790 },
  { name: 'partners/newsletter.png', path: '/hosts/newsletter.html', width: 800, height: 790 },
];

/** Whether all widgets of a page show their content, and how many there are. Runs in the page. */
const shownIn = () => {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  const isShown = (widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])');
  return widgets.every(isShown) ? widgets.length : 0;
};

/** Waits until the page, or a page in a frame of it, shows its widgets. */
async function waitForWidgets(page) {
  await page.waitForNetworkIdle({ idleTime: 500 });
  await Promise.any(page.frames().map((frame) => frame.waitForFunction(shownIn, { polling: 50 })));
}

/** Types where the files are, if the page is the builder. Runs in the page. */
function setAddress(address) {
  const field = document.getElementById('base');
  if (!field) return;
  field.value = address;
  field.dispatchEvent(new Event('change'));
}

mkdirSync(join(docs, 'partners'), { recursive: true });
const [server, browser] = await Promise.all([serve(), puppeteer.launch(await chromium())]);
try {
  for (const { name, path, width, height } of pictures) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(server.url + path);
    await waitForWidgets(page);
    await page.evaluate(setAddress, base);
    await savePicture(page, name);
    await page.close();
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
