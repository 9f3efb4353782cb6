import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { palettePng } from '../test/support/palette-png.mjs';

const docs = fileURLToPath(new URL('../docs', import.meta.url));

/**
 * Saves what a page shows as a small PNG, and prints its size.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name path of the file in docs
 * @param {import('puppeteer-core').ScreenshotOptions} [options]
 */
export async function savePicture(page, name, options) {
  const content = palettePng(Buffer.from(await page.screenshot(options)));
  writeFileSync(join(docs, name), content);
  console.log(`docs/${name}  ${(content.length / 1000).toFixed(0)} kB`);
}
