import { describe, it } from 'node:test';
import typescriptEslint from 'typescript-eslint';
import { RuleTester } from 'eslint';
import { noLiteralText } from '../../scripts/lint/no-literal-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: typescriptEslint.parser } });
const fails = (code, ...texts) => ({
  code,
  errors: texts.map((text) => ({ messageId: 'literal', data: { text } })),
});

tester.run('no-literal-text', noLiteralText, {
  valid: [
    'html`<p>${localize.term("empty")}</p>`',
    'html`<p class="message" part="message" role="status">${title} · ${date}</p>`',
    'html`<button aria-label=${localize.term("copy")} type="button"></button>`',
    'html`<time datetime=${"2026"}>${cond ? a : nothing}</time>`',
    'html`<a class=${cond ? "current" : "other"} href="https://example.org/">${link("title", text)}</a>`',
    'html`<p>${kind === "news" ? date : nothing}</p>`',
    'html`<p>${names.join(", ")} ${2013}–${"…"}</p>`',
    'html`<p>${keys.map((key) => html`<b>${localize.term(key)}</b>`)}</p>`',
    'html`<!-- a remark --><style>.name { color: red }</style>`',
    'const formats = { bibtex: "BibTeX" }; html`<option>BibTeX</option><option>${"CSV (RIS)"}</option>`',
    'let label = "later another"; html`<p>${label}</p>`',
    'svg`<path d="M0 0h10z" />`',
    'css`.a::before { content: "→ " / ""; } .b::after { content: "\\\\201C"; content: attr(title) counter(part); }`',
    'css`.a { align-content: "start"; font-family: "Noto" }`',
    'this.announce(localize.term("copied"));',
    'this.announce(count ? one : many);',
    'const again = () => again; html`<p>${again}</p>`',
    'list.append(item, more); document.createTextNode(text);',
    'element.textContent = message; element.className = "visually-hidden";',
    'element.setAttribute("part", "message"); element.setAttribute("aria-label", label(x));',
    'throw new Error("For developers");',
  ],
  invalid: [
    fails('html`<p>Read more</p>`', 'Read more'),
    fails('html`<p>${name} and ${other}</p>`', '… and …'),
    fails('html`<p>Ещё</p>`', 'Ещё'),
    fails('html`<li>${a}</li><li>news</li>`', 'news'),
    fails('svg`<title>Chart</title>`', 'Chart'),
    fails('html`<button aria-label="Close"></button>`', 'Close'),
    fails('html`<button aria-label=${"Close"}></button>`', 'Close'),
    fails('html`<button .ariaLabel=${"Close"}></button>`', 'Close'),
    fails('html`<input placeholder="Search ${what}" />`', 'Search …'),
    fails('html`<img alt=${`Picture of ${name}`} />`', 'Picture of'),
    fails('html`<a title=${cond ? "Open" : nothing}></a>`', 'Open'),
    fails('html`<optgroup label="Years"></optgroup>`', 'Years'),
    fails('html`<p>${cond ? "Yes" : "No"}</p>`', 'Yes', 'No'),
    fails('html`<p>${name || "Unknown"}</p>`', 'Unknown'),
    fails('html`<p>${"By " + name}</p>`', 'By'),
    fails('html`<p>${`By ${name}`}</p>`', 'By'),
    fails('html`<p>${["a", nothing]}</p>`', 'a'),
    fails('html`<p>${names.join(" and ")}</p>`', 'and'),
    fails('html`<p>${when(cond, () => "Yes")}</p>`', 'Yes'),
    fails('const label = "Label"; html`<p>${label}</p>`', 'Label'),
    fails('html`<p>${cond ? html`<b>Inner</b>` : nothing}</p>`', 'Inner'),
    fails('html`<p>BibTeX file</p>`', 'BibTeX file'),
    fails('css`.a::after { content: "new"; }`', '"new"'),
    fails("css`.a::after { content: '→ more' / 'more' }`", "'→ more'", "'more'"),
    fails('this.announce("Copied");', 'Copied'),
    fails('note.append("Copied");', 'Copied'),
    fails('button["ariaLabel"] = "Close";', 'Close'),
    fails('announce(this, `${count} found`, "en-GB");', 'found'),
    fails('element.textContent = "Copied";', 'Copied'),
    fails('element.ariaLabel = cond ? "Open" : label;', 'Open'),
    fails('element.setAttribute("aria-label", "Close");', 'Close'),
  ],
});
