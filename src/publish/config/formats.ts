/** Single values of a config: what is refused, and what was likely meant. */
import * as z from 'zod';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { readFormat } from '../../feed/formats.ts';
import { nearest } from '../../model/nearest.ts';
import { knownEncoding } from '../sources/decode.ts';

/** Stands in for an unknown base: it makes no difference here. */
const anyBase = 'https://publisher.example/';

/**
 * A text that is read in a format.
 * @param wanted what the format is, for messages
 * @param read the canonical value; undefined if it is refused
 * @param meant what was likely meant by a refused one
 */
function textIn(
  wanted: string,
  read: (text: string) => string | undefined,
  meant: (text: string) => string | undefined = () => undefined,
) {
  return z.string(wanted).transform((text, context) => {
    const value = read(text.trim());
    if (value !== undefined) return value;
    const suggestion = meant(text.trim());
    context.addIssue({ code: 'custom', message: suggestion ? `${wanted}: perhaps “${suggestion}”` : wanted });
    return z.NEVER;
  });
}

const inFormat = (name: 'language' | 'timeZone', text: string): string | undefined => {
  const value = readFormat(name, text, anyBase);
  return typeof value === 'string' ? value : undefined;
};

const lastPart = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** `Europe/Brussels` by “Brussels”. */
function zoneMeant(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const cities = new Map(zones.map((zone) => [lastPart(zone).toLowerCase(), zone]));
  const city = lastPart(text).toLowerCase();
  const near = nearest(text, zones) ?? cities.get(nearest(city, [...cities.keys()]) ?? '');
  return cities.get(city) ?? near;
}

/** Languages that are likely to be written by their name. */
const languages = (
  'ar bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hr hu is it ja ko lb lt lv mk mt nl no pl pt ro ru sk sl ' +
  'sq sr sv tr uk zh'
).split(' ');

/** `fr` by “French” or “français”. */
function languageMeant(text: string): string | undefined {
  const names = new Map<string, string>();
  for (const language of languages) {
    for (const shownIn of [language, 'en']) {
      const name = new Intl.DisplayNames(shownIn, { type: 'language' }).of(language);
      if (name !== undefined) names.set(name.toLowerCase(), language);
    }
  }
  return names.get(text.toLowerCase()) ?? names.get(nearest(text.toLowerCase(), [...names.keys()]) ?? '');
}

/** Subtags of five to eight letters are allowed by the standard and used by no language. It is a name then: “french”. */
const languageTag = (text: string): string | undefined =>
  /^[a-z]{2,3}\b/i.test(text.replaceAll('_', '-')) ? inFormat('language', text) : undefined;

export const language = textIn('BCP 47 language tag such as en or pt-BR', languageTag, languageMeant);

export const timezone = textIn(
  'IANA time zone such as Europe/Brussels',
  (text) => inFormat('timeZone', text),
  zoneMeant,
);

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => `windows-125${number}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((number) => `iso-8859-${number}`),
  'macintosh',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'big5',
];

export const encoding = textIn(
  'the name of an encoding such as utf-8 or windows-1252',
  knownEncoding,
  // Excel calls the encoding of Windows so.
  (text) => (/^ansi$/i.test(text) ? 'windows-1252' : nearest(text.replace(/^cp-?(?=125)/i, 'windows-'), encodings)),
);

/** An address without its beginning: `www.example.org/feed`. */
const withScheme = (text: string): string | undefined => {
  const address = `https://${text.replace(/^[a-z][a-z\d+.-]*:?\/*/i, (start) => (start.includes('/') ? '' : start))}`;
  return /^https:\/\/[^/\s]+\.[a-z]{2,}(\/|$)/i.test(address) ? address : undefined;
};

const isHosted = (address: string): boolean => /^https?:\/\/./i.test(address);

/** An address as it is written, if it is a whole one. */
export const webAddress = textIn(
  'http or https address',
  (text) => (isHosted(text) && absoluteAddress(text) !== undefined ? text : undefined),
  withScheme,
);

/** A file or an address. Programs write addresses of calendars and feeds with schemes of their own. */
export const fileOrAddress = textIn('a file, or an http or https address', (text) => {
  const address = text.replace(/^(webcals?|feed):(\/\/)?(?=\w)/i, (scheme) =>
    scheme.endsWith('//') ? 'https://' : '',
  );
  const isOther = /^(?!https?:)[a-z][a-z\d+.-]+:\/\//i.test(address);
  return !address || isOther || (isHosted(address) && !URL.canParse(address)) ? undefined : address;
});
