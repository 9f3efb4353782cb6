/** The custom elements manifest: what the docblocks of the widgets say, for editors, Storybook and docs/widgets/. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgetNames } from './bundles.mjs';
import { valueTypes } from './value-types.mjs';

/** Folder of the base classes. Each is in a file named `<something>-element.ts`. */
const baseFolder = 'src/element';

/** Superclass that is not ours, and has nothing to document. */
const outermostClass = 'LitElement';

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
}

/** Keeps the public properties and methods only. */
const publicMembers = {
  name: 'mpg-public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

/** Adds the text of each `@example` of a class, as `examples`: the analyzer leaves them out. */
const examples = {
  name: 'mpg-examples',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example');
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    if (tags.length && declaration) {
      declaration.examples = tags.map(({ comment }) => ts.getTextOfJSDocComment(comment).trim());
    }
  },
};

/** @throws if a class inherits from one that was not analyzed, since what it inherits would be missing */
function requireSuperclasses({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  const known = new Set([outermostClass, ...declarations.map(({ name }) => name)]);
  for (const { name, superclass } of declarations) {
    if (superclass && !known.has(superclass.name)) {
      throw new Error(`${name} extends ${superclass.name}, which is in no file named ${baseFolder}/<name>-element.ts`);
    }
  }
}

/** Replaces the name of a type by the values it allows. */
function spellOut({ modules }, valuesOf) {
  for (const { path, declarations } of modules) {
    for (const { members = [], attributes = [] } of declarations) {
      for (const { name, fieldName = name, type, inheritedFrom } of [...members, ...attributes]) {
        if (type) type.text = valuesOf(inheritedFrom?.module ?? path, fieldName) ?? type.text;
      }
    }
  }
}

/** The module that registers a widget. The module of its class registers nothing. */
function definition(name, { modules }) {
  const { path, declarations } = modules.find((module) => module.path.endsWith(`/${name}/${name}.ts`));
  const tag = `mpg-${name}`;
  const widget = declarations.find(({ tagName }) => tagName === tag);
  if (!widget) throw new Error(`${path}: the docblock of the widget's class needs the line "@tag ${tag}"`);
  const declaration = { name: widget.name, module: path };
  const exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
  return { kind: 'javascript-module', path: path.replace(/[^/]+$/, 'define.ts'), declarations: [], exports };
}

/** Rewrites paths to those of the built package, and drops `undefined` from the types of optional properties. */
function forUsers(key, value) {
  if (typeof value !== 'string') return value;
  if (key === 'path' || key === 'module') return value.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  return key === 'text' ? value.replace(/ \| undefined$/, '') : value;
}

/** @returns {Promise<string[]>} files of the base classes, and of each widget's class */
async function sourceFiles(root, names) {
  const bases = (await readdir(join(root, baseFolder))).filter((file) => file.endsWith('-element.ts')).sort();
  return [...bases.map((file) => `${baseFolder}/${file}`), ...names.map((name) => `src/widgets/${name}/${name}.ts`)];
}

/** @returns {Promise<object>} a manifest of version 1 of https://github.com/webcomponents/custom-elements-manifest */
export async function manifest(root) {
  const names = await widgetNames(root);
  const files = await sourceFiles(root, names);
  const sources = files.map(async (file) => {
    return ts.createSourceFile(file, await readFile(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  });
  const modules = await Promise.all(sources);
  const made = create({ modules, plugins: [...litPlugin(), examples, publicMembers], context: { dev: false } });
  requireSuperclasses(made);
  spellOut(made, valueTypes(root, files));
  made.modules.push(...names.map((name) => definition(name, made)));
  return JSON.parse(JSON.stringify(made, forUsers));
}
