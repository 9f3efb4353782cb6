/**
 * Imitates forced colours (Windows contrast themes), which a page cannot switch on itself. Resets the colours of style
 * sheets and applies the widgets' own rules for forced colours.
 *
 * Limitations: it uses the browser's own system colours instead of the visitor's palette, and does not show backplates
 * behind text on images, backgrounds that hide what is below them, or `forced-color-adjust`. For the real rendering,
 * use “Emulate CSS media feature forced-colors” under “Rendering” in the browser's developer tools, as the tests do.
 */
const condition = 'forced-colors: active';

const resetSheet = new CSSStyleSheet();
resetSheet.replaceSync(`
  .stage.forced *, .stage.forced *::before, .stage.forced *::after, :host *, :host *::before, :host *::after {
    color: revert !important;
    background-color: revert !important;
    background-image: none !important;
    border-color: revert !important;
    text-decoration-color: revert !important;
    text-shadow: none !important;
    box-shadow: none !important;
    outline-color: revert !important;
    accent-color: revert !important;
  }
  .stage.forced summary, :host summary {
    color: LinkText !important;
  }
`);

/** The original text of each changed rule. */
const original = new Map<CSSStyleRule | CSSMediaRule, string>();

let observer: MutationObserver | undefined;

/** Starts or stops imitating forced colours in this document, including elements that are added later. */
export function imitateForcedColours(isWanted: boolean): void {
  if (isWanted === Boolean(observer)) return;
  if (isWanted) {
    observer = new MutationObserver(applyToAll);
    observer.observe(document, { subtree: true, childList: true });
    applyToAll();
  } else {
    observer?.disconnect();
    observer = undefined;
    restoreAll();
  }
}

const roots = (): readonly (Document | ShadowRoot)[] => [
  document,
  ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

function applyToAll(): void {
  for (const root of roots()) {
    if (root.adoptedStyleSheets.includes(resetSheet)) continue;
    for (const { cssRules } of root.adoptedStyleSheets) activate(cssRules, false);
    root.adoptedStyleSheets.push(resetSheet);
  }
}

function restoreAll(): void {
  for (const root of roots()) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== resetSheet);
  for (const [rule, text] of original) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = text;
    else rule.style.cssText = text;
  }
  original.clear();
}

/**
 * Makes rules for forced colours always apply, and override the rules that reset colours. Widgets may share a sheet.
 */
function activate(rules: CSSRuleList, isForced: boolean): void {
  for (const rule of rules) {
    const isForForcedColours = isForced || (rule instanceof CSSMediaRule && rule.conditionText.includes(condition));
    if (isForForcedColours) force(rule);
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) activate(rule.cssRules, isForForcedColours);
  }
}

function force(rule: CSSRule): void {
  if (rule instanceof CSSMediaRule) {
    original.set(rule, rule.media.mediaText);
    rule.media.mediaText = 'all';
  } else if (rule instanceof CSSStyleRule) {
    original.set(rule, rule.style.cssText);
    rule.style.cssText = rule.style.cssText.replaceAll(/(?<!!important);/g, ' !important;');
  }
}
