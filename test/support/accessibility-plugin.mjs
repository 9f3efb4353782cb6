/**
 * Runner command `accessibility-tree`: what assistive technology is told of an element, shadow roots included, a line a
 * node: role, name, state, and the language where it is marked. Text that only repeats the name above it is left out.
 */
const sessions = new WeakMap();

/** Roles without a meaning of their own; what is in them stands in the place of their parent's. */
const meaningless = new Set(['generic', 'none', 'InlineTextBox', 'Section', 'LayoutTable']);
/** Properties that a screen reader may say, beside those that are false. */
const told = ['level', 'checked', 'expanded', 'pressed', 'selected', 'disabled', 'busy', 'live', 'invalid', 'required'];
const toldIfFalse = new Set(['checked', 'expanded', 'pressed']);

/** @returns the runner's plugin */
export function accessibilityPlugin() {
  return {
    name: 'accessibility-tree-command',
    async executeCommand({ command, payload: selector, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      return accessibilityTree(await sessions.get(page), selector);
    },
  };
}

async function accessibilityTree(devtools, selector) {
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: element } = await devtools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId);
  await devtools.send('DOM.disable');
  return top ? linesOf(top, { byId, languages: languagesIn(element) }, 0).join('\n') : '';
}

/** The `lang` of each node that has one. */
function languagesIn(element, languages = new Map()) {
  const { attributes = [], children = [], shadowRoots = [], backendNodeId } = element;
  const place = attributes.findIndex((name, index) => name === 'lang' && index % 2 === 0);
  if (place >= 0) languages.set(backendNodeId, attributes[place + 1]);
  for (const child of [...shadowRoots, ...children]) languagesIn(child, languages);
  return languages;
}

function linesOf(node, tree, depth) {
  const { role, name, properties = [], ignored, childIds = [], backendDOMNodeId } = node;
  const children = childIds.map((id) => tree.byId.get(id)).filter(Boolean);
  const lang = tree.languages.get(backendDOMNodeId);
  const marks = lang === undefined ? [] : [`[lang=${lang || '""'}]`];
  if (role?.value === 'StaticText') return [`${indent(depth)}text ${quoted(name.value)}`];
  const isMeaningless = ignored || (meaningless.has(role?.value) && !name?.value);
  if (isMeaningless && !marks.length) return joinedTexts(children.flatMap((child) => linesOf(child, tree, depth)));
  const below = joinedTexts(children.flatMap((child) => linesOf(child, tree, depth + 1)));
  const own = [
    isMeaningless ? 'group' : role.value,
    ...(name?.value ? [quoted(name.value)] : []),
    ...states(properties),
    ...marks,
  ].join(' ');
  const repeats = below.length === 1 && below[0] === `${indent(depth + 1)}text ${quoted(name?.value ?? '')}`;
  return [indent(depth) + own, ...(repeats ? [] : below)];
}

function states(properties) {
  return properties
    .map(({ name, value }) => [name, value.value])
    .filter(([name, value]) => told.includes(name) && (toldIfFalse.has(name) || ![false, 'false', 'off'].includes(value)))
    .map(([name, value]) => (value === true ? `(${name})` : `(${name}: ${value})`));
}

/** Texts beside each other are read as one. */
function joinedTexts(lines) {
  return lines.reduce((joined, line) => {
    const [, space, text] = /^( *)text "(.*)"$/.exec(line) ?? [];
    const [, lastSpace, lastText] = /^( *)text "(.*)"$/.exec(joined.at(-1) ?? '') ?? [];
    if (text === undefined || space !== lastSpace) return [...joined, line];
    return [...joined.slice(0, -1), `${space}text "${`${lastText}${text}`.replace(/\s+/g, ' ')}"`];
  }, []);
}

const indent = (depth) => '  '.repeat(depth);
const quoted = (text) => JSON.stringify(text.replace(/\s+/g, ' ').trim()).replaceAll('\\"', '”');
