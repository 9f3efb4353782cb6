import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { MpgEvent } from '../../src/feed/types.ts';
import type { Formats } from '../../src/locales/formats.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { languages } from '../../src/locales/languages.ts';
import { dateText } from '../../src/model/date-text.ts';
import { languageNames } from '../../src/model/language-names.ts';
import { venueText } from '../../src/model/venue.ts';
import { authorsTemplate } from '../../src/parts/authors.ts';
import { eventDateTemplate } from '../../src/parts/event-date.ts';
import { fileSize } from '../../src/parts/file.ts';
import { event } from '../model/feed-builder.ts';
import { countCombinations } from '../support/combinations.ts';
import { json, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';

const formatsIn = async (lang: string): Promise<Formats> => ({
  lang: () => lang,
  dir: () => 'ltr',
  intl: (await loadLanguage(lang))?.$intl ?? Intl,
});

/** With one kind of space, and none in ranges: in these, browsers differ. */
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').replaceAll(' – ', '–');

function shown(content: unknown): string {
  const host = document.createElement('div');
  render(content, host);
  return plain(host.textContent);
}

const days = { start: '2022-11-14', end: '2022-11-15' };
const turnOfYear = { start: '2022-12-31', end: '2023-01-01' };
const morning = { start: '2026-03-05T13:00:00Z', timezone: 'Europe/Brussels' };
const morningToNoon = { ...morning, end: '2026-03-05T15:30:00Z' };
const brussels = { name: undefined, address: undefined, city: 'Bruxelles', country: 'BE' };

/** What visitors read, by what it is made of. */
const written: Readonly<Record<string, (formats: Formats) => string>> = {
  'a year': (formats) => plain(dateText('2013', formats)),
  'a month': (formats) => plain(dateText('2013-03', formats)),
  'a day': (formats) => plain(dateText('2013-03-02', formats)),
  'the days of an event': (formats) => eventText(days, formats),
  'days over the turn of a year': (formats) => eventText(turnOfYear, formats),
  'the time of an event': (formats) => eventText(morning, formats),
  'the times of an event to come': (formats) => eventText(morningToNoon, formats, true),
  'two authors': (formats) => shown(authorsTemplate(authors('Sat Anand', 'Mar Ruiz'), formats)),
  'three authors': (formats) => shown(authorsTemplate(authors('A', 'B', 'C'), formats)),
  languages: (formats) =>
    new formats.intl.ListFormat(formats.lang(), { type: 'unit', style: 'short' }).format(
      ['fr', 'mt', 'sq'].map(languageNames(formats, '?')),
    ),
  'a country': (formats) => venueText(brussels, formats),
  'a large number': (formats) => plain(new formats.intl.NumberFormat(formats.lang()).format(12_345)),
  'the size of a file': (formats) => plain(fileSize(1_234_567, formats)),
};

const authors = (...names: string[]): { name: string; url: undefined }[] =>
  names.map((name) => ({ name, url: undefined }));

const eventText = (parts: Partial<MpgEvent>, formats: Formats, hasWeekday = false): string =>
  shown(eventDateTemplate(event('event', parts), formats, hasWeekday));

const expected: Readonly<Record<string, Readonly<Record<keyof typeof written, string>>>> = {
  ga: {
    'a year': '2013',
    'a month': 'Márta 2013',
    'a day': '2 Márta 2013',
    'the days of an event': '14–15 Samhain 2022',
    'days over the turn of a year': '31 Nollaig 2022–1 Eanáir 2023',
    'the time of an event': '5 Márta 2026 ag 14:00 CET',
    'the times of an event to come': 'Déar 5 Márta 2026 14:00–16:30 CET',
    'two authors': 'Sat Anand agus Mar Ruiz',
    'three authors': 'A, B agus C',
    languages: 'Fraincis, Máltais, Albáinis',
    'a country': 'Bruxelles, an Bheilg',
    'a large number': '12,345',
    'the size of a file': '1.2 MB',
  },
  mt: {
    'a year': '2013',
    'a month': 'Marzu 2013',
    'a day': '2 ta’ Marzu 2013',
    'the days of an event': '14–15 ta’ Novembru 2022',
    'days over the turn of a year': '31 ta’ Diċembru 2022–1 ta’ Jannar 2023',
    'the time of an event': '5 ta’ Marzu 2026 14:00 CET',
    'the times of an event to come': 'Ħam, 5 ta’ Marzu 2026 14:00–16:30 CET',
    'two authors': 'Sat Anand u Mar Ruiz',
    'three authors': 'A, B, u C',
    languages: 'Franċiż, Malti, u Albaniż',
    'a country': 'Bruxelles, il-Belġju',
    'a large number': '12,345',
    'the size of a file': '1.2 MB',
  },
  sq: {
    'a year': '2013',
    'a month': 'mars 2013',
    'a day': '2 mars 2013',
    'the days of an event': '14–15 nëntor 2022',
    'days over the turn of a year': '31 dhjetor 2022–1 janar 2023',
    'the time of an event': '5 mars 2026 në 14:00, CET',
    'the times of an event to come': 'enj, 5 mars 2026, 14:00–16:30, CET',
    'two authors': 'Sat Anand dhe Mar Ruiz',
    'three authors': 'A, B dhe C',
    languages: 'frëngjisht, maltisht e shqip',
    'a country': 'Bruxelles, Belgjikë',
    'a large number': '12 345',
    'the size of a file': '1,2 MB',
  },
};

for (const [lang, texts] of Object.entries(expected)) {
  describe(`${lang}, which browsers may not know`, () => {
    let formats: Formats;
    before(async () => {
      formats = await formatsIn(lang);
    });
    after(() => countCombinations('language × what is written', Object.keys(texts).length));

    for (const [what, text] of Object.entries(texts)) {
      it(`writes ${what} as “${text}”`, () => {
        expect(written[what]!(formats)).to.equal(text);
      });
    }

    it('names in English what it has no name for', () => {
      expect(languageNames(formats, '?')('pt-BR')).to.equal('Brazilian Portuguese');
    });

    it('is written so by a widget', async () => {
      const widget = widgets.find(({ name }) => name === 'news-list')!;
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [{ id: 'news', title: 'News', url: 'https://news.example/', _mpg: { date: '2013-03-02' } }],
      };
      const element = await show(widget, { src: serve(json(feed)) }, Object.assign(mountPoint(), { lang }));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('time')?.textContent).to.equal(texts['a day']);
    });
  });
}

describe('months of every language', () => {
  const codes = Object.keys(languages);
  const monthsIn = async (lang: string): Promise<string[]> => {
    const formats = await formatsIn(lang);
    return Array.from({ length: 12 }, (_, month) =>
      plain(dateText(`2013-${String(month + 1).padStart(2, '0')}`, formats)),
    );
  };
  let english: readonly string[];
  before(async () => {
    english = await monthsIn('en-GB');
  });
  after(() => countCombinations('language × month', 12 * codes.length));

  for (const lang of codes) {
    it(`are not English in ${lang}`, async () => {
      const months = await monthsIn(lang);
      // Germans write April, August, September, November too.
      expect(months.filter((month) => english.includes(month)).length).to.be.below(6);
    });
  }
});
