/** What the components for React have in common. The build copies this file to `dist/react/`. */
import { createComponent } from '@lit/react';
import { isServer } from 'lit';
import * as react from 'react';

/**
 * A component that renders a widget.
 * @param {object} options of `createComponent`
 * @param {Record<string, string | undefined>} attributes by the names of their properties; undefined for those that have none
 */
export function component(options, attributes) {
  return isServer ? serverComponent(options, attributes) : createComponent({ react, ...options });
}

/** `@lit/react` writes no attributes on a server. The widget would look for its feed before React has set `src`. */
function serverComponent({ tagName, displayName, events }, attributes) {
  const Component = react.forwardRef((props, ref) => {
    const written = Object.entries(props).flatMap(([name, value]) => {
      if (name in events) return [];
      if (name === 'className') return [['class', value]];
      return name in attributes ? attribute(attributes[name], value) : [[name, value]];
    });
    return react.createElement(tagName, { ...Object.fromEntries(written), ref });
  });
  Component.displayName = displayName;
  return Component;
}

function attribute(name, value) {
  if (name === undefined || value === undefined || value === null || value === false) return [];
  return [[name, value === true ? '' : value]];
}
