/** The tables of README.md that are made from the manifest, between two marks. */
import prettier from 'prettier';

const start = '<!-- generated:widgets -->';
const end = '<!-- /generated:widgets -->';

const code = (text) => `\`${text}\``;
const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

function table(title, columns, rows) {
  if (!rows?.length) return '';
  const heads = [title, ...columns];
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** What can be set: the attribute, where there is one, and the property. */
function properties(members) {
  const rows = members
    .filter(({ kind }) => kind === 'field')
    .map(({ name, attribute, type, default: value, description }) => [
      attribute ? code(attribute) : '',
      code(name),
      type ? code(type.text) : '',
      value ? code(value) : '',
      description,
    ]);
  return table('Attribute', ['Property', 'Type', 'Default', 'Meaning'], rows);
}

function methods(members) {
  const rows = members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], description }) => [
      code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
      description,
    ]);
  return table('Method', ['What it does'], rows);
}

const named = (things) => things?.map(({ name, description }) => [code(name), description]);
const slots = (things) => things?.map(({ name, description }) => [name ? code(name) : '(default)', description]);
const tokens = (things) =>
  things?.map(({ name, default: value, description }) => [code(name), value ? code(value) : '', description]);

function section({ tagName, description, members = [], events, slots: places, cssParts, cssProperties }) {
  const own = members.filter(({ inheritedFrom }) => !inheritedFrom);
  return [
    `### \`<${tagName}>\``,
    description,
    properties(own),
    methods(own),
    table('Event', ['When'], named(events)),
    table('Slot', ['Content'], slots(places)),
    table('Part', ['What it is'], named(cssParts)),
    table('CSS property', ['Default', 'Meaning'], tokens(cssProperties?.filter(({ inheritedFrom }) => !inheritedFrom))),
  ];
}

/** @returns {Promise<string>} `readme` with its tables as `manifest` has them now */
export async function withTables(readme, manifest, style) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const base = declarations.find(({ name }) => name === 'FeedElement');
  const widgets = declarations.filter(({ tagName }) => tagName).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const ofAll = [
    '### Every widget',
    properties(base.members),
    methods(base.members),
    table('CSS property', ['Default', 'Meaning'], tokens(base.cssProperties)),
  ];
  const parts = [...ofAll, ...widgets.flatMap(section)];

  const [head, , tail] = readme.split(new RegExp(`(${start}[^]*${end})`));
  if (tail === undefined) throw new Error(`README.md needs the marks ${start} and ${end}`);
  const text = [`${head}${start}`, ...parts.filter(Boolean), `${end}${tail}`].join('\n\n');
  return prettier.format(text, { ...style, parser: 'markdown' });
}
