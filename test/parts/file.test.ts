import { expect } from '@open-wc/testing';
import type { File } from '../../src/feed/types.ts';
import { fileFormat, fileSize } from '../../src/parts/file.ts';
import { languageOf } from '../support/formats.ts';

const file = (mediaType: string, url = 'https://example.org/file'): File => ({
  url,
  mediaType,
  title: undefined,
  size: undefined,
  language: 'en',
});

describe('fileFormat', () => {
  it('is the short name of the media type', () => {
    expect(fileFormat(file('application/pdf'))).to.equal('PDF');
  });

  it('is the extension of the URL if the media type has no short name', () => {
    expect(fileFormat(file('application/epub+zip', 'https://example.org/a.epub?v=2.1'))).to.equal('EPUB');
  });

  it('is unknown if neither gives it', () => {
    expect(fileFormat(file('application/octet-stream'))).to.equal(undefined);
  });
});

describe('fileSize', () => {
  const sizes: readonly [number, string, string][] = [
    [300, 'en', '0.3 kB'],
    [45_600, 'en', '46 kB'],
    [1_234_567, 'en', '1.2 MB'],
    [1_234_567, 'de', '1,2 MB'],
    [1_234_567, 'fr', '1,2 Mo'],
    [2_000_000_000, 'en', '2 GB'],
  ];
  for (const [bytes, lang, expected] of sizes)
    it(`writes ${bytes} bytes as ${expected} in ${lang}`, () => {
      // French puts a non-breaking space before the unit.
      expect(fileSize(bytes, languageOf(lang)).replace(/\s/g, ' ')).to.equal(expected);
    });
});
