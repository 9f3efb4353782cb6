const name = 'virtual:widget-attributes';
const id = `\0${name}`;

/** The attributes of each widget, by its name without `mpg-`, as the custom elements manifest has them. */
export function attributesOf({ modules }) {
  const widgets = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(
    widgets.map(({ tagName, attributes }) => [tagName.replace(/^mpg-/, ''), attributes.map((each) => each.name)]),
  );
}

/** Vite plugin that provides `virtual:widget-attributes`, by which a page knows what it may set on a widget. */
export function widgetAttributesModule(manifest) {
  return {
    name: 'mpg:widget-attributes',
    resolveId: (source) => (source === name ? id : null),
    load: (module) =>
      module === id ? `export const widgetAttributes = ${JSON.stringify(attributesOf(manifest))};` : null,
  };
}
