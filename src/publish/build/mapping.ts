/** Evaluates the expressions of a config: pure functions from a record to a value. */
import type { Expression } from '../config/expressions.ts';
import { matched } from './patterns.ts';

/** What is not there: no value, an empty text, an empty list. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A list of what may be a list, one value or nothing. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : isNothing(value) ? [] : [value];

/** A text or number as text; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function member(value: unknown, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key)) return value.map((element) => member(element, key)).flat();
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/**
 * The value at a path: `title.rendered`, `authors.0.name`, `.` for the record itself. On the way through a list it collects
 * from each element: `authors.name`. A key that holds dots itself, as column names may, is found as it is.
 */
export function valueAt(record: unknown, path: string): unknown {
  if (path === '.') return record;
  const whole = member(record, path);
  if (whole !== undefined) return whole;
  return path.split('.').reduce(member, record);
}

/** `country-report` from `Country report`. Letters of every script stay. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Choice = Extract<Expression, { from: unknown }>;

function mapped(value: unknown, { map, others }: Choice): unknown {
  if (!map) return value;
  const key = String(value);
  return Object.hasOwn(map, key) ? map[key] : others === 'keep' ? value : undefined;
}

function changedText(value: string | number, { match, slug: isSlug, capital: isCapital }: Choice): unknown {
  if (match === undefined && !isSlug && !isCapital) return value;
  let text: string | undefined = String(value);
  if (match !== undefined) text = matched(text, match);
  if (text !== undefined && isSlug) text = slug(text);
  return text !== undefined && isCapital ? capital(text) : text;
}

function changed(value: unknown, choice: Choice): unknown {
  if (Array.isArray(value)) return value.map((element) => changed(element, choice)).filter((one) => !isNothing(one));
  if (isNothing(value)) return undefined;
  if (typeof value === 'string' && choice.split !== undefined) {
    const parts = value.split(choice.split).map((part) => part.trim());
    return changed(parts, { ...choice, split: undefined });
  }
  const isText = typeof value === 'string' || typeof value === 'number';
  return mapped(isText ? changedText(value, choice) : value, choice);
}

function filled(text: string, record: unknown): string | undefined {
  let missing = 0;
  const result = text.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = valueAt(record, path);
    if (isNothing(value)) missing++;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
  return missing ? undefined : result;
}

function composed(fields: Readonly<Record<string, Expression>>, record: unknown): unknown {
  const entries = Object.entries(fields).map(([name, field]) => [name, evaluate(field, record, false)] as const);
  const there = entries.filter(([, value]) => !isNothing(value));
  return there.length ? Object.fromEntries(there) : undefined;
}

/**
 * The value of an expression for a record; undefined if there is none.
 * @param isList whether a list of expressions means all of them, as for authors and tags, or the first that is there
 */
export function evaluate(expression: Expression, record: unknown, isList: boolean): unknown {
  if (typeof expression === 'string') return valueAt(record, expression);
  if (isExpressions(expression)) {
    const values = expression.map((one) => evaluate(one, record, isList)).filter((value) => !isNothing(value));
    return isList ? values.flat() : values[0];
  }
  if ('text' in expression) return filled(expression.text, record);
  if ('from' in expression) {
    const value = changed(evaluate(expression.from, record, isList), expression);
    return isNothing(value) ? expression.default : value;
  }
  if ('fields' in expression) {
    if (expression.each === undefined) return composed(expression.fields, record);
    const elements = evaluate(expression.each, record, true);
    if (isNothing(elements)) return undefined;
    return (Array.isArray(elements) ? elements : [elements]).map((element) => composed(expression.fields, element));
  }
  return expression.value;
}

function isExpressions(expression: Expression): expression is readonly Expression[] {
  return Array.isArray(expression);
}
