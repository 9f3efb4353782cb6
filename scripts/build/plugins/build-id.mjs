import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const name = 'virtual:build-id';
const id = `\0${name}`;

/** A hash of all sources and of the versions of all packages. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, 'src', file)));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 8);
}

/** Vite plugin that provides `virtual:build-id`, by which a prerendered copy and the page's script know each other. */
export function buildId() {
  return {
    name: 'mpg:build-id',
    resolveId: (source) => (source === name ? id : null),
    load: (module) => (module === id ? `export const buildId = '${hashOfSources()}';` : null),
  };
}
