type Formatter<Options, Methods> = new (lang: string, options?: Options) => Methods;

/** A moment is a date, or milliseconds since 1970. */
export interface DateFormat {
  format(moment: Date | number): string;
  formatRange(start: Date | number, end: Date | number): string;
  formatRangeToParts(start: Date | number, end: Date | number): readonly Intl.DateTimeRangeFormatPart[];
}

/** What the library writes numbers, dates, names and lists with, as far as it does; `Intl` itself in most languages. */
export interface IntlFormats {
  readonly DateTimeFormat: Formatter<Intl.DateTimeFormatOptions, DateFormat>;
  readonly DisplayNames: new (lang: string, options: Intl.DisplayNamesOptions) => Pick<Intl.DisplayNames, 'of'>;
  readonly ListFormat: Formatter<Intl.ListFormatOptions, Pick<Intl.ListFormat, 'format' | 'formatToParts'>>;
  readonly NumberFormat: Formatter<Intl.NumberFormatOptions, Pick<Intl.NumberFormat, 'format'>>;
}

/** How numbers, dates, names and lists are written in a place. `Localize` is one. */
export interface Formats {
  /** BCP 47 tag of the interface. */
  lang(): string;
  readonly intl: IntlFormats;
}
