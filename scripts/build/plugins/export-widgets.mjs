/** Lines that export the classes of all widgets from `src/index.ts`, or from what is built of it. */
export function widgetExports(names, extension) {
  return names.map((name) => `export * from './widgets/${name}/${name}.${extension}';\n`).join('');
}

/** Adds the widgets' classes to `src/index.ts`, so that nobody keeps a list of them. */
export function exportWidgets(names) {
  return {
    name: 'mpg:export-widgets',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/index.ts') ? code + widgetExports(names, 'ts') : null),
  };
}
