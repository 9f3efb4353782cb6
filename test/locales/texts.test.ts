import { expect } from '@open-wc/testing';
import { languages } from '../../src/locales/languages.ts';
import type { Strings } from '../../src/locales/strings.ts';
import { countCombinations } from '../support/combinations.ts';
import { loanwords } from './loanwords.ts';
import { english, isCount, isSentence, keys, saidIn, withoutNumbers, type Said } from './said.ts';

const expected = 'ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl sq sr sv tr uk'.split(' ');

/** Enough to meet every plural category more than once, where it has more than one number. */
const manyNumbers = [...Array(1001).keys(), 1_000_000, 2_000_000, 1.5, 2.5];

/** A line for each text of which something is true, for a failing test to show. */
const where = (said: readonly Said[], isTrue: (said: Said) => boolean): readonly string[] =>
  said.filter(isTrue).map(({ key, told, text }) => `${key}(${told.join(', ')}): ${text}`);

/** Whether a number's plural form stands for other numbers too, and so has to say which it is. */
function isOneOfSeveral(rules: Intl.PluralRules, number: number): boolean {
  const category = rules.select(number);
  return manyNumbers.some((other) => other !== number && rules.select(other) === category);
}

/** Counts that need one text in every language, because no word in them agrees with the number. */
const countsOfNoNoun = ['showMore', 'andMore'];

/** Counts that need one text in some languages, because the noun is the same after every number. */
const countsOfUnchangingNouns: Readonly<Record<string, readonly string[]>> = {
  // After a number, every noun is in the singular.
  hu: keys.filter(isCount),
  tr: keys.filter(isCount),
  // “ett projekt, två projekt”, “ett resultat, två resultat”
  sv: ['projectCount', 'projectsFound', 'showResults'],
  // “Show the results (5)”
  ar: ['showResults'],
  ga: ['showResults'],
  mt: ['showResults'],
};

interface Plural {
  /** Undefined for one text that serves every number. */
  readonly categories: readonly string[] | undefined;
  readonly rules: Intl.PluralRules | undefined;
}

/** The rules and forms of a sentence about a number, found by having the rules answer with an unknown category. */
function pluralOf(count: (number: number) => string): Plural {
  const used: Intl.PluralRules[] = [];
  let categories: readonly string[] | undefined;
  const rules = Intl.PluralRules.prototype as Intl.PluralRules;
  const { select } = rules;
  const probe: string = 'probe';
  rules.select = function () {
    used.push(this);
    return probe as Intl.LDMLPluralRule;
  };
  const get = function (this: object): void {
    categories = Object.keys(this).sort();
  };
  Object.defineProperty(Object.prototype, probe, { configurable: true, get });
  try {
    count(1);
  } finally {
    rules.select = select;
    Reflect.deleteProperty(Object.prototype, probe);
  }
  return { categories, rules: used[0] };
}

/** As the browser knows it; TypeScript does not know of the question yet. */
function directionOf(code: string): string | undefined {
  const locale: Intl.Locale & { getTextInfo?(): { readonly direction: string } } = new Intl.Locale(code);
  return locale.getTextInfo?.().direction;
}

function hasEveryText(strings: Strings, said: readonly Said[], code: string): void {
  it('has the texts that English has, and no other', () => {
    expect(Object.keys(strings).filter((key) => !key.startsWith('$'))).to.have.members(keys);
  });

  it('has no empty text', () => {
    expect(where(said, ({ text }) => !text.trim())).to.deep.equal([]);
  });

  it('says nothing in English, but for words that are the same', () => {
    const inEnglish = new Map(
      saidIn(english).map(({ key, told, text }) => [[key, ...told].join(), withoutNumbers(text)]),
    );
    const isEnglish = ({ key, told, text }: Said): boolean =>
      /\p{L}/u.test(text) && inEnglish.get([key, ...told].join()) === withoutNumbers(text);
    const same = said.filter(isEnglish).map(({ text }) => withoutNumbers(text));
    expect(same.filter((text) => !loanwords[code]?.includes(text))).to.deep.equal([]);
  });

  it('names the end of a period before a colon and its date, since a list of facts shows both apart', () => {
    for (const end of [strings.periodStart(''), strings.periodEnd('')]) expect(end).to.match(/^[^:]*[^:\s]\s*: $/u);
  });

  it('has no type of publication that it does not know', () => {
    expect(strings.publicationType('another-type')).to.equal('');
    // A word that every object of JavaScript knows.
    expect(strings.publicationType('constructor')).to.equal('');
  });
}

function countsRight(strings: Strings, said: readonly Said[], code: string): void {
  const plurals = keys.filter(isCount).map((key) => ({ key, ...pluralOf(strings[key]) }));

  it('counts by its own rules', () => {
    const languagesOfRules = plurals.map(({ rules }) => rules?.resolvedOptions().locale.split('-', 1)[0]);
    expect(languagesOfRules).to.deep.equal(plurals.map(() => code));
  });

  it('has a form for each of its plural categories and no other, where it has forms', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const categories = pluralCategories.toSorted();
    const forms = plurals.flatMap((plural) => (plural.categories ? [plural.categories] : []));
    expect(forms).to.deep.equal(forms.map(() => categories));
  });

  it('has one text for all numbers only where no noun changes with the number', () => {
    const allowed = [...countsOfNoNoun, ...(countsOfUnchangingNouns[code] ?? [])];
    const single = plurals.filter(({ categories }) => !categories).map(({ key }) => key);
    expect(single.filter((key) => !allowed.includes(key))).to.deep.equal([]);
  });

  it('says the number, in every form that stands for several', () => {
    const { NumberFormat } = strings.$intl ?? Intl;
    const isMissing = ({ key, told: [number], text }: Said): boolean => {
      const rules = plurals.find((plural) => plural.key === key)?.rules;
      if (!rules || typeof number !== 'number' || !isOneOfSeveral(rules, number)) return false;
      return !text.includes(new NumberFormat(rules.resolvedOptions().locale).format(number));
    };
    expect(where(said, isMissing)).to.deep.equal([]);
  });
}

function keepsWhatItIsTold(strings: Strings, said: readonly Said[]): void {
  it('says what it is told, as it is', () => {
    const isLost = ({ key, told, text }: Said): boolean =>
      isSentence(key) && told.some((value) => typeof value === 'string' && !text.includes(value));
    expect(where(said, isLost)).to.deep.equal([]);
  });

  it('says about what, after what it says without', () => {
    const labels = [
      [strings.joinOnline(), strings.joinOnline('Ⓐ')],
      [strings.addToCalendar(), strings.addToCalendar('Ⓐ')],
      [strings.updateCalendar(), strings.updateCalendar('Ⓐ')],
    ] as const;
    expect(labels.filter(([short, long]) => !long.startsWith(short))).to.deep.equal([]);
  });
}

function takesDatesIn(strings: Strings, code: string): void {
  it('sets no second full stop after a date that ends in one', () => {
    const { DateTimeFormat } = strings.$intl ?? Intl;
    const date = new DateTimeFormat(code, { dateStyle: 'long' }).format(new Date('2026-11-22T12:00:00Z'));
    const texts = [strings.stale(date), strings.periodStart(date), strings.periodEnd(date), strings.yourTime(date)];
    expect(texts.filter((text) => text.includes('..'))).to.deep.equal([]);
  });
}

function isWellSet(said: readonly Said[]): void {
  it('leaves no placeholder', () => {
    const forgotten = /[#{}<>[\]]|\b(undefined|null|NaN|function|object)\b/;
    expect(where(said, ({ text }) => forgotten.test(text))).to.deep.equal([]);
  });

  it('has the apostrophes, quotation marks and dots of print', () => {
    expect(where(said, ({ text }) => /['"`]|\.\.\./.test(text))).to.deep.equal([]);
  });

  it('has no space too many', () => {
    expect(where(said, ({ text }) => text !== text.trim() || /\s\s/.test(text))).to.deep.equal([]);
  });

  it('has no character that turns the direction', () => {
    const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(where(said, ({ text }) => turning.test(text))).to.deep.equal([]);
  });
}

const spoken = await Promise.all(
  Object.entries(languages).map(async ([code, load]) => ({ code, strings: (await load?.())?.default ?? english })),
);

describe('languages', () => {
  it('are these', () => {
    expect(['en', ...spoken.map(({ code }) => code)].sort()).to.deep.equal(expected);
  });

  for (const { code, strings } of spoken) {
    const said = saidIn(strings);

    describe(strings.$name, () => {
      after(() => countCombinations('language × text', said.length));

      it('goes by the name of its file', () => {
        expect(strings.$code).to.equal(code);
      });

      it('is written in its direction', () => {
        expect(strings.$dir).to.equal(directionOf(code));
      });

      hasEveryText(strings, said, code);
      countsRight(strings, said, code);
      keepsWhatItIsTold(strings, said);
      takesDatesIn(strings, code);
      isWellSet(said);
    });
  }

  describe(english.$name, () => {
    isWellSet(saidIn(english));
    keepsWhatItIsTold(english, saidIn(english));
  });
});
