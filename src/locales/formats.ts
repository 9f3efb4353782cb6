type Formatter<Options, Methods> = new (lang: string, options?: Options) => Methods;

/** Formats dates, given as `Date` or in milliseconds since 1970. */
export interface DateFormat {
  format(moment: Date | number): string;
  formatRange(start: Date | number, end: Date | number): string;
  formatRangeToParts(start: Date | number, end: Date | number): readonly Intl.DateTimeRangeFormatPart[];
}

/** Formats lists. */
export interface ListFormat {
  format(list: Iterable<string>): string;
  formatToParts(list: Iterable<string>): ReturnType<Intl.ListFormat['formatToParts']>;
}

/** Names languages or countries. */
interface NameFormat {
  /** @throws RangeError if it is no code */
  of(code: string): string | undefined;
}

/** The part of `Intl` that the library uses. For most languages it is `Intl` itself. */
export interface IntlFormats {
  readonly DateTimeFormat: Formatter<Intl.DateTimeFormatOptions, DateFormat>;
  readonly DisplayNames: new (lang: string, options: Intl.DisplayNamesOptions) => NameFormat;
  readonly ListFormat: Formatter<Intl.ListFormatOptions, ListFormat>;
  readonly NumberFormat: Formatter<Intl.NumberFormatOptions, Pick<Intl.NumberFormat, 'format'>>;
}

/** Formats numbers, dates, names and lists. `Localize` is one. */
export interface Formats {
  /** BCP 47 tag of the interface. */
  lang(): string;
  /** Direction of the interface. */
  dir(): 'ltr' | 'rtl';
  readonly intl: IntlFormats;
}

/** Formats by constructor, then by language and shape. */
const made = new WeakMap<object, Map<string, unknown>>();

/**
 * A format, made once for each language and shape: making one takes far longer than using it.
 * @param Format constructor, of `Intl` or of a language that brings its own
 * @param shape its arguments: language and options
 * @throws RangeError if the constructor refuses them
 */
export function sharedFormat<Shape extends readonly unknown[], Format>(
  Format: new (...shape: Shape) => Format,
  ...shape: Shape
): Format {
  let formats = made.get(Format);
  if (!formats) made.set(Format, (formats = new Map<string, unknown>()));
  // Not as JSON, because old libraries give arrays and strings a `toJSON` that leaves out what is in them.
  const key = shape.map((part) => (part instanceof Object ? Object.entries(part).join() : String(part))).join();
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const format = new Format(...shape);
  formats.set(key, format);
  return format;
}
