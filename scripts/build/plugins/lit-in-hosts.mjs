/** What Lit does with things of the page, and what the build writes instead. By the end of each file's path. */
const replacements = {
  '/@lit/reactive-element/reactive-element.js': [
    // Only standard decorators use it. A page may have frozen `Symbol`.
    ['Symbol.metadata??=Symbol("metadata")', 'Object.isExtensible(Symbol)&&($&)'],
    // Versions and polyfills of Lit on the page: whatever has their names there, such as `<a id="litHtmlVersions">`.
    ['a=globalThis', 'a={}'],
    ['=litPropertyMetadata', '=a.litPropertyMetadata'],
  ],
  '/lit-element/lit-element.js': [['=globalThis', '={}']],
  '/lit-html/lit-html.js': [
    ['=globalThis', '={trustedTypes:globalThis.trustedTypes}'],
    // A policy of the page may forbid it. Without `require-trusted-types-for` there is no need of it.
    ['s.createPolicy("lit-html",{createHTML:t=>t})', '(()=>{try{return $&}catch{}})()'],
    // Tools that report errors wrap listeners as if each were a function.
    ['EventListener(this.name,this,', 'EventListener(this.name,this.heard??=e=>this.handleEvent(e),'],
  ],
};

const endings = Object.keys(replacements).map((ending) => ending.replaceAll('.', String.raw`\.`));

/**
 * Vite plugin for pages whose scripts and policies Lit does not expect. Fails if Lit does what is replaced no more.
 * docs/decisions/0022-host-scripts.md
 */
export function litInHosts() {
  return {
    name: 'mpg:lit-in-hosts',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`(?:${endings.join('|')})$`) },
      handler(code, id) {
        const ending = Object.keys(replacements).find((each) => id.endsWith(each));
        let changed = code;
        for (const [found, instead] of replacements[ending]) {
          if (!changed.includes(found)) throw new Error(`${ending} has no ${found} any more`);
          changed = changed.replaceAll(found, instead);
        }
        return { code: changed, map: null };
      },
    },
  };
}
