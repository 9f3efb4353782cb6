/**
 * `npm run space`: measures how high each widget is with MPG's feed, in containers of many widths, and writes that to
 * `src/widgets/<name>/<name>.space.ts`. Needs a build. Arguments are the names of widgets; all of them if there are none.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { widgetNames } from './build/bundles.mjs';
import { spaceFile, spaceModule } from './build/space.mjs';
import { fitted, heightAt } from './space/fit.mjs';
import { fewItems, startSpaceMeter } from './space/meter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const meter = await startSpaceMeter();
const names = process.argv.length > 2 ? process.argv.slice(2) : await widgetNames(root);
for (const name of names) {
  const { whole: measured, few, items, most } = await meter.measure(name);
  const whole = fitted(measured, { tolerance: 1, share: 0.04, most: items ? 7 : 4 });
  // Against the fitted height, so that what that is off is not missing from a list of few items, which may be as low as that.
  const item = few.map(([width, height]) => [width, (heightAt(whole, width) - height) / (items - fewItems)]);
  const space = { whole, item: fitted(item, { tolerance: 2 / (items ?? 1), most: 5 }), items, most };
  const file = spaceFile(name);
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  await writeFile(file, await prettier.format(spaceModule(space), options));
  console.log(`  ${name}`);
}
await meter.close();
