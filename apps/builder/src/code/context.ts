import type { Attribute, Catalogue, Widget } from '../catalogue.ts';
import { attributeOf, findWidget } from '../catalogue.ts';
import type { Form, Snippet } from '../state/state.ts';

/** What code is made from, besides the snippet. */
export interface CodeContext {
  readonly catalogue: Catalogue;
  /** Address of the folder with the files that the builder was loaded with, absolute, ending in a slash. */
  readonly base: string;
  /** Name of the widget in the visitor's language, for the title of a frame. */
  readonly title: string;
}

/** A snippet whose widget is known, with what the code of each form needs. */
export interface Subject {
  readonly snippet: Snippet;
  readonly context: CodeContext;
  readonly widget: Widget;
  /** Address of the folder with the files. */
  readonly base: string;
}

/** A major version's folder, as in `cdn/1/`, which always has its newest release. */
const majorFolder = /\/\d+\/$/;
/** A release's own folder, as in `cdn/1.2.3/`, which never changes. */
const releaseFolder = /\/(\d+)\.\d+\.\d+[^/]*\/$/;

/** The folder of one release, where each has its own. */
const releaseBase = (base: string, version: string): string => base.replace(majorFolder, `/${version}/`);

/** The folder of the newest release beside the folder of one release. */
export const movingBase = (base: string): string => base.replace(releaseFolder, '/$1/');

/** Forms that name one release. WordPress has it in the plugin, an application in its lock file. */
export const canPin = (form: Form): boolean => ['html', 'div', 'prerendered'].includes(form);

/** @returns undefined while no widget is chosen */
export function subjectOf(form: Form, snippet: Snippet, context: CodeContext): Subject | undefined {
  const widget = findWidget(context.catalogue, snippet.widget);
  const base = snippet.base || context.base;
  const isPinned = snippet.isPinned && canPin(form);
  return (
    widget && {
      snippet: { ...snippet, isPinned },
      context,
      widget,
      base: isPinned ? releaseBase(base, context.catalogue.version) : base,
    }
  );
}

const isSwitch = (attribute: Attribute | undefined): boolean => attribute?.type === 'boolean';

/** The settings in the order of the documentation. @returns a value of undefined for an attribute without one */
export function settingsOf({ snippet, widget }: Subject): readonly (readonly [string, string | undefined])[] {
  const names = widget.attributes.map(({ name }) => name);
  return Object.entries(snippet.settings)
    .sort(([one], [other]) => names.indexOf(one) - names.indexOf(other))
    .map(([name, value]) => [name, isSwitch(attributeOf(widget, name)) ? undefined : value]);
}

/** The custom properties as declarations of a style; empty if there are none. */
export const styleOf = ({ tokens }: Snippet, separator = '; '): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value}`)
    .join(separator);
