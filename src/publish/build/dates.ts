/** Dates as sources write them, made into dates of the contract. Nothing becomes more precise than it was written. */

/** A date as it was read: the day, month or year, and the instant if a time with an offset or a zone was there. */
export interface ReadDate {
  readonly date: string;
  readonly instant: string | undefined;
  /** A time without an offset: `10:00:00`. */
  readonly time: string | undefined;
}

const iso =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;
const written =
  /^(?:\p{L}+\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?)?(\p{L}+)\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s+)?(?:de\s+)?(\d{4}|\d\d(?=\s+\d+:))(?:,?\s+(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?\s*([\p{L}\d+:-]+)?)?$/iu;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d))?)?$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const monthFirst = /^(\d{1,2})\/(\d{4})$/;

/** Zones of RFC 822 and what is common beside them. Others are not guessed. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign !== undefined && hours !== undefined) return `${sign}${hours}:${minutes}`;
  return zones[zone.toLowerCase()];
}

const two = (value: string | number): string => String(value).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

interface Parts {
  readonly year: string;
  readonly month?: string | number | undefined;
  readonly day?: string | number | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

/** Zeros stand for what is not known, as in databases: `2024-00-00` is a year. */
function read({ year, month = 0, day = 0, hour, minute, second, zone }: Parts): ReadDate | undefined {
  const none = { instant: undefined, time: undefined };
  if (Number(year) < 1000) return undefined;
  if (Number(month) === 0) return { date: year, ...none };
  if (Number(month) > 12) return undefined;
  if (Number(day) === 0) return { date: `${year}-${two(month)}`, ...none };
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return { date, ...none };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return { date, ...none };
  const time = `${two(hour)}:${minute}:${second === undefined ? '00' : second === '60' ? '59' : second}`;
  const offset = offsetOf(zone);
  if (offset !== undefined) return { date, instant: `${date}T${time}${offset}`, time: undefined };
  return { date, instant: undefined, time: zone === undefined ? time : undefined };
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();

/** The names of the months in a language, long and short, alone and beside a day. */
function monthNamesIn(language: string): readonly (readonly [name: string, month: number])[] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month, day: '2-digit', timeZone: 'UTC' }),
  ]);
  return formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2001, month, 15));
      return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1] as const;
    }),
  );
}

const languages = 'fr de nl es it pt pl ro cs sk hu sv da fi lv lt et hr sl bg el'.split(' ');

let names: Map<string, number> | undefined;

/** Months by name, 0 for a name that means two months: “listopad” is October in Croatian and November in Polish. */
function monthNames(): ReadonlyMap<string, number> {
  if (names) return names;
  const english = new Map(monthNamesIn('en'));
  names = new Map(english);
  for (const [name, month] of languages.flatMap(monthNamesIn)) {
    if (!/^\p{L}{3,}$/u.test(name) || english.has(name)) continue;
    names.set(name, (names.get(name) ?? month) === month ? month : 0);
  }
  return names.set('sept', 9);
}

/** RFC 822 wrote years with two digits, which RFC 2822 explains. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function readWritten(text: string): ReadDate | undefined {
  const [, before, name = '', after, year, hour, minute, second, zone] = written.exec(text) ?? [];
  const month = monthNames().get(plain(name));
  if (year === undefined || !month) return undefined;
  return read({ year: fullYear(year), month, day: before ?? after, hour, minute, second, zone });
}

function readNumbers(text: string): ReadDate | undefined {
  const [, beginYear, beginMonth, beginDay, hour, minute, secondOf] = yearFirst.exec(text) ?? [];
  if (beginYear !== undefined) {
    return read({ year: beginYear, month: beginMonth, day: beginDay, hour, minute, second: secondOf });
  }
  const [, day, month, year] = dotted.exec(text) ?? [];
  if (year !== undefined) return read({ year, month, day });
  const [, first, second, slashedYear] = slashed.exec(text) ?? [];
  // 3/4/2020 is March or April. 13/4/2020 can only be one thing.
  if (slashedYear !== undefined && first !== undefined && second !== undefined) {
    if (Number(first) > 12) return read({ year: slashedYear, month: second, day: first });
    if (Number(second) > 12 || first === second) return read({ year: slashedYear, month: first, day: second });
    return undefined;
  }
  const [, onlyMonth, monthYear] = monthFirst.exec(text) ?? [];
  return monthYear === undefined ? undefined : read({ year: monthYear, month: onlyMonth });
}

/**
 * Reads a date: ISO 8601, RFC 822, `3 December 2024`, `03.12.2024`, `12/2024` or a year. Returns undefined for what can mean
 * two days, such as 03/04/2024, and for anything else. The day is the one that is written, whatever the offset.
 */
export function readDate(value: unknown): ReadDate | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim().replace(/\s+/g, ' ');
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (year !== undefined) return read({ year, month, day, hour, minute, second, zone });
  return readNumbers(text) ?? readWritten(text);
}

/** The offset of a time zone at a local time: `+02:00`. Throws a RangeError for an unknown zone. */
function zoneOffset(local: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const offsetAt = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  // The offset just before a change of clocks may apply; a second look finds it.
  return offsetAt(local - offsetAt(local) * 60_000);
}

/** A local time in a zone, as an instant after RFC 3339; undefined if the zone is unknown. */
export function instantIn(date: string, time: string, timeZone: string): string | undefined {
  try {
    const minutes = zoneOffset(Date.parse(`${date}T${time}Z`), timeZone);
    const size = Math.abs(minutes);
    return `${date}T${time}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  } catch {
    return undefined;
  }
}
