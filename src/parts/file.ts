import type { File } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';

/** A format's usual short name, from its media type or else its address: `PDF`, `EPUB`; `undefined` for none so short. */
export function fileFormat({ mediaType, url }: File): string | undefined {
  const subtype = /\/(\w{2,4})$/.exec(mediaType)?.[1];
  const ending = /\.(\w{2,4})$/.exec(new URL(url).pathname)?.[1];
  return (subtype ?? ending)?.toUpperCase();
}

/** A size in the nearest unit, as a language writes it: `1.2 MB`. @param bytes 0 or more */
export function fileSize(bytes: number, formats: Formats): string {
  const scale = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const amount = bytes / 1000 ** scale;
  const unit = `${['', 'kilo', 'mega', 'giga'][scale] ?? ''}byte`;
  const options = { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 } as const;
  return new formats.intl.NumberFormat(formats.lang(), options).format(amount);
}
