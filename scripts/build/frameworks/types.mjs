/** Declarations with which TypeScript checks the widgets in the templates of frameworks. */
import { comment, notice } from './widgets.mjs';

const attributeTypes = { number: 'number | `${number}`', boolean: 'Flag' };

/** A line of an interface, with the setting's description. */
const member = (name, type, description) => {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, '  ')}\n  ${key}?: ${type} | undefined;`;
};

function interfaces({ className, tag, settings }) {
  const valueOf = ({ name }) => `${className}['${name}']`;
  const properties = settings.map((each) => member(each.name, valueOf(each), each.description));
  const attributes = settings
    .filter(({ attribute }) => attribute)
    .map((each) => {
      const type = attributeTypes[each.kind] ?? `${valueOf(each)} | null`;
      return member(each.attribute, type, each.description);
    });
  return [
    comment(`Properties of \`<${tag}>\`.`),
    `export interface ${className}Properties {\n${properties.join('\n')}\n}\n`,
    comment(`Attributes of \`<${tag}>\`.`),
    `export interface ${className}Attributes<Flag = boolean> {\n${attributes.join('\n')}\n}\n`,
  ].join('\n');
}

const entry = ({ tag, className, description, events }) => `${comment(description, '  ')}
  '${tag}': {
    element: ${className};
    properties: ${className}Properties;
    attributes: ${className}Attributes<Flag>;
    events: ${events.map(({ name }) => `'${name}'`).join(' | ')};
  };`;

/** The settings and events of all widgets, which the declarations for each framework use. */
export function widgetTypes(widgets) {
  const imports = widgets.map(
    ({ name, className }) => `import type {} from '../npm/widgets/${name}/define.js';
import type { ${className} } from '../npm/widgets/${name}/${name}.js';
`,
  );
  return `${notice}import type {} from '../npm/element/events.js';
${imports.join('')}
${widgets.map(interfaces).join('\n')}
/** All widgets by their tags. \`Flag\` is what a boolean attribute may be set to. */
export interface Widgets<Flag = boolean> {
${widgets.map(entry).join('\n')}
}

/**
 * Boolean attributes where the framework writes \`false\` as text, which HTML takes for true: \`null\` leaves them out.
 */
export type PresentOrNull = true | '' | null;

/** What can be set on a widget, by the names of its attributes, and of its properties where they differ. */
export type Settings<Tag extends keyof Widgets, Flag = boolean> = Widgets<Flag>[Tag]['attributes'] &
  Omit<Widgets[Tag]['properties'], keyof Widgets[Tag]['attributes']>;

/** The events of a widget. */
export type Events<Tag extends keyof Widgets> = Widgets[Tag]['events'];
`;
}

/** Handlers of events under the names that the browser knows, such as \`onmpg-load\`. */
const plainHandlers = `type Handlers<Tag extends keyof Widgets> = {
  [Name in Events<Tag> as \`on\${Name}\`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};`;

const react = `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Events, Settings, Widgets } from './widgets.js';

${plainHandlers}

type Props<Tag extends keyof Widgets> = ClassAttributes<Widgets[Tag]['element']> &
  Omit<HTMLAttributes<Widgets[Tag]['element']>, keyof Settings<Tag>> &
  Settings<Tag> &
  Handlers<Tag> & { class?: string | undefined };

type Elements = { [Tag in keyof Widgets]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const vue = `import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Events, PresentOrNull, Widgets } from './widgets.js';

type Handlers<Tag extends keyof Widgets> = {
  [Name in Events<Tag> as Name extends \`mpg-\${infer Rest}\` ? \`onMpg\${Capitalize<Rest>}\` : never]?:
    | ((event: HTMLElementEventMap[Name]) => void)
    | undefined;
};

type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;

/** Vue takes \`heading-level\` and \`headingLevel\` for the same. */
type CamelCased<Given> = { [Name in keyof Given as CamelCase<Name & string>]: Given[Name] };

type VueSettings<Tag extends keyof Widgets> = CamelCased<Widgets<PresentOrNull>[Tag]['attributes']> &
  Omit<Widgets[Tag]['properties'], keyof CamelCased<Widgets[Tag]['attributes']>>;

interface Component<Tag extends keyof Widgets> {
  new (): {
    $props: Omit<HTMLAttributes, keyof VueSettings<Tag>> & ReservedProps & VueSettings<Tag> & Handlers<Tag>;
    $slots: { default?: () => unknown };
  };
}

type Components = { [Tag in keyof Widgets]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { Events, PresentOrNull, Settings, Widgets } from './widgets.js';

${plainHandlers}

type Props<Tag extends keyof Widgets> = Omit<HTMLAttributes<Widgets[Tag]['element']>, keyof Settings<Tag>> &
  Settings<Tag, PresentOrNull> &
  Handlers<Tag>;

type Elements = { [Tag in keyof Widgets]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

const preact = `import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Events, Settings, Widgets } from './widgets.js';

${plainHandlers}

type Props<Tag extends keyof Widgets> = ClassAttributes<Widgets[Tag]['element']> &
  Omit<HTMLAttributes<Widgets[Tag]['element']>, keyof Settings<Tag>> &
  Settings<Tag> &
  Handlers<Tag>;

type Elements = { [Tag in keyof Widgets]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** The declarations by the names of their frameworks. */
export const frameworkTypes = Object.fromEntries(
  Object.entries({ react, vue, svelte, preact }).map(([name, text]) => [name, notice + text]),
);
