/**
 * Imitates forced colours (Windows' contrast themes), which no page can switch on itself: the colours that a style sheet
 * gives are taken back, and the widgets' own rules for forced colours take effect.
 *
 * What it does not show: the visitor's palette (these are the browser's own system colours), plates behind text on
 * pictures, grounds that hide what lies under them, and `forced-color-adjust`. For the real thing: the browser's developer
 * tools, “Rendering”, “Emulate CSS media feature forced-colors”. Tests use that.
 */
const condition = 'forced-colors: active';

const takingBack = new CSSStyleSheet();
takingBack.replaceSync(`
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

/** What rules were before they took effect. */
const original = new Map<CSSStyleRule | CSSMediaRule, string>();

let observer: MutationObserver | undefined;

/** Shows everything in this document, and what comes into it, in imitated forced colours, or no longer. */
export function imitateForcedColours(isWanted: boolean): void {
  if (isWanted === Boolean(observer)) return;
  if (isWanted) {
    observer = new MutationObserver(dressAll);
    observer.observe(document, { subtree: true, childList: true });
    dressAll();
  } else {
    observer?.disconnect();
    observer = undefined;
    undressAll();
  }
}

const roots = (): readonly (Document | ShadowRoot)[] => [
  document,
  ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

function dressAll(): void {
  for (const root of roots()) {
    if (root.adoptedStyleSheets.includes(takingBack)) continue;
    for (const { cssRules } of root.adoptedStyleSheets) giveEffect(cssRules, false);
    root.adoptedStyleSheets.push(takingBack);
  }
}

function undressAll(): void {
  for (const root of roots()) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== takingBack);
  for (const [rule, text] of original) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = text;
    else rule.style.cssText = text;
  }
  original.clear();
}

/** Rules for forced colours apply always, and before those that take colours back. Two widgets may share a sheet. */
function giveEffect(rules: CSSRuleList, isForced: boolean): void {
  for (const rule of rules) {
    const isForcing = isForced || (rule instanceof CSSMediaRule && rule.conditionText.includes(condition));
    if (isForcing) force(rule);
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) giveEffect(rule.cssRules, isForcing);
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
