import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/widgets/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** All widgets, with the first example of their docblocks. */
export const widgets = names.map(({ name }) => {
  const docblock = readFileSync(new URL(`${name}/${name}.ts`, folder), 'utf8').replaceAll(/^ *\* ?/gm, '');
  return { name, tag: `mpg-${name}`, example: /```html\n([^]*?)```/.exec(docblock)[1].trim() };
});
