import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
  }[];
}

// A pattern instead of an import, since the file does not exist before the first build, and tests run stories without
// it.
const manifests = import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' });

const attributesByTag = new Map(
  Object.values(manifests)
    .flatMap(({ modules }) => modules.flatMap(({ declarations }) => declarations))
    .map(({ tagName, attributes = [] }) => [tagName, attributes]),
);

/** An attribute of HTML, which no manifest lists. */
const language: Attribute = {
  name: 'lang',
  description: 'Language of the widget, where it is not the page’s.',
};

/** Attributes that every widget has and few pages set. */
export const rareSettings = ['src', 'loading', 'timeout', 'refresh', 'no-storage', 'campaign', 'height', 'lang'];

/** What to choose a value with: one of those that the type lists, if it does. */
function controlFor(type: string, listed: readonly unknown[] | undefined): Partial<StrictInputType> {
  if (type === 'boolean' || type === 'number') return { control: { type } };
  const options = listed ?? [...type.matchAll(/'([^']+)'/g)].map(([, option]) => option);
  return options.length ? { control: { type: 'select' }, options } : { control: { type: 'text' } };
}

/** What a webmaster writes as its value. */
const summaryOf = (type: string): string =>
  type === 'boolean' ? 'no value' : type.replace('string', 'text').replaceAll("'", '').replaceAll(' | ', ', ');

/** The default that a description names, where it depends on the widget. It has a column of its own. */
const writtenDefault = /\s*\bDefault: ([^.]+)\./;

function settingOf(attribute: Attribute, own: StrictInputType | undefined): StrictInputType {
  const { name, type: { text } = { text: 'string' }, description = '' } = attribute;
  const written = writtenDefault.exec(description)?.[1];
  const value = (attribute.default ?? written)?.replace(/`|^'|'$/g, '');
  return {
    ...own,
    name,
    description: description.replace(writtenDefault, ''),
    // The address of the catalogue's own feed is nothing to copy.
    ...(name === 'src' ? { control: { disable: true } } : controlFor(text, own?.options)),
    table: {
      type: { summary: summaryOf(text) },
      ...(value && value !== 'false' && { defaultValue: { summary: value } }),
    },
  };
}

const hidden = (name: string, argType: StrictInputType | undefined): StrictInputType => ({
  ...argType,
  name,
  control: { disable: true },
  table: { disable: true },
});

/**
 * Gives a story the settings that a webmaster can write, the attributes, each with a control. Other arguments, such as a
 * fixed time, are the story's own.
 */
export const attributesOnly: ArgTypesEnhancer = ({ component, argTypes, initialArgs }) => {
  const attributes = [...(attributesByTag.get(String(component)) ?? []), language];
  const settings = attributes.map(
    (attribute) => [attribute.name, settingOf(attribute, argTypes[attribute.name])] as const,
  );
  // Storybook adds what it infers from a story's arguments later, and keeps what is said here.
  const others = Object.keys({ ...initialArgs, ...argTypes })
    .filter((name) => !attributes.some((attribute) => attribute.name === name))
    .map((name) => [name, hidden(name, argTypes[name])] as const);
  return { ...Object.fromEntries(settings), ...Object.fromEntries(others) };
};
