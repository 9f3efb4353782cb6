import type { File } from '../feed/types.ts';
import { sharedFormat, type Formats } from '../locales/formats.ts';

/** A file's format, such as `PDF`, from its media type or else its address. Undefined where neither has a short name. */
export function fileFormat({ mediaType, url }: File): string | undefined {
  const subtype = /\/(\w{2,4})$/.exec(mediaType)?.[1];
  return (subtype ?? /\.(\w{2,4})$/.exec(new URL(url).pathname)?.[1])?.toUpperCase();
}

const kilobyte = { unit: 'kilobyte', size: 1e3 };
const units = [{ unit: 'gigabyte', size: 1e9 }, { unit: 'megabyte', size: 1e6 }, kilobyte];

/** A file size in the language of the interface, such as `1.2 MB`. @param bytes 0 or more */
export function fileSize(bytes: number, formats: Formats): string {
  const { unit, size } = units.find((each) => bytes >= each.size) ?? kilobyte;
  const amount = bytes / size;
  const options = { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 } as const;
  return sharedFormat(formats.intl.NumberFormat, formats.lang(), options).format(amount);
}
