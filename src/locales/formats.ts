type Formatter<Options, Methods> = new (lang: string, options?: Options) => Methods;

/** Formats dates, given as `Date` or in milliseconds since 1970. */
export interface DateFormat {
  format(moment: Date | number): string;
  formatRange(start: Date | number, end: Date | number): string;
  formatRangeToParts(start: Date | number, end: Date | number): readonly Intl.DateTimeRangeFormatPart[];
}

/** The part of `Intl` that the library uses. For most languages it is `Intl` itself. */
export interface IntlFormats {
  readonly DateTimeFormat: Formatter<Intl.DateTimeFormatOptions, DateFormat>;
  readonly DisplayNames: new (lang: string, options: Intl.DisplayNamesOptions) => Pick<Intl.DisplayNames, 'of'>;
  readonly ListFormat: Formatter<Intl.ListFormatOptions, Pick<Intl.ListFormat, 'format' | 'formatToParts'>>;
  readonly NumberFormat: Formatter<Intl.NumberFormatOptions, Pick<Intl.NumberFormat, 'format'>>;
}

/** Formats numbers, dates, names and lists. `Localize` is one. */
export interface Formats {
  /** BCP 47 tag of the interface. */
  lang(): string;
  readonly intl: IntlFormats;
}
