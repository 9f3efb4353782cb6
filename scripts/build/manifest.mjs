/** The custom elements manifest: what the docblocks of the widgets say, for editors, Storybook and README.md. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgetNames } from './bundles.mjs';
import { valueTypes } from './value-types.mjs';

const base = 'src/element/feed-element.ts';

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
}

/** Leaves the properties and methods that a host may use. */
const publicMembers = {
  name: 'mpg-public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

/** Puts the words that a property allows in the place of their type's name. */
function spellOut({ modules }, wordsOf) {
  for (const { path, declarations } of modules) {
    for (const { members = [], attributes = [] } of declarations) {
      for (const { name, fieldName = name, type, inheritedFrom } of [...members, ...attributes]) {
        if (type) type.text = wordsOf(inheritedFrom?.module ?? path, fieldName) ?? type.text;
      }
    }
  }
}

/** Where the module stands that registers a widget; the widget's own module registers nothing. */
function definition(name, { modules }) {
  const { path, declarations } = modules.find((module) => module.path.endsWith(`/${name}/${name}.ts`));
  const tag = `mpg-${name}`;
  const widget = declarations.find(({ tagName }) => tagName === tag);
  if (!widget) throw new Error(`${path}: the docblock of the widget's class needs the line "@tag ${tag}"`);
  const declaration = { name: widget.name, module: path };
  const exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
  return { kind: 'javascript-module', path: path.replace(/[^/]+$/, 'define.ts'), declarations: [], exports };
}

/** For users of the package: modules where they were built, and types without the `undefined` of what is not set. */
function forUsers(key, value) {
  if (typeof value !== 'string') return value;
  if (key === 'path' || key === 'module') return value.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  return key === 'text' ? value.replace(/ \| undefined$/, '') : value;
}

/** @returns {Promise<object>} a manifest of version 1 of https://github.com/webcomponents/custom-elements-manifest */
export async function manifest(root) {
  const names = await widgetNames(root);
  const files = [base, ...names.map((name) => `src/widgets/${name}/${name}.ts`)];
  const sources = files.map(async (file) => {
    return ts.createSourceFile(file, await readFile(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  });
  const modules = await Promise.all(sources);
  const made = create({ modules, plugins: [...litPlugin(), publicMembers], context: { dev: false } });
  spellOut(made, valueTypes(root, files));
  made.modules.push(...names.map((name) => definition(name, made)));
  return JSON.parse(JSON.stringify(made, forUsers));
}
