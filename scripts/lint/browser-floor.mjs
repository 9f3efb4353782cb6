/**
 * ESLint rule: code that runs in browsers uses only what the oldest supported ones have. It asks TypeScript what each name and
 * each member is, so it knows methods of instances too, and MDN's data which browsers have it. It also looks into selectors and
 * regular expressions, since a browser throws at those that it does not know. All other syntax the build translates.
 */
import compatData from '@mdn/browser-compat-data/forLegacyNode';

/** The oldest browsers that widgets work in: docs/decisions/0018-old-browsers.md. */
export const floor = {
  chrome: 100,
  chrome_android: 100,
  firefox: 102,
  firefox_android: 102,
  safari: 15.4,
  safari_ios: 15.4,
};

/** Interfaces that take over what TypeScript declares in mixins such as `ARIAMixin`. The first that has a member counts. */
const mixedInto = ['Element', 'HTMLElement', 'Node', 'Window', 'Document', 'SVGElement', 'WindowOrWorkerGlobalScope'];

/** Browsers of the floor that do not have a feature, with the versions that do. */
function missingIn(support) {
  return Object.entries(floor).flatMap(([browser, version]) => {
    const statements = [support[browser] ?? []]
      .flat()
      .filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other);
    const since = statements.filter(({ version_removed: end }) => !end).map(({ version_added: start }) => start);
    const isThere = since.some((start) => start === true || parseFloat(String(start).replace('≤', '')) <= version);
    return isThere ? [] : [`${browser} ${since[0] || '–'}`];
  });
}

/** The data of `Interface.member`, or of a global without a member; undefined if MDN has none. */
function dataOf(owner, member, isStatic) {
  const { api, javascript } = compatData;
  const lists = [api, javascript.builtins, javascript.builtins.Intl];
  const own = lists.map((list) => (Object.hasOwn(list, owner) ? list[owner] : undefined));
  if (member === undefined) return [...own, api.Window[owner]].find((data) => data?.__compat);
  const isGlobal = /^(Window|WindowOrWorkerGlobalScope|GlobalThis)$/.test(owner);
  const names = isStatic ? [`${member}_static`, member] : [member];
  const all = [...own, ...mixedInto.map((name) => api[name]), ...(isGlobal ? [api] : [])];
  const isMixin = !own.some((data) => data?.__compat);
  return (isMixin ? all : own).flatMap((data) => names.map((name) => data?.[name])).find((data) => data?.__compat);
}

/** Names of what a selector uses, with its data. */
function selectorParts(selector) {
  const names = [...selector.matchAll(/:([a-z-]+)/g)].map(([, name]) => name);
  return names.flatMap((name) => ({ name: `:${name}`, data: compatData.css.selectors[name] }));
}

function regexParts({ pattern, flags }) {
  const { lookbehind_assertion: lookbehind } = compatData.javascript.regular_expressions;
  const { unicodeSets } = compatData.javascript.builtins.RegExp;
  return [
    ...(/\(\?<[=!]/.test(pattern) ? [{ name: 'lookbehind', data: lookbehind }] : []),
    ...(flags.includes('v') ? [{ name: 'the flag v', data: unicodeSets }] : []),
  ];
}

/** Where a symbol is declared, if the platform declares it: the name of the interface, and whether it is static. */
function ownerOf(declaration) {
  if (!/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) return undefined;
  const { parent } = declaration;
  // `declare var AbortSignal: { any(…): AbortSignal }`
  if (parent.parent?.name && !parent.name) return { owner: parent.parent.name.text, isStatic: true };
  if (!parent.name) return { owner: declaration.name?.text };
  const owner = parent.name.text.replace(/^Readonly(Array|Map|Set)$/, '$1');
  if (owner === 'Intl') return { owner: declaration.name.text };
  const name = owner.replace(/Constructor$/, '');
  return { owner: name, isStatic: name !== owner };
}

/** @type {import('eslint').Rule.RuleModule} */
export const browserFloor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: '{{ name }} is missing in old browsers (there since: {{ browsers }}).' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    function report(node, parts) {
      for (const { name, data } of parts) {
        const browsers = data ? missingIn(data.__compat.support).join(', ') : '';
        if (browsers) return context.report({ node, messageId: 'missing', data: { name, browsers } });
      }
    }

    const check = (node) => checkSymbol(node, checker.getSymbolAtLocation(nodes.get(node)));
    const checkKey = (node) =>
      checkSymbol(node, checker.getTypeAtLocation(nodes.get(node.parent.parent)).getProperty(node.name));

    function checkSymbol(node, symbol) {
      const owners = symbol?.declarations?.map(ownerOf) ?? [];
      if (owners.includes(undefined)) return;
      // Of several declarations, as in a union of types, each counts.
      const parts = owners.map(({ owner, isStatic }) => {
        const member = owner === symbol.name ? undefined : symbol.name;
        return { name: member ? `${owner}.${member}` : owner, data: dataOf(owner, member, isStatic) };
      });
      report(node, parts);
    }

    return {
      'MemberExpression > Identifier.property': check,
      'ObjectPattern > Property > Identifier.key': checkKey,
      'CallExpression > Identifier.callee': check,
      'NewExpression > Identifier.callee': check,
      'CallExpression[callee.property.name=/^(closest|matches|querySelector|querySelectorAll)$/] > Literal': (node) =>
        report(node, selectorParts(String(node.value))),
      'Literal[regex]': (node) => report(node, regexParts(node.regex)),
    };
  },
};
