import { expect } from '@open-wc/testing';
import { foldMostly, foldText, foldWithOffsets } from '../../../src/model/search/fold.ts';

const same: readonly [string, string][] = [
  ['integração', 'integracao'],
  ['Łódź', 'lodz'],
  ['Straße', 'STRASSE'],
  ['GROẞ', 'gross'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Þingvellir', 'thingvellir'],
  ['Đuro Ħal Ŋ', 'duro hal n'],
  ['Œuvre', 'oeuvre'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA Diyarbakır', 'isparta diyarbakir'],
  ['ΟΔΟΣ', 'οδός'],
  ['Ἀθῆναι', 'αθηναι'],
  ['Ёлка Йод', 'елка иод'],
  ['Ґанок', 'ганок'],
  ['Кaк', 'Как'],
  ['Сommission', 'commission'],
  ['مُهاجِر', 'مهاجر'],
  ['إدماج أوروبا آخر', 'ادماج اوروبا اخر'],
  ['هجـــرة', 'هجره'],
  ['ٱلهجرة', 'الهجرة'],
  ['שָׁלוֹם', 'שלום'],
  ['ﬁnance', 'finance'],
  ['ＭＩＰＥＸ', 'mipex'],
  ['℡', 'tel'],
  ['e\u0301te\u0301', 'été'],
  ['Inte\u00ADgra\u200Btion', 'integration'],
  ['здоровʼя', "здоров'я"],
  ['anti\u2011racism', 'anti-racism'],
];

describe('foldText', () => {
  for (const [one, other] of same)
    it(`treats ${one} and ${other} as equal`, () => {
      expect(foldText(one)).to.equal(foldText(other));
    });

  const different: readonly [string, string][] = [
    ['हिन्दी', 'हन्द'],
    ['ไทย', 'ไทยา'],
    ['שלום־עולם', 'שלוםעולם'],
    ['migration', 'migrations'],
  ];
  for (const [one, other] of different)
    it(`distinguishes ${one} from ${other}`, () => {
      expect(foldText(one)).to.not.equal(foldText(other));
    });
});

describe('foldWithOffsets', () => {
  for (const text of [...same.flat(), '😀 Straße', '한국', '\u0301a', 'Изненадани? Кaк'])
    it(`folds ${text} in the same way as foldMostly`, () => {
      expect(foldWithOffsets(text).folded).to.equal(foldMostly(text));
    });

  it('maps both letters of a folded ß to the ß', () => {
    expect(foldWithOffsets('aßb')).to.deep.equal({ folded: 'assb', starts: [0, 1, 1, 2], ends: [1, 2, 2, 3] });
  });

  it('ends a letter after the accents that follow it', () => {
    expect(foldWithOffsets('e\u0301t').ends).to.deep.equal([2, 3]);
  });

  it('keeps an accent separate if no letter comes before it', () => {
    expect(foldWithOffsets('\u0301a')).to.deep.equal({ folded: 'a', starts: [1], ends: [2] });
  });

  it('counts in UTF-16 code units', () => {
    expect(foldWithOffsets('😀a').starts).to.deep.equal([0, 0, 2]);
  });
});
