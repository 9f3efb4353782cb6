/** The mapping language: how a field of an entry is made from a record. `docs/publishing.md` explains it to editors. */
import * as z from 'zod';

/** Finds or makes a value. */
export type Expression = string | readonly Expression[] | Constant | Choice | TextTemplate | Composition;

/** The same for every record. */
interface Constant {
  readonly value: unknown;
}

/** A value of the record, changed on the way. */
interface Choice {
  readonly from: Expression;
  /** Replaces values. Those that it does not name are left out, unless `others` is `keep`. */
  readonly map?: Readonly<Record<string, unknown>> | undefined;
  readonly others?: 'keep' | undefined;
  /** Cuts a text into a list. */
  readonly split?: string | undefined;
  /** Regular expression that a text has to match. Its first group, if it has one, is the value. */
  readonly match?: string | undefined;
  /** Makes `country-report` of `Country report`. */
  readonly slug?: true | undefined;
  /** Makes the first letter a capital. */
  readonly capital?: true | undefined;
  /** What stands in for a value that is not there. */
  readonly default?: unknown;
}

/** A text with values of the record: `In: {in}`. Nothing if one of them is missing. */
interface TextTemplate {
  readonly text: string;
}

/** An object, or one for each element of a list. */
interface Composition {
  readonly each?: Expression | undefined;
  readonly fields: Readonly<Record<string, Expression>>;
}

const wanted =
  'a path such as "title.rendered", a list of them, or an object with "value", "from", "text", or "fields"';

function isRegularExpression(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

const constant = z.strictObject({ value: z.unknown() });
const template = z.strictObject({ text: z.string() });
const choice = z.strictObject({
  from: z.lazy(() => expression),
  map: z.record(z.string(), z.unknown()).optional(),
  others: z.literal('keep').optional(),
  split: z.string().min(1).optional(),
  match: z.string().refine(isRegularExpression).optional(),
  slug: z.literal(true).optional(),
  capital: z.literal(true).optional(),
  default: z.unknown().optional(),
});
const composition = z.strictObject({
  each: z.lazy(() => expression).optional(),
  fields: z.record(
    z.string(),
    z.lazy(() => expression),
  ),
});

export const expression: z.ZodType<Expression> = z.union(
  [z.string().min(1), z.array(z.lazy(() => expression)), constant, choice, template, composition],
  wanted,
);
