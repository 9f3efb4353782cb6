/** Types of a document after reading, inferred from the schema. */
import type { core } from 'zod';
import type { feed, feedExtension, item, itemExtension } from './schema.ts';

/** A value after reading: a missing list is empty, and any other value that was bad or missing is undefined. */
type Read<S> =
  S extends core.$ZodOptional<infer Inner>
    ? Inner extends core.$ZodArray
      ? Read<Inner>
      : Read<Inner> | undefined
    : S extends core.$ZodArray<infer Element>
      ? readonly Read<Element>[]
      : S extends core.$ZodUnion | core.$ZodRecord
        ? Exclude<core.output<S>, string>
        : S extends core.$ZodObject<infer Shape>
          ? { readonly [Key in keyof Shape]: Read<Shape[Key]> }
          : core.output<S>;

export type WireFeed = Read<typeof feed>;
export type WireItem = Read<typeof item>;
export type WireItemExtension = Read<typeof itemExtension>;
export type WireFeedExtension = Read<typeof feedExtension>;
