/**
 * Makes the pictures of docs/partners/wordpress.md anew, in a real WordPress with the built plugin:
 * `node scripts/wordpress-pictures.mjs`, after `.ci/install-wordpress` and `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canvasOf, startPluginSite } from '../test/wordpress/plugin-site.mjs';
import { savePicture } from './save-picture.mjs';

const target = fileURLToPath(new URL('../docs/partners/wordpress', import.meta.url));

/** Size of the pictures, in pixels. */
const width = 1100;

async function picture(page, name, height) {
  await page.setViewport({ width, height });
  await page.evaluate(() => document.fonts.ready);
  await savePicture(page, `partners/wordpress/${name}.png`, { clip: { x: 0, y: 0, width, height } });
}

/** The block in the editor, with its settings beside it. */
async function editorPicture(desk) {
  const page = await desk.openEditor('author');
  await page.setViewport({ width, height: 720 });
  await page.evaluate(() => globalThis.wp.data.dispatch('core/editor').editPost({ title: 'Our partner MPG' }));
  await (await canvasOf(page)).click('[aria-label="Add default block"]');
  await page.keyboard.type('/milestone');
  await page.waitForSelector('.components-autocomplete__result.is-selected');
  await page.keyboard.press('Enter');
  await desk.preview(page, 'mpg-milestone-timeline');
  await picture(page, 'block', 720);
}

const desk = await startPluginSite();
try {
  mkdirSync(target, { recursive: true });
  const page = await desk.as('administrator');
  await page.goto(`${desk.site.address}/wp-admin/plugin-install.php?tab=upload`);
  await picture(page, 'upload', 420);
  await desk.upload();
  await page.goto(`${desk.site.address}/wp-admin/options-general.php?page=mpg-widgets`);
  await picture(page, 'settings', 560);
  await editorPicture(desk);
  const block = '<!-- wp:mpg/digest {"heading":"From the Migration Policy Group","limit":4} /-->';
  const { link } = await desk.post('author', block, 'Our partner MPG');
  await desk.visit(link, { use: (front) => picture(front, 'page', 720) });
} finally {
  await desk.stop();
}
