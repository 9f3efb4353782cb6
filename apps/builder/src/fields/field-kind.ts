/** Which field a setting has: from its type and documentation, so that a new attribute of a widget has one by itself. */
import type { Attribute, Widget } from '../catalogue.ts';
import type { Choices } from '../preview/messages.ts';
import { isList } from '../state/state.ts';

/** The value of an option, and its name where the feed has one. */
export interface Option {
  readonly value: string;
  readonly label?: string;
}

export type FieldKind =
  | { readonly kind: 'switch' }
  | { readonly kind: 'number' }
  /** One of these values, or several, separated by commas. */
  | { readonly kind: 'one' | 'several'; readonly options: readonly Option[] }
  /** Any text, with proposals. */
  | { readonly kind: 'text'; readonly options: readonly Option[] };

const subjects = ['programme', 'project', 'activity'];

/** Settings that take a year, and the list of the feed that has these. */
const years: Readonly<Record<string, string>> = { year: 'year', from: 'date', to: 'date', since: 'date' };

/** The values in a documentation that lists them: “Kinds of items to show, separated by commas: `news`, `event`.” */
function listedValues({ description }: Attribute): readonly string[] {
  const [, list = ''] = /separated by commas[^:]*:([^]*)/.exec(description) ?? [];
  return [...new Set([...list.matchAll(/`([a-z][a-z-]*)`/g)].map(([, value = '']) => value))];
}

/** The values of a type such as `'date' | 'title'`. */
const typeValues = ({ type }: Attribute): readonly string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

const asOptions = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value }));

/** @param choices what the feed has; where it has nothing for a setting, the visitor types */
export function fieldKind(attribute: Attribute, widget: Widget, choices: Choices): FieldKind {
  const { name, type } = attribute;
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'number') return { kind: 'number' };
  const [own, listed] = [typeValues(attribute), listedValues(attribute)];
  if (own.length) return { kind: 'one', options: asOptions(own) };
  if (listed.length) return { kind: 'several', options: asOptions(listed) };
  const known = choices[years[name] ?? name] ?? [];
  if (name in years || !known.length) return { kind: 'text', options: known };
  const takesSeveral = subjects.includes(name) ? isList(widget) : /^\w+s to show/.test(attribute.description);
  return { kind: takesSeveral ? 'several' : 'one', options: known };
}
