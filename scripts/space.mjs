/**
 * `npm run space`: measures how high each widget is with MPG's feed, in containers of many widths, and writes that to
 * `src/widgets/<name>/<name>.space.ts`. Needs a build. Arguments are the names of widgets; all of them if there are none.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { widgetNames } from './build/bundles.mjs';
import { spaceFile, spaceModule } from './build/space.mjs';
import { fitted } from './space/fit.mjs';
import { startSpaceMeter } from './space/meter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Attributes that name the subjects of a widget for one, by the widget's name. */
async function subjectsOf(name) {
  const feed = JSON.parse(await readFile(join(root, 'stories/feed/feed.json'), 'utf8'));
  const kind = name.replace(/-card$/, '');
  const found = {
    programme: feed._mpg.programmes.map(({ id }) => id),
    project: feed._mpg.projects.map(({ id }) => id),
  }[kind];
  return (found ?? feed.items.filter((item) => item._mpg.kind === kind).map(({ id }) => id)).map((id) => [kind, id]);
}

const meter = await startSpaceMeter();
const names = process.argv.length > 2 ? process.argv.slice(2) : await widgetNames(root);
for (const name of names) {
  const { whole, item, items, most } = await meter.measure(`mpg-${name}`, await subjectsOf(name));
  const space = {
    whole: fitted(whole, { tolerance: 1, most: 6 }),
    item: fitted(item, { tolerance: 2 / (items ?? 1), most: 4 }),
    items,
    most,
  };
  const file = spaceFile(name);
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  await writeFile(file, await prettier.format(spaceModule(space), options));
  console.log(`  ${name}`);
}
await meter.close();
