/**
 * Runner command `accessibility-tree`: what assistive technology is told of an element, shadow roots included, a line a
 * thing: `role "name" (state) [lang=…]`, or `role: text` where a thing has no name and text is all that is in it.
 */
const sessions = new WeakMap();

/** Roles that tell nothing of their own: what is in them stands in the place of their parent's. */
const silent = new Set([
  'generic',
  'none',
  'LabelText',
  'LayoutTable',
  'MenuListPopup',
  'Section',
  'sectionheader',
  'time',
]);
/** What repeats the name of the thing that it is in, and marks that are empty. */
const repeating = new Set(['Legend', 'ListMarker', 'InlineTextBox']);
const names = { DescriptionList: 'description list', DisclosureTriangle: 'disclosure', StaticText: 'text' };

/** States that are told, some of them also when they are not so. */
const states = ['checked', 'expanded', 'pressed', 'selected', 'disabled', 'busy', 'live', 'invalid', 'required'];
const toldIfNot = new Set(['checked', 'expanded', 'pressed']);

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
  await devtools.send('DOM.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId);
  const things = top ? thingsIn(top, { byId, languages: languagesIn(element) }) : [];
  return things.flatMap((thing) => linesOf(thing)).join('\n');
}

/** The `lang` of each node that has one. */
function languagesIn(element, languages = new Map()) {
  const { attributes = [], children = [], shadowRoots = [], backendNodeId } = element;
  const place = attributes.findIndex((name, index) => name === 'lang' && index % 2 === 0);
  if (place >= 0) languages.set(backendNodeId, attributes[place + 1] || 'unknown');
  for (const child of [...shadowRoots, ...children]) languagesIn(child, languages);
  return languages;
}

/** What a node is told as: itself, or where it is silent what is in it. */
function thingsIn(node, tree, lang) {
  const { role: { value: role } = {}, name, properties = [], ignored, childIds = [], backendDOMNodeId } = node;
  if (repeating.has(role)) return [];
  const text = name?.value ?? '';
  if (role === 'StaticText') return [{ text, lang }];
  const own = tree.languages.get(backendDOMNodeId) ?? lang;
  const inside = childIds.flatMap((id) => thingsIn(tree.byId.get(id) ?? {}, tree, own));
  if (role === 'LabelText') return inside.filter((thing) => thing.text === undefined);
  if (ignored || (silent.has(role) && !text)) return inside.map((thing) => ({ ...thing, isWrapped: true }));
  return [{ role: names[role] ?? role, name: text, states: statesIn(role, properties), inside: joined(inside) }];
}

function statesIn(role, properties) {
  const known = role === 'heading' ? ['level', ...states] : states;
  return properties
    .map(({ name, value }) => [name, String(value.value)])
    .filter(([name, value]) => known.includes(name) && (toldIfNot.has(name) || !['false', 'off'].includes(value)))
    .map(([name, value]) => (value === 'true' ? name : value === 'false' ? `not ${name}` : `${name} ${value}`));
}

/** Texts that stand on one line are read as one; in boxes of their own they have no space between them. */
function joined(things) {
  const result = [];
  for (const thing of things) {
    const last = result.at(-1);
    const isText = last?.text !== undefined && thing.text !== undefined && last.lang === thing.lang;
    const isApart = last?.isWrapped && thing.isWrapped && !/\s$/.test(last.text) && !/^[\s,]/.test(thing.text);
    if (isText && !isApart) result.splice(-1, 1, { ...thing, text: last.text + thing.text });
    else result.push(thing);
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
  if (!only) return [line, ...inside.flatMap((thing) => linesOf(thing, depth + 1))];
  // A name that comes from what is inside is not told twice.
  if (!name) return [`${line}: ${plain(only.text)}`];
  return plain(only.text) === plain(name) ? [line] : [line, ...linesOf(only, depth + 1)];
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
