/**
 * Makes the pictures by which the embed builder offers the widgets, from the pictures that the tests compare:
 * `node scripts/builder-pictures.mjs`, after those have changed.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from './test/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'test/pictures');
const target = join(root, 'apps/builder/pictures');

/** Size of the pictures, in pixels, and what of it the widget's picture takes: a page's margin is around it. */
const size = { width: 272, height: 204, margin: 11 };

/** Runs in the browser: the upper part of a picture, smaller. @returns a data URL */
async function smaller(url, { width, height, margin }) {
  const image = new globalThis.Image();
  image.src = url;
  await image.decode();
  const canvas = Object.assign(globalThis.document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const scale = (width - 2 * margin) / image.width;
  context.drawImage(image, margin, margin, image.width * scale, image.height * scale);
  return canvas.toDataURL('image/webp', 0.32);
}

const browser = await puppeteer.launch({ ...(await chromium()), headless: true });
try {
  const page = await browser.newPage();
  for (const name of await readdir(source)) {
    // A card is small: seen from nearer, it fills the picture.
    const width = name.endsWith('-card') ? 320 : 768;
    const picture = await readFile(join(source, name, `${width}-light.png`));
    const url = await page.evaluate(smaller, `data:image/png;base64,${picture.toString('base64')}`, size);
    await writeFile(join(target, `${name}.webp`), Buffer.from(url.split(',')[1], 'base64'));
  }
} finally {
  await browser.close();
}
