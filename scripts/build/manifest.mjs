/** Makes the custom elements manifest from the docblocks of the widgets, for editors, Storybook and docs/widgets/. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { widgetNames } from './bundles.mjs';
import { valueTypes } from './value-types.mjs';

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
}

/** Keeps only public properties and methods. */
const publicMembers = {
  name: 'mpg-public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

/** Adds the text of each `@example` of a class as `examples`, because the analyzer ignores them. */
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

/** Replaces the names of types by the values that they allow. */
function spellOut({ modules }, valuesOf) {
  for (const { path, declarations } of modules) {
    for (const { members = [], attributes = [] } of declarations) {
      for (const { name, fieldName = name, type, inheritedFrom } of [...members, ...attributes]) {
        if (type) type.text = valuesOf(inheritedFrom?.module ?? path, fieldName) ?? type.text;
      }
    }
  }
}

/** The manifest of the module that registers a widget. The module with its class registers nothing. */
function definition(name, { modules }) {
  const { path, declarations } = modules.find((module) => module.path.endsWith(`/${name}/${name}.ts`));
  const tag = `mpg-${name}`;
  const widget = declarations.find(({ tagName }) => tagName === tag);
  if (!widget) throw new Error(`${path}: the docblock of the widget's class needs the line "@tag ${tag}"`);
  const declaration = { name: widget.name, module: path };
  const exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
  return { kind: 'javascript-module', path: path.replace(/[^/]+$/, 'define.ts'), declarations: [], exports };
}

/** Replaces source paths by those in the built package, and drops `undefined` from the types of optional properties. */
function forUsers(key, value) {
  if (typeof value !== 'string') return value;
  if (key === 'path' || key === 'module') return value.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  return key === 'text' ? value.replace(/ \| undefined$/, '') : value;
}

/** @returns {string[]} files of this repository from which a module imports the superclasses of its classes */
function superclassFiles(module) {
  const superclasses = module.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ heritageClauses = [] }) => heritageClauses.flatMap(({ types }) => types))
    .map(({ expression }) => expression.getText());
  return module.statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) =>
      importClause?.namedBindings?.elements?.some(({ name }) => superclasses.includes(name.text)),
    )
    .map(({ moduleSpecifier }) => moduleSpecifier.text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(module.fileName), specifier));
}

/** Adds a file to the parsed files, after the files of its base classes. */
async function parseWithBases(root, file, parsed) {
  if (parsed.has(file)) return;
  const text = await readFile(join(root, file), 'utf8');
  const module = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  for (const base of superclassFiles(module)) await parseWithBases(root, base, parsed);
  parsed.set(file, module);
}

/** @returns {Promise<object>} a manifest of version 1 of https://github.com/webcomponents/custom-elements-manifest */
export async function manifest(root) {
  const names = await widgetNames(root);
  const parsed = new Map();
  for (const name of names) await parseWithBases(root, `src/widgets/${name}/${name}.ts`, parsed);
  const modules = [...parsed.values()];
  const made = create({ modules, plugins: [...litPlugin(), examples, publicMembers], context: { dev: false } });
  spellOut(made, valueTypes(root, [...parsed.keys()]));
  made.modules.push(...names.map((name) => definition(name, made)));
  return JSON.parse(JSON.stringify(made, forUsers));
}
