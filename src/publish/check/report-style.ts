/** The look of the report. */
import { markup } from '../markup.ts';

export const reportStyle = markup`
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2433; --soft: #565e6e; --line: #d9d6cc; --link: #1f4e8c;
  --lost: #a4161a; --odd: #7a4e00; --missing: #2a5a8a; --good: #1f6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --card: #1c222c; --ink: #e8eaef; --soft: #a9b1bf; --line: #39414f; --link: #9cc4ff;
    --lost: #ff9a90; --odd: #f2c46a; --missing: #93c1f5; --good: #86d6a2;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
header, main, footer { max-width: 58rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2.5rem 1rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -0.01em; }
h2 { margin: 3rem 0 0.25rem; padding-top: 1.5rem; border-top: 3px solid currentColor; font-size: 1.35rem; }
h3 { margin: 0; font-size: 1.1rem; }
p { margin: 0.4rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.kicker, .note, .type, footer { color: var(--soft); }
.kicker { margin: 0 0 0.4rem; font-size: 0.85rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
.lost { --tone: var(--lost); }
.odd { --tone: var(--odd); }
.missing { --tone: var(--missing); }
.good { --tone: var(--good); }
h2.lost, h2.odd, h2.missing { color: var(--tone); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.figures li { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 0.4rem; background: var(--card); }
.figures b { display: block; color: var(--tone); font-size: 2rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.verdict { padding-left: 0.9rem; border-left: 4px solid var(--tone); font-size: 1.1rem; }
nav ul { columns: 2 20rem; padding-left: 1.2rem; }
nav li { break-inside: avoid; padding-block: 0.15rem; }
.group { margin-top: 1.25rem; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: 0.4rem; background: var(--card); }
.count { color: var(--soft); font-weight: 400; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0.7rem 0 0.9rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.findings { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.findings li { padding-block: 0.55rem; border-bottom: 1px solid var(--line); }
.findings li:last-child { border-bottom: 0; }
.findings p { margin: 0.1rem 0; }
.record { font-weight: 600; }
.type { font-weight: 400; }
code { padding: 0.05em 0.3em; border-radius: 0.2em; background: color-mix(in srgb, var(--soft) 14%, transparent); font: 0.88em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
summary { padding-block: 0.5rem; color: var(--link); cursor: pointer; }
footer { padding-block: 2.5rem; font-size: 0.9rem; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.4rem; }
  .group { padding: 0.9rem; }
}
@media (forced-colors: active) { .figures li, .group { border-color: CanvasText; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; --lost: #8a0f13; --odd: #5c3b00; --missing: #1f456b; --good: #14502a; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding-inline: 0; }
  .group, .findings li, .figures li { break-inside: avoid; }
  .group:has(li:nth-child(8)) { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  nav, summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
