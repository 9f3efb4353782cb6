/** What the files for frameworks say of each widget, taken from the custom elements manifest. */

/**
 * @typedef {object} Setting
 * @property {string} name of the property
 * @property {string} [attribute] of the same value; undefined if only a property has it
 * @property {'string' | 'number' | 'boolean' | 'other'} kind
 * @property {string} description
 *
 * @typedef {object} Widget
 * @property {string} name of its folder, such as `news-list`
 * @property {string} tag
 * @property {string} className
 * @property {string} description its first paragraph
 * @property {readonly Setting[]} settings
 * @property {readonly { name: string, description: string }[]} events
 */

function kindOf(type = '') {
  const kinds = new Set(type.split(' | ').map((part) => (part.startsWith("'") ? 'string' : part)));
  const [kind] = kinds;
  return kinds.size === 1 && ['string', 'number', 'boolean'].includes(kind) ? kind : 'other';
}

const setting = ({ name, attribute, type, description = '' }) => ({
  name,
  attribute,
  kind: kindOf(type?.text),
  description,
});

/** All settings of a class. The analyzer lists an inherited one that a class declares again only as its attribute. */
function settings({ members, attributes }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const known = new Set(fields.map(({ name }) => name));
  const others = attributes
    .filter(({ fieldName }) => !known.has(fieldName))
    .map(({ name, fieldName, ...rest }) => ({ ...rest, name: fieldName, attribute: name }));
  return [...fields, ...others].map(setting);
}

function widget({ name: className, tagName: tag, description, events, ...declaration }) {
  return {
    name: tag.replace('mpg-', ''),
    tag,
    className,
    description: description.split('\n\n')[0],
    settings: settings(declaration),
    events: events.map(({ name, description: text }) => ({ name, description: text })),
  };
}

/** @returns {Widget[]} the widgets of a manifest */
export function widgetsOf({ modules }) {
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  return declarations.filter(({ tagName }) => tagName).map(widget);
}

/** A comment of TypeScript, each line with this indentation. */
export function comment(text, indentation = '') {
  const lines = text.replaceAll('*/', '* /').split('\n');
  if (lines.length === 1) return `${indentation}/** ${lines[0]} */`;
  return [`${indentation}/**`, ...lines.map((line) => `${indentation} * ${line}`.trimEnd()), `${indentation} */`].join(
    '\n',
  );
}

export const notice = '// Made from the custom elements manifest by the build.\n';
