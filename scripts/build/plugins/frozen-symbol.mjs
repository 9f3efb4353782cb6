const assignment = 'Symbol.metadata??=Symbol("metadata")';

/**
 * Vite plugin for pages whose scripts have frozen `Symbol`. Lit gives it a property that only standard decorators use, and
 * throws if it cannot. docs/decisions/0022-host-scripts.md
 */
export function frozenSymbol() {
  return {
    name: 'mpg:frozen-symbol',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/reactive-element\.js/ },
      handler(code) {
        if (!code.includes(assignment)) throw new Error(`@lit/reactive-element has no ${assignment} any more`);
        return { code: code.replace(assignment, `Object.isExtensible(Symbol)&&(${assignment})`), map: null };
      },
    },
  };
}
