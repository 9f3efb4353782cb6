/**
 * `npm run space`: measures how high each widget is with MPG's feed, in containers of many widths, and writes that to
 * `src/widgets/<name>/<name>.space.ts`. Needs a build. Arguments are the names of widgets; all of them if there are none.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { widgetNames } from './build/bundles.mjs';
import { spaceFile, spaceModule } from './build/space.mjs';
import { fitted } from './space/fit.mjs';
import { startSpaceMeter } from './space/meter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const meter = await startSpaceMeter();
const names = process.argv.length > 2 ? process.argv.slice(2) : await widgetNames(root);
for (const name of names) {
  const { whole, item, items, most } = await meter.measure(name);
  const space = {
    whole: fitted(whole, { tolerance: 1, most: items ? 6 : 4 }),
    item: fitted(item, { tolerance: 2 / (items ?? 1), most: 3 }),
    items,
    most,
  };
  const file = spaceFile(name);
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  await writeFile(file, await prettier.format(spaceModule(space), options));
  console.log(`  ${name}`);
}
await meter.close();
