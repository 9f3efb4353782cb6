import type { DateFormat, IntlFormats, ListFormat } from './formats.ts';
import { intl } from './intl.ts';

/** CLDR's data of a language. */
interface LanguageData {
  readonly code: string;
  /** BCP 47 tag of a language that writes numbers in the same way. Default: British English. */
  readonly numbersLike?: string;
  /** Names of the twelve months, then abbreviated names of the seven days from Sunday, separated by commas. */
  readonly calendar: string;
  /** Abbreviated names of the twelve months, separated by commas. */
  readonly shortMonths: string;
  /**
   * Separators in dates that differ from British English. A key is the British separator and the type of the part after it:
   * `', hour'`.
   */
  readonly between: Readonly<Record<string, string>>;
  /** For each type of list, the separator in a list of two, and the one before the last entry of a longer list. */
  readonly lists: Readonly<Partial<Record<Intl.ListFormatType, readonly [string, string]>>>;
  /** Names of languages and countries in the order of `codes`, separated by commas. */
  readonly names: string;
}

type Range = Parameters<DateFormat['formatRange']>;

/** First three letters of the British English names, in the order of `calendar`. */
const british = 'JanFebMarAprMayJunJulAugSepOctNovDecSunMonTueWedThuFriSat';

const codes = (
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ar uk ru tr sr sq ca no is mk fa ' +
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
  'GB NO CH IS AL BA GE MD ME MK RS TR UA XK US'
).split(' ');

const textOf = (parts: readonly { readonly value: string }[]): string => parts.map(({ value }) => value).join('');

/** Formats dates in the British order, with the language's own names and separators. */
function datesWith({ calendar, shortMonths, between }: LanguageData): IntlFormats['DateTimeFormat'] {
  return class implements DateFormat {
    readonly #format: DateFormat;
    readonly #names: readonly string[];
    constructor(_: string, options?: Intl.DateTimeFormatOptions) {
      this.#format = new intl.DateTimeFormat('en-GB', options);
      const names = calendar.split(',');
      if (options?.month === 'short') names.splice(0, 12, ...shortMonths.split(','));
      this.#names = names;
    }
    formatRangeToParts(...range: Range): readonly Intl.DateTimeRangeFormatPart[] {
      return this.#format.formatRangeToParts(...range).map((part, index, { [index + 1]: next }) => {
        const name = this.#names[british.indexOf(part.value.slice(0, 3)) / 3];
        return { ...part, value: name ?? between[part.value + (next?.type ?? '')] ?? part.value };
      });
    }
    formatRange(...range: Range): string {
      return textOf(this.formatRangeToParts(...range));
    }
    format(moment: Date | number): string {
      return this.formatRange(moment, moment);
    }
  };
}

/** Formats lists with the language's own separators. */
function listsWith(separators: LanguageData['lists']): IntlFormats['ListFormat'] {
  return class extends intl.ListFormat {
    readonly #type: Intl.ListFormatType;
    constructor(_: string, options: Intl.ListFormatOptions = {}) {
      super('en', options);
      this.#type = options.type ?? 'conjunction';
    }
    override formatToParts(list: Iterable<string>): ReturnType<ListFormat['formatToParts']> {
      const parts = super.formatToParts(list);
      const last = parts.at(-2);
      if (last) last.value = separators[this.#type]?.[parts.length > 3 ? 1 : 0] ?? last.value;
      return parts;
    }
    override format(list: Iterable<string>): string {
      return textOf(this.formatToParts(list));
    }
  };
}

/** Names languages and countries, in English if `written` has no name. */
function namesOf(written: string): IntlFormats['DisplayNames'] {
  const names = written.split(',');
  return class extends intl.DisplayNames {
    constructor(_: string, options: Intl.DisplayNamesOptions) {
      super('en', options);
    }
    override of(code: string): string | undefined {
      return names[codes.indexOf(code)] ?? super.of(code);
    }
  };
}

/** Whether the browser has data for a language. */
function isKnown(code: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(code).length > 0;
  } catch {
    // The page has no `Intl`, or not all of it.
    return false;
  }
}

/**
 * Returns `Intl` if the browser has data for a language, and otherwise a replacement with the given data.
 * See docs/decisions/0009-cldr.md.
 */
export function intlFormats(data: LanguageData): IntlFormats {
  const { code, numbersLike = 'en-GB', lists, names } = data;
  if (isKnown(code)) return intl;
  return {
    DateTimeFormat: datesWith(data),
    DisplayNames: namesOf(names),
    ListFormat: listsWith(lists),
    NumberFormat: class extends intl.NumberFormat {
      constructor(_: string, options?: Intl.NumberFormatOptions) {
        super(numbersLike, options);
      }
    },
  };
}
