/** The languages that bring names of their own, held to the data they are from. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const folders = {
  dates: dirname(require.resolve('cldr-dates-full/package.json')),
  names: dirname(require.resolve('cldr-localenames-full/package.json')),
  misc: dirname(require.resolve('cldr-misc-full/package.json')),
};
const data = (folder, language, file) => require(`${folders[folder]}/main/${language}/${file}.json`).main[language];

/** Every name that CLDR has, in its own words and in English. */
function namesOf(type, language) {
  const file = type === 'language' ? 'languages' : 'territories';
  const names = (tag) => data('names', tag, file).localeDisplayNames[file];
  const own = names(language);
  return Object.entries(names('en'))
    .filter(([code]) => (type === 'language' ? /^[a-z]{2,3}$/ : /^[A-Z]{2}$/).test(code))
    .map(([code, english]) => ({ code, english, own: own[code] }));
}

/** A pattern of CLDR with its fields filled in: `d 'ta'’ MMMM y`. */
const filled = (pattern, fields) =>
  pattern.replaceAll(/'([^']*)'|([A-Za-z]+)/g, (_, literal, field) => literal ?? String(fields[field]));

/** A list as CLDR's pattern says, of two or three. */
function listed(pattern, items) {
  const join = (key, a, b) => pattern[key].replace('{0}', a).replace('{1}', b);
  const [first, second, third] = items;
  return third ? join('start', first, join('end', second, third)) : join('2', first, second);
}

const interfaceLanguages =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ar uk ru tr sr sq'.split(' ');
const countries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB NO CH IS AL BA GE MD ME MK RS TR UA'.split(
    ' ',
  );
const sample = JSON.stringify(require(`${root}stories/feed/feed.json`));
const codesIn = (key) => [
  ...new Set([...sample.matchAll(new RegExp(`"${key}":"(\\w\\w)"`, 'g'))].map(([, code]) => code)),
];
const needed = {
  language: [...interfaceLanguages, ...codesIn('language')],
  region: [...countries, ...codesIn('country')],
};

const utc = { timeZone: 'UTC' };
const noon = Date.UTC(2026, 2, 5, 12, 30);

for (const language of ['ga', 'mt', 'sq']) {
  describe(`names in ${language}, where nobody but the library knows them`, () => {
    const known = Intl.DateTimeFormat.supportedLocalesOf;
    const calendar = data('dates', language, 'ca-gregorian').dates.calendars.gregorian;
    const lists = data('misc', language, 'listPatterns').listPatterns;
    let intl;
    before(async () => {
      Intl.DateTimeFormat.supportedLocalesOf = () => [];
      const { module } = await runnerImport(`${root}src/locales/${language}.ts`, { root, configFile: false });
      intl = module.default.$intl;
    });
    after(() => {
      Intl.DateTimeFormat.supportedLocalesOf = known;
    });
    const write = (options, moment = noon) => new intl.DateTimeFormat(language, { ...utc, ...options }).format(moment);

    it('are not the browser’s', () => assert.notEqual(intl, Intl));

    it('are those of the months and days in CLDR', () => {
      const months = Array.from({ length: 12 }, (_, month) => write({ month: 'long' }, Date.UTC(2026, month)));
      const days = Array.from({ length: 7 }, (_, day) => write({ weekday: 'short' }, Date.UTC(2026, 10, 22 + day)));
      assert.deepEqual(months, Object.values(calendar.months['stand-alone'].wide));
      assert.deepEqual(months, Object.values(calendar.months.format.wide));
      const inYear = { month: 'short', year: 'numeric' };
      const shortMonths = Array.from({ length: 12 }, (_, month) => write(inYear, Date.UTC(2026, month)));
      const expected = Object.values(calendar.months['stand-alone'].abbreviated).map((name) => `${name} 2026`);
      assert.deepEqual(shortMonths, expected);
      assert.deepEqual(days, Object.values(calendar.days['stand-alone'].abbreviated));
      assert.deepEqual(days, Object.values(calendar.days.format.abbreviated));
    });

    it('stand in dates as CLDR’s patterns say', () => {
      const fields = { d: 5, MMMM: Object.values(calendar.months.format.wide)[2], y: 2026, HH: 12, mm: 30 };
      const patterns = calendar.dateTimeFormats.availableFormats;
      const date = filled(calendar.dateFormats.long, fields);
      const day = { year: 'numeric', month: 'long', day: 'numeric' };
      assert.equal(write(day), date);
      assert.equal(write({ year: 'numeric', month: 'long' }), filled(patterns.yMMMM, fields));
      assert.equal(write({ month: 'long', day: 'numeric' }), filled(patterns.MMMMd, fields));
      const weekday = Object.values(calendar.days.format.abbreviated)[4];
      const withWeekday = filled(patterns.yMMMEd.replace('MMM', 'MMMM'), { ...fields, E: weekday });
      // Of Maltese alone CLDR has a comma before the year in the abbreviated pattern, and none in the long one.
      assert.equal(write({ ...day, weekday: 'short' }), withWeekday.replace(', 2026', ' 2026'));
      const join = calendar['dateTimeFormats-atTime'].standard.long;
      const time = filled(patterns.Hm, fields);
      const joined = filled(join.replace('{1}', "'{1}'").replace('{0}', "'{0}'"), {});
      assert.equal(
        write({ ...day, hour: 'numeric', minute: '2-digit' }),
        joined.replace('{1}', date).replace('{0}', time),
      );
    });

    for (const type of ['language', 'region']) {
      it(`are CLDR’s for every ${type}, or else in English`, () => {
        const names = new intl.DisplayNames(language, { type });
        const all = namesOf(type, language);
        const foreign = all.filter(({ code, own }) => names.of(code) !== own);
        const english = new Intl.DisplayNames('en', { type });
        for (const { code } of foreign) assert.equal(names.of(code), english.of(code));
        const missing = needed[type].filter((code) => foreign.some((name) => name.code === code));
        assert.deepEqual(missing, []);
      });
    }

    it('stand in lists as CLDR’s patterns say', () => {
      const kinds = [
        [{}, 'standard'],
        [{ type: 'unit', style: 'short' }, 'unit-short'],
      ];
      for (const [options, kind] of kinds) {
        const list = new intl.ListFormat(language, options);
        const pattern = lists[`listPattern-type-${kind}`];
        for (const items of [
          ['A', 'B'],
          ['A', 'B', 'C'],
        ]) {
          assert.equal(list.format(items), listed(pattern, items));
        }
        assert.deepEqual([list.format([]), list.format(['A'])], ['', 'A']);
      }
    });
  });
}
