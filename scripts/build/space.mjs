/** Styles that reserve a widget's space in a host's page until its script is there. @param {string} name of the widget */
export function spaceRules(name) {
  return `mpg-${name}:not(:defined, [data-mpg-prerendered]) { display: block; min-block-size: 8em; }\n`;
}
