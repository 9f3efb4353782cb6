/** Says, in a panel of its own, what is wrong with the widgets of a page: docs/decisions/0034-doctor.md. */
import { seenTypes, type Call } from '../embed/call-doctor.ts';
import { elementsIn } from '../embed/elements.ts';
import { twinAttribute } from '../element/twin-attributes.ts';
import { findingCodes, languageOf, loadDoctorTexts } from '../locales/doctor/index.ts';
import { checkFeeds } from './feed.ts';
import type { Check, Finding, Patient } from './finding.ts';
import { checkColours, checkRoom, checkShift } from './look.ts';
import { checkNames } from './names.ts';
import { Panel, panelMark } from './panel.ts';
import { checkPolicy } from './policy.ts';
import { reportOf } from './report.ts';
import { checkScript, checkVersions } from './scripts.ts';
import { checkFiles, checkLanguage, checkSettings, checkTags } from './tags.ts';

const checks: readonly Check[] = [
  ...[checkPolicy, checkFiles, checkFeeds, checkTags, checkNames, checkSettings, checkVersions, checkScript],
  ...[checkRoom, checkLanguage, checkShift, checkColours],
];

/** Time in which one change after the other is looked at together, in milliseconds. */
const pause = 300;

/** Time after which everything is looked at once more, in milliseconds: layouts settle late, and tell nobody. */
const lastLook = 3000;

function patientOf(call: Call): Patient {
  return {
    ...call,
    base: new URL('.', call.script.url).href,
    widgets: elementsIn(document, call.tags.join()) as readonly HTMLElement[],
    twins: elementsIn(document, `div[${twinAttribute}]`),
  };
}

/** What a check finds. One that fails itself, as in a page that has replaced what it needs, keeps no other from its work. */
async function found(check: Check, patient: Patient): Promise<readonly Finding[]> {
  try {
    return await check(patient);
  } catch (error) {
    console.warn('[mpg-widgets] The doctor could not check everything.', error);
    return [];
  }
}

async function findingsIn(patient: Patient): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for (const check of checks) all.push(...(await found(check, patient)));
  const isBlocked = all.some(({ code }) => code === 'policy');
  // What a policy blocks is neither missing nor down.
  const own = isBlocked ? all.filter(({ code }) => code !== 'files' && code !== 'feed') : all;
  return [...own].sort((one, other) => findingCodes.indexOf(one.code) - findingCodes.indexOf(other.code));
}

/** The page's language, or the visitor's. */
const languageOfPage = (): string => languageOf(document.documentElement.lang || navigator.language);

/** Examines a page, shows the panel, and keeps it up to date until it is closed. */
export async function examine(call: Call): Promise<void> {
  if (elementsIn(document, `[${panelMark}]`).length) return;
  const { texts, language } = await loadDoctorTexts(languageOfPage());
  let findings: readonly Finding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    findings = await findingsIn(patientOf(call));
    panel.show(findings);
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, pause);
  };
  const listening = new AbortController();
  const close = (): void => {
    listening.abort();
    clearTimeout(timer);
    clearTimeout(last);
    panel.element.remove();
  };
  const panel = new Panel(texts, language, {
    onAgain: () => void look(),
    onClose: close,
    report: () => reportOf(patientOf(call), findings),
  });
  const last = setTimeout(lookSoon, lastLook);
  for (const type of [...seenTypes, 'load'])
    addEventListener(type, lookSoon, { capture: true, signal: listening.signal });
  await look();
  document.documentElement.append(panel.element);
  if (document.activeElement === document.body) panel.focus();
}
