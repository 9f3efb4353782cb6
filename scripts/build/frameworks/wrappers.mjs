/**
 * React components that wrap the widgets: for React 17 and 18, which set properties of elements as attributes, and for pages that a
 * server renders, where React 19 attaches no handlers to elements.
 */
import { comment, notice } from './widgets.mjs';

/** The prop of an event: `onMpgLoad` of `mpg-load`. */
const handler = (event) => `on-${event}`.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

const property = ({ name, attribute }) => `    ${name}: ${attribute ? `'${attribute}'` : 'undefined'},\n`;

/** The directive is for React's server components: the wrappers use effects. */
const code = ({ name, tag, className, events, settings }) => `'use client';
${notice}import '../npm/widgets/${name}/define.js';
import { ${className} as elementClass } from '../npm/widgets/${name}/${name}.js';
import { component } from './component.js';

export const ${className} = /* @__PURE__ */ component(
  {
    tagName: '${tag}',
    elementClass,
    displayName: '${className}',
    events: { ${events.map((event) => `${handler(event.name)}: '${event.name}'`).join(', ')} },
  },
  {
${settings.map(property).join('')}  },
);
`;

const declaration = ({ name, tag, className, description, events }) => `${notice}
import type { ForwardRefExoticComponent } from 'react';
import type { ${className} as Element } from '../npm/widgets/${name}/${name}.js';
import type { ${className}Properties } from '../types/widgets.js';
import type { WrapperProps } from './props.js';

export interface ${className}Props extends WrapperProps<Element, ${className}Properties> {
${events
  .map(
    (event) =>
      `${comment(event.description, '  ')}\n  ${handler(event.name)}?: ((event: HTMLElementEventMap['${event.name}']) => void) | undefined;`,
  )
  .join('\n')}
}

${comment(`\`<${tag}>\` as a component. ${description}`)}
export declare const ${className}: ForwardRefExoticComponent<${className}Props>;
`;

const props = `${notice}
import type { HTMLAttributes, RefAttributes } from 'react';

/** A widget's properties, besides what React allows on each element. */
export type WrapperProps<Element extends HTMLElement, Properties> = Properties &
  RefAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Properties>;
`;

/** @returns {Map<string, string>} a file for each wrapper, and one that exports all, by their names */
export function wrappers(widgets) {
  const index = (names) =>
    notice + widgets.map((widget) => `export { ${names(widget)} } from './${widget.name}.js';\n`).join('');
  return new Map([
    ...widgets.flatMap((widget) => [
      [`${widget.name}.js`, code(widget)],
      [`${widget.name}.d.ts`, declaration(widget)],
    ]),
    ['index.js', index(({ className }) => className)],
    ['index.d.ts', index(({ className }) => `${className}, type ${className}Props`)],
    ['props.d.ts', props],
  ]);
}
