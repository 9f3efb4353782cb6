import { en } from '../locales/doctor/index.ts';
import type { Finding, Patient } from './finding.ts';

/** A finding's sentences. */
export const filled = (text: string, about: string): string => text.replace('{}', () => about);

function findingText({ code, about = en.something, lines = [] }: Finding): string {
  const [what, remedy] = en.findings[code];
  return [`- [${code}] ${filled(what, about)} ${remedy}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** How often each widget is in the page. */
function countOf(widgets: readonly Element[]): string {
  const tags = widgets.map(({ localName }) => localName);
  const counts = [...new Set(tags)].map((tag) => `${tag} × ${tags.filter((each) => each === tag).length}`);
  return counts.join(', ') || '–';
}

/** What support needs to know, as plain text in English. The page's own query is left out: it may hold secrets. */
export function reportOf({ script, folder, widgets }: Patient, findings: readonly Finding[]): string {
  const { origin, pathname } = location;
  return [
    `MPG Widgets ${MPG_VERSION}, ${folder}`,
    `Page: ${origin}${pathname}`,
    `Page language: ${document.documentElement.lang || '–'}`,
    `Script: ${script.url ?? '–'}`,
    `Widgets: ${countOf(widgets)}`,
    `Browser: ${navigator.userAgent}`,
    `Window: ${window.innerWidth} × ${window.innerHeight}`,
    '',
    ...(findings.length ? findings.map(findingText) : [en.allWell, en.checked]),
  ].join('\n');
}
