/** Lines that export the classes of all widgets, for `src/index.ts` and its declarations. */
export function widgetExports(names) {
  return names.map((name) => `export * from './widgets/${name}/${name}.ts';\n`).join('');
}

/** Adds exports of the widgets' classes to `src/index.ts`, so that it needs no list of them. */
export function exportWidgets(names) {
  return {
    name: 'mpg:export-widgets',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/index.ts') ? code + widgetExports(names) : null),
  };
}
