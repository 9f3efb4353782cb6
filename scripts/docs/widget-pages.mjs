/** Makes the Markdown pages in docs/widgets/ from the custom elements manifest: one for each widget, and one for all. */
import prettier from 'prettier';
import { code, table } from './markdown.mjs';

/** The base class of all widgets. */
const baseName = 'FeedElement';

/** What a webmaster writes for a type. */
const valueNames = { string: 'text', number: 'number' };

const byTag = (a, b) => (a.tagName < b.tagName ? -1 : 1);
const unquoted = (text) => text.replaceAll("'", '');
const camelCase = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
const firstSentence = (text) => /^[^]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
const link = (tagName) => `[\`<${tagName}>\`](${tagName}.md)`;

/** Tells readers not to edit a page by hand. */
const notice = (source) => `<!-- Made by \`npm run build\` from ${source}. Edit that instead. -->`;

/** What a webmaster may write as the value of an attribute. */
function values({ name, type: { text } }) {
  // Any value switches a boolean attribute on, even "none" or "false".
  if (text === 'boolean') return `no value, just ${code(name)}`;
  return valueNames[text] ?? text.split(' | ').map(unquoted).map(code).join(', ');
}

function attributeTable(attributes) {
  const rows = attributes.map((attribute) => {
    const { name, fieldName, default: value, description } = attribute;
    if (fieldName !== camelCase(name)) throw new Error(`The pages say that ${name} is the property ${camelCase(name)}`);
    return [code(name), values(attribute), value && value !== 'false' ? code(unquoted(value)) : '', description];
  });
  return table(['Attribute', 'Value', 'Default', 'Meaning'], rows);
}

function methodTable(methods) {
  const rows = methods.map(({ name, parameters = [], description }) => {
    return [code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`), description];
  });
  return table(['Method', 'What it does'], rows);
}

function tokenTable(tokens) {
  const rows = tokens.map(({ name, default: value, description }) => [
    code(name),
    value ? code(value) : '',
    description,
  ]);
  return table(['Property', 'Default', 'Meaning'], rows);
}

const named = (columns, things) =>
  table(
    columns,
    things.map(({ name, description }) => [code(name), description]),
  );

/** The documented features of a class, in the order of the pages. Every list exists, even if it is empty. */
function contents({ attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  return {
    attributes,
    properties: members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    methods: members.filter(({ kind }) => kind === 'method'),
    events,
    slots,
    parts: cssParts,
    tokens: cssProperties,
  };
}

/** For each kind of feature, its heading and the function that writes it. */
const sections = {
  attributes: ['Attributes', attributeTable],
  properties: ['Properties without an attribute', (things) => named(['Property', 'Meaning'], things)],
  methods: ['Methods', methodTable],
  events: ['Events', (things) => named(['Event', 'When'], things)],
  slots: ['Content between the tags', (things) => things.map(({ description }) => description).join('\n\n')],
  parts: ['Parts', (things) => named(['Part', 'What it is'], things)],
  tokens: ['Colours, fonts and spaces', tokenTable],
};

/** Text below each heading, on the page for all widgets. */
const explanations = {
  attributes: `
Write attributes in the tag. A script can set them as properties: \`heading-level\` is the property \`headingLevel\`.

An attribute without a value switches something on. Write just its name, as in \`<mpg-project-list browse>\`, or leave it out.
Even \`browse="false"\` switches it on.`,
  properties: 'Only a script can set these.',
  methods: 'For scripts.',
  events: `
All events bubble, so a script can listen on the widget or on the page. Only \`mpg-select\` can be cancelled.`,
  slots: '',
  parts: `
Style a part in your own style sheet. Many widgets have more parts; their pages list them.

\`\`\`css
mpg-news-list::part(heading) {
  text-transform: uppercase;
}
\`\`\``,
  tokens: `
Set these CSS properties in your own style sheet, for the whole page or for a part of it. All are optional.

\`\`\`css
:root {
  --mpg-color-accent: #9c3f22;
}
\`\`\``,
};

/** The features of a widget that the base class does not have or describes differently. */
function additions(own, base) {
  const isNew = (thing, others) =>
    !others.some(
      ({ name, description, default: value }) =>
        name === thing.name && description === thing.description && value === thing.default,
    );
  return Object.fromEntries(
    Object.entries(own).map(([kind, things]) => [kind, things.filter((thing) => isNew(thing, base[kind]))]),
  );
}

/** Lists what a widget shares with all others, so that a search in its page finds it. */
function sharedList(shared, added) {
  const lines = Object.entries(shared).map(([kind, things]) => {
    const others = things.filter(({ name }) => name && !added[kind].some((own) => own.name === name));
    const [title] = sections[kind];
    const anchor = title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-');
    return others.length && `- [${title}](README.md#${anchor}): ${others.map(({ name }) => code(name)).join(', ')}`;
  });
  return lines.filter(Boolean).join('\n');
}

function widgetPage({ tagName, description, examples = [], ...declaration }, module, shared) {
  const added = additions(contents(declaration), shared);
  const tables = Object.entries(sections).flatMap(([kind, [title, write]]) =>
    added[kind].length ? [`## ${title}`, write(added[kind])] : [],
  );
  return [
    notice(module),
    `# \`<${tagName}>\``,
    description,
    ...examples,
    ...tables,
    '## As every widget',
    'These are the same in all widgets. [Every widget](README.md) explains them.',
    sharedList(shared, added),
  ].join('\n\n');
}

function commonPage(widgets, shared) {
  const list = widgets.map(({ tagName, description }) => [link(tagName), firstSentence(description)]);
  const tables = Object.entries(sections).flatMap(([kind, [title, write]]) =>
    shared[kind].length ? [`## ${title}`, explanations[kind].trim(), write(shared[kind])] : [],
  );
  return [
    notice('the docblocks in src/element/ and src/widgets/'),
    '# Every widget',
    'Each widget has a page that lists what you can set. What all widgets have is listed on this page, after the list of widgets.',
    table(['Widget', 'What it shows'], list),
    ...tables,
  ].join('\n\n');
}

/** @returns {Promise<Map<string, string>>} text of each page, by its file name */
export async function widgetPages(manifest, style) {
  const modules = manifest.modules.flatMap(({ path, declarations }) => declarations.map((one) => ({ path, ...one })));
  const base = modules.find(({ name }) => name === baseName);
  if (!base) throw new Error(`The manifest has no class ${baseName}`);
  const shared = contents(base);
  const widgets = modules.filter(({ tagName }) => tagName).sort(byTag);
  const pages = [
    ['README.md', commonPage(widgets, shared)],
    ...widgets.map((widget) => {
      const source = widget.path.replace(/^dist\/npm\/(.*)\.js$/, 'src/$1.ts');
      return [`${widget.tagName}.md`, widgetPage(widget, source, shared)];
    }),
  ];
  const format = (text) => prettier.format(text, { ...style, parser: 'markdown' });
  return new Map(await Promise.all(pages.map(async ([name, text]) => [name, await format(text)])));
}
