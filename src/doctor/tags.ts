import { elementAttribute, twinAttribute } from '../element/twin-attributes.ts';
import { nearest } from '../model/nearest.ts';
import { nameOf, type Check, type Finding, type Patient } from './finding.ts';
import { askedOf, unknownTags } from './names.ts';

/** What any element may have. */
const global =
  /^(?:data-|aria-|on|xml|class$|id$|style$|lang$|dir$|title$|role$|hidden$|tabindex$|slot$|part$|nonce$|translate$|inert$|is$|item|accesskey$|defer-hydration$)/;

const knownAttributes = (tag: string): readonly string[] =>
  (customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes ??
  [];

/** Whether the text of the page has the tag of a widget. */
function hasTagAsText(): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const parent = currentNode.parentElement?.localName ?? '';
    if (!/^(?:script|style|template|noscript)$/.test(parent) && /<mpg-[a-z]/.test(currentNode.nodeValue ?? ''))
      return true;
  }
  return false;
}

/** Finds that a page has the script and no widget, because an editor has removed the tag or made text of it. */
export const checkTags: Check = (patient) => {
  const { widgets, twins } = patient;
  if (widgets.length || twins.length || unknownTags().length || askedOf(patient)) return [];
  if (hasTagAsText()) return [{ code: 'escaped' }];
  return [{ code: 'tag', lines: [`<div ${twinAttribute}="publication-list"></div>`] }];
};

/** Attributes of a twin that would be settings if they had the right beginning. */
function unread(twin: Element, known: readonly string[]): readonly string[] {
  return [...twin.attributes]
    .filter(({ name }) => known.includes(name) && elementAttribute(name) === undefined)
    .map(({ name, value }) => `${name}="${value}" → ${twinAttribute}-${name}="${value}"`);
}

/** What these widgets show nothing without. */
const needed: Readonly<Record<string, string | undefined>> = {
  'mpg-programme': 'programme',
  'mpg-programme-card': 'programme',
  'mpg-project': 'project',
  'mpg-project-card': 'project',
};

/** Settings that an editor has removed, or that nobody has written. */
function missing(widget: Element): readonly string[] {
  const name = needed[widget.localName];
  return name && !widget.getAttribute(name) ? [`${name}="…"`] : [];
}

/** A setting that has no effect, with the one that was likely meant. */
function corrected(name: string, value: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const line = `${name}="${value}"`;
  return meant && meant !== name ? `${line} → ${meant}="${value}"` : line;
}

/** Settings in the address of a frame that it does not take: unknown ones, and those that a frame may not have. */
function dropped(patient: Patient, widget: Element, known: readonly string[]): readonly string[] {
  const lines: string[] = [];
  askedOf(patient)?.settings.forEach((value, name) => {
    if (!/^(?:lang|dir|--mpg-.+)$/.test(name) && !widget.hasAttribute(name)) lines.push(corrected(name, value, known));
  });
  return lines;
}

function settingsOf(patient: Patient, widget: Element): readonly string[] {
  const known = knownAttributes(widget.localName);
  if (!known.length) return [];
  const unknown = [...widget.attributes]
    .filter(({ name }) => !known.includes(name) && !global.test(name))
    .map(({ name, value }) => corrected(name, value, known));
  const twin = patient.twins.find((each) => each === widget.parentElement);
  return [...unknown, ...dropped(patient, widget, known), ...(twin ? unread(twin, known) : []), ...missing(widget)];
}

/** What widgets have said of the values of their settings. */
function badValues(seen: readonly Event[], widget: Element): readonly string[] {
  const errors = seen.filter(({ type, target }) => type === 'mpg-error' && target === widget);
  return errors.flatMap((event) => {
    const { code, error } = (event as CustomEvent<{ readonly code?: string; readonly error: Error }>).detail;
    return code === undefined && /^[\w-]+="/.test(error.message) ? [error.message] : [];
  });
}

/** Finds settings that no widget knows, that a `div` has without their beginning, or whose values are not in the feed. */
export const checkSettings: Check = (patient) =>
  patient.widgets.flatMap((widget): Finding[] => {
    const lines = [...new Set([...settingsOf(patient, widget), ...badValues(patient.seen, widget)])];
    return lines.length ? [{ code: 'settings', about: nameOf(widget), lines }] : [];
  });

/** Finds widgets whose code could not be loaded. */
export const checkFiles: Check = ({ seen, base, folder, tags }) => {
  const failed = seen.some(
    ({ type, target }) =>
      type === 'mpg-error' &&
      target instanceof Element &&
      tags.includes(target.localName) &&
      !target.matches(':defined'),
  );
  return failed ? [{ code: 'files', about: base, lines: [new URL(`${folder}/`, base).href] }] : [];
};

/** Finds widgets in a page that does not name its language. */
export const checkLanguage: Check = ({ widgets }) =>
  widgets.some((widget) => !widget.closest('[lang]')?.getAttribute('lang'))
    ? [{ code: 'language', lines: [`<html lang="${navigator.language.split('-')[0] ?? ''}">`] }]
    : [];
