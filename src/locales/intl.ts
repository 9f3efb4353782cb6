import { sharedFormat, type DateFormat, type IntlFormats, type ListFormat } from './formats.ts';

/** The part of `Intl` that the library uses. */
interface UsedIntl extends IntlFormats {
  readonly Collator: new (
    langs: readonly string[],
    options?: Intl.CollatorOptions,
  ) => { readonly compare: (a: string, b: string) => number };
  readonly PluralRules: new (lang: string) => { select(count: number): Intl.LDMLPluralRule };
}

type Range = Parameters<DateFormat['formatRange']>;

// The methods of dates, numbers and strings format as `Intl` does, even where that is missing.

class PlainDates implements DateFormat {
  constructor(
    private readonly lang: string,
    private readonly options: Intl.DateTimeFormatOptions = {},
  ) {
    // Throws a RangeError for an unknown time zone, as `Intl` does.
    this.format(0);
  }
  format(moment: Date | number): string {
    const date = new Date(moment);
    const { lang, options } = this;
    const hasTime = options.hour ?? options.timeStyle;
    return hasTime ? date.toLocaleString(lang, options) : date.toLocaleDateString(lang, options);
  }
  formatRangeToParts(...range: Range): readonly Intl.DateTimeRangeFormatPart[] {
    const [start, end] = range.map((moment) => this.format(moment));
    const part = (source: Intl.DateTimeRangeFormatPart['source'], value = ''): Intl.DateTimeRangeFormatPart => ({
      type: 'literal',
      value,
      source,
    });
    return start === end
      ? [part('shared', start)]
      : [part('startRange', start), part('shared', ' – '), part('endRange', end)];
  }
  formatRange(...range: Range): string {
    return this.formatRangeToParts(...range)
      .map(({ value }) => value)
      .join('');
  }
}

class PlainNumbers {
  constructor(
    private readonly lang: string,
    private readonly options?: Intl.NumberFormatOptions,
  ) {}
  format(value: number): string {
    return value.toLocaleString(this.lang, this.options);
  }
}

class PlainCollator {
  readonly compare: (a: string, b: string) => number;
  constructor(langs: readonly string[], options?: Intl.CollatorOptions) {
    this.compare = (a, b) => a.localeCompare(b, [...langs], options);
  }
}

/** Lists with commas, in every language. */
class PlainList implements ListFormat {
  format(list: Iterable<string>): string {
    return [...list].join(', ');
  }
  formatToParts(list: Iterable<string>): ReturnType<ListFormat['formatToParts']> {
    return [...list].flatMap((value, index) => [
      ...(index ? [{ type: 'literal' as const, value: ', ' }] : []),
      { type: 'element' as const, value },
    ]);
  }
}

/** Leaves the code of a language or country as it is. */
class PlainNames {
  of(code: string): string {
    return code;
  }
}

/** The form that every language has. */
class PlainPlurals {
  select(): Intl.LDMLPluralRule {
    return 'other';
  }
}

const own = (): Partial<UsedIntl> => (globalThis as { readonly Intl?: Partial<UsedIntl> }).Intl ?? {};

/** What the page has of `Intl`, and whether it works. */
const known = new Map<unknown, boolean>();

function works<Part>(part: Part | undefined, use: (part: Part) => unknown): part is Part {
  if (!part) return false;
  let result = known.get(part);
  if (result === undefined) {
    try {
      result = Boolean(use(part));
    } catch {
      result = false;
    }
    known.set(part, result);
  }
  return result;
}

/**
 * `Intl`, with a plain stand-in for each part that the page does not have: because its browser is old or reduced, or because
 * a script has removed it or put something there that throws.
 */
export const intl: UsedIntl = {
  get Collator() {
    const { Collator } = own();
    return works(Collator, (Part) => sharedFormat(Part, ['en']).compare('b', 'a')) ? Collator : PlainCollator;
  },
  get DateTimeFormat() {
    const { DateTimeFormat } = own();
    return works(DateTimeFormat, (Part) => sharedFormat(Part, 'en').formatRangeToParts(0, 0))
      ? DateTimeFormat
      : PlainDates;
  },
  get DisplayNames() {
    const { DisplayNames } = own();
    return works(DisplayNames, (Part) => sharedFormat(Part, 'en', { type: 'region' }).of('BE'))
      ? DisplayNames
      : PlainNames;
  },
  get ListFormat() {
    const { ListFormat } = own();
    return works(ListFormat, (Part) => sharedFormat(Part, 'en').formatToParts(['a'])) ? ListFormat : PlainList;
  },
  get NumberFormat() {
    const { NumberFormat } = own();
    return works(NumberFormat, (Part) => sharedFormat(Part, 'en').format(1)) ? NumberFormat : PlainNumbers;
  },
  get PluralRules() {
    const { PluralRules } = own();
    return works(PluralRules, (Part) => sharedFormat(Part, 'en').select(1)) ? PluralRules : PlainPlurals;
  },
};

/**
 * Makes a page's first format, for which the browser looks up the languages that it knows. That takes several milliseconds,
 * so it is best done while the page waits for the feed.
 */
export function prepareFormats(): void {
  sharedFormat(intl.NumberFormat, 'en');
}
