/**
 * `npm run release` makes a release in the folder `release`: everything that a host serves, and what npm publishes. See
 * docs/releasing.md.
 *
 *     npm run release -- --previous <folder of the last release> --base https://widgets.example.org
 *
 * `--out` names another folder. `--no-build` takes the last build, and `--no-catalogue` leaves the catalogue out.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { buildCatalogue } from './catalogue.mjs';
import { release } from './release/release.mjs';
import { catalogue } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = {
  out: { type: 'string', default: join(root, 'release') },
  previous: { type: 'string' },
  base: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  'no-catalogue': { type: 'boolean', default: false },
};

/** @throws if the last release is where the new one would be written */
function folders({ out, previous }) {
  const [target, last] = [resolve(out), previous && resolve(previous)];
  if (last && `${last}/`.startsWith(`${target}/`))
    throw new Error('--previous is inside the folder to write. Move it.');
  return { out: target, previous: last };
}

async function main() {
  const { values } = parseArgs({ options });
  const { out, previous } = folders(values);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const isBuilding = !values['no-build'];
  if (isBuilding) await build();
  const hasCatalogue = !values['no-catalogue'];
  if (hasCatalogue && isBuilding) await buildCatalogue();
  const base = values.base?.replace(/\/$/, '');
  const dist = join(root, 'dist');
  await release({ out, dist, version, root, previous, catalogue: hasCatalogue ? catalogue : undefined, base });
  console.log(`  ${version} is in ${out}`);
}

main().catch((error) => {
  console.error(
    error.code === 'ENOENT' && !error.syscall?.startsWith('spawn')
      ? `${error.message}. Run \`npm run build\` first.`
      : error.message,
  );
  process.exitCode = 1;
});
