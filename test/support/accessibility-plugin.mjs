/**
 * Runner command `accessibility-tree`: the accessibility tree of an element, shadow roots included, one node per line:
 * `role "name" (state) [lang=…]`, or `role: text` if the node has no name and contains only text.
 */
import { devtoolsOf } from './devtools.mjs';

/** Roles without meaning of their own. Their children are listed as children of their parent. */
const meaningless = new Set([
  'generic',
  'none',
  'LabelText',
  'LayoutTable',
  'MenuListPopup',
  'Section',
  'sectionheader',
  'time',
]);
/** Roles that only repeat the name of their parent, and empty markers. */
const repeating = new Set(['Legend', 'ListMarker', 'InlineTextBox']);
const names = { DescriptionList: 'description list', DisclosureTriangle: 'disclosure', StaticText: 'text' };

/** States that are listed if true. Those in `listedIfFalse` are also listed if false. */
const states = ['checked', 'expanded', 'pressed', 'selected', 'disabled', 'busy', 'live', 'invalid', 'required'];
const listedIfFalse = new Set(['checked', 'expanded', 'pressed']);

/** @returns The plugin for the runner. */
export function accessibilityPlugin() {
  return {
    name: 'accessibility-tree-command',
    async executeCommand({ command, payload: selector, session }) {
      if (command !== 'accessibility-tree') return undefined;
      return accessibilityTree(await devtoolsOf(session), selector);
    },
  };
}

async function accessibilityTree(devtools, selector) {
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: element } = await devtools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.send('DOM.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId);
  const entries = top ? entriesIn(top, { byId, languages: languagesIn(element) }) : [];
  return entries.flatMap((entry) => linesOf(entry)).join('\n');
}

/** The `lang` of each node that has one, by node id. */
function languagesIn(element, languages = new Map()) {
  const { attributes = [], children = [], shadowRoots = [], backendNodeId } = element;
  const langIndex = attributes.findIndex((name, index) => name === 'lang' && index % 2 === 0);
  if (langIndex >= 0) languages.set(backendNodeId, attributes[langIndex + 1] || 'unknown');
  for (const child of [...shadowRoots, ...children]) languagesIn(child, languages);
  return languages;
}

/** What to list for a node: the node itself, or its children if it has no meaning of its own. */
function entriesIn(node, tree, lang) {
  const { role: { value: role } = {}, name, properties = [], ignored, childIds = [], backendDOMNodeId } = node;
  if (repeating.has(role)) return [];
  const text = name?.value ?? '';
  if (role === 'StaticText') return [{ text, lang }];
  const own = tree.languages.get(backendDOMNodeId) ?? lang;
  const inside = childIds.flatMap((id) => entriesIn(tree.byId.get(id) ?? {}, tree, own));
  if (role === 'LabelText') return inside.filter((entry) => entry.text === undefined);
  if (ignored || (meaningless.has(role) && !text)) return inside.map((entry) => ({ ...entry, isWrapped: true }));
  return [{ role: names[role] ?? role, name: text, states: statesIn(role, properties), inside: joined(inside) }];
}

function statesIn(role, properties) {
  const known = role === 'heading' ? ['level', ...states] : states;
  return properties
    .map(({ name, value }) => [name, String(value.value)])
    .filter(([name, value]) => known.includes(name) && (listedIfFalse.has(name) || !['false', 'off'].includes(value)))
    .map(([name, value]) => (value === 'true' ? name : value === 'false' ? `not ${name}` : `${name} ${value}`));
}

/** Joins texts on the same line. Texts in separate boxes stay separate, as no space divides them. */
function joined(entries) {
  const result = [];
  for (const entry of entries) {
    const last = result.at(-1);
    const isText = last?.text !== undefined && entry.text !== undefined && last.lang === entry.lang;
    const isApart = last?.isWrapped && entry.isWrapped && !/\s$/.test(last.text) && !/^[\s,]/.test(entry.text);
    if (isText && !isApart) result.splice(-1, 1, { ...entry, text: last.text + entry.text });
    else result.push(entry);
  }
  return result.filter(({ text }) => text === undefined || text.trim());
}

function linesOf({ role = 'text', name, states: own = [], inside = [], text, lang }, depth = 0) {
  const [first, second] = inside;
  const only = second || first?.text === undefined ? undefined : first;
  const language = lang ?? only?.lang;
  const line = [
    `${'  '.repeat(depth)}${role}${name ? ` "${plain(name)}"` : ''}`,
    ...(own.length ? [` (${own.join(', ')})`] : []),
    ...(language ? [` [lang=${language}]`] : []),
    ...(text === undefined ? [] : [`: ${plain(text)}`]),
  ].join('');
  if (!only) return [line, ...inside.flatMap((entry) => linesOf(entry, depth + 1))];
  // Do not list text that only repeats the name.
  if (!name) return [`${line}: ${plain(only.text)}`];
  return plain(only.text) === plain(name) ? [line] : [line, ...linesOf(only, depth + 1)];
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
