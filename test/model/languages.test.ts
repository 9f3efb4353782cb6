import { expect } from '@open-wc/testing';
import type { File } from '../../src/feed/types.ts';
import { itemLanguages } from '../../src/model/languages.ts';
import { publication } from './feed-builder.ts';

const file = (language: string): File => ({
  url: `https://example.org/${language}.pdf`,
  mediaType: 'application/pdf',
  title: undefined,
  size: undefined,
  language,
});

describe('itemLanguages', () => {
  it('lists the item’s own language and those of its files, each once', () => {
    const survey = publication('survey', { language: 'en', files: ['pt', 'en', 'pt'].map(file) });
    expect(itemLanguages(survey)).to.deep.equal(['en', 'pt']);
  });
});
