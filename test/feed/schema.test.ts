import { expect } from '@open-wc/testing';
import { read, readExtension, readItem } from './documents.ts';

/** Paths of the problems with the item's `_mpg`, relative to it. */
function lostOf(keys: Readonly<Record<string, unknown>>): string[] {
  return readExtension(keys).problems.map(({ path }) => path.replace('$.items[0]._mpg.', ''));
}

describe('addresses', () => {
  const resolved: [given: string, address: string][] = [
    ['paper.pdf', 'https://publisher.example/feeds/paper.pdf'],
    ['/paper.pdf', 'https://publisher.example/paper.pdf'],
    ['//other.example/x', 'https://other.example/x'],
    ['?page=2', 'https://publisher.example/feeds/main.json?page=2'],
    ['HTTP://OTHER.example/Ü', 'http://other.example/%C3%9C'],
    ['  https://other.example/x\n', 'https://other.example/x'],
    ['\u200b\u202ahttps://other.example/x\u202c', 'https://other.example/x'],
    ['\u00a0paper.pdf', 'https://publisher.example/feeds/paper.pdf'],
    ['\u200b\u00a0paper.pdf\u00a0\u200b', 'https://publisher.example/feeds/paper.pdf'],
  ];
  for (const [given, address] of resolved) {
    it(`resolves ${JSON.stringify(given)}`, () => {
      expect(readItem({ url: given }).item?.url).to.equal(address);
    });
  }

  const refused = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'ftp://x',
    'https://',
    'blob:https://x/1',
    'file:///etc/passwd',
    '#',
    ' #top',
    '\u200b #top',
    0,
  ];
  for (const given of refused) {
    it(`drops and reports ${JSON.stringify(given)}`, () => {
      const { item, problems } = readItem({ url: given });
      expect([item?.url, problems]).to.deep.equal([
        undefined,
        [{ path: '$.items[0].url', expected: 'http or https address', found: JSON.stringify(given) }],
      ]);
    });
  }

  for (const given of ['', ' \n', '\u200b', '\u200b \u200b']) {
    it(`takes ${JSON.stringify(given)} for none`, () => {
      const { item, problems } = readItem({ url: given, image: given });
      expect([item?.url, item?.image, problems]).to.deep.equal([undefined, undefined, []]);
    });
  }

  it('drops bad ones wherever they stand', () => {
    const bad = 'javascript:1';
    const { problems } = read({
      home_page_url: bad,
      next_url: bad,
      authors: [{ name: 'A', url: bad }],
      _mpg: {
        organisation: { name: 'O', url: bad, logo: { src: bad } },
        programmes: [{ id: 'p', title: 'P', image: { src: bad } }],
      },
      items: [
        {
          id: 'a',
          image: bad,
          external_url: bad,
          attachments: [{ url: bad, mime_type: 'a/b' }],
          _mpg: { online_url: bad, translations: { fr: { url: bad } } },
        },
      ],
    });
    expect(problems).to.have.length(11);
  });
});

describe('dates', () => {
  const good = ['2012', '2012-12', '2012-12-05', '2012-02-29', '0999'];
  for (const date of good) {
    it(`reads ${date} as it is`, () => {
      expect(readExtension({ date }).item?.date).to.equal(date);
    });
  }

  it('reads a year written as a number', () => {
    expect(readExtension({ date: 2012 }).item?.date).to.equal('2012');
  });

  const bad = [
    '2012-13',
    '2012-00',
    '2012-02-30',
    '2013-02-29',
    '2012-4',
    '12',
    'May 2012',
    '2012-12-05T10:00:00Z',
    '+002012',
    '2012-12-05 ',
    '2012/12',
    '0000',
    '0001-01-01',
    true,
  ];
  for (const date of bad) {
    it(`drops and reports ${JSON.stringify(date)}`, () => {
      expect(lostOf({ date })).to.deep.equal(['date']);
    });
  }

  for (const start of ['2012-12-05T10:00:00Z', '2012-12-05T10:00:00.123+05:30', '2012-12-05t10:00:00z', '2012']) {
    it(`lets an event start ${start}`, () => {
      const { item } = readExtension({ kind: 'event', start });
      expect(item?.kind === 'event' && item.start).to.equal(start.toUpperCase());
    });
  }

  for (const start of [
    '2012-12-05T10:00',
    '2012-12-05T10:00:00',
    '2012-12-05T25:00:00Z',
    '2012-02-30T10:00:00Z',
    '0001-01-01T00:00:00Z',
    '10:00',
  ]) {
    it(`does not let an event start ${start}`, () => {
      expect(lostOf({ start })).to.deep.equal(['start']);
    });
  }

  it('wants an instant for a modification', () => {
    expect(readItem({ date_modified: '2012-12-05' }).problems).to.have.length(1);
  });

  const ends: [start: string, end: string, isKept: boolean][] = [
    ['2012-05-02', '2012-05-01', false],
    ['2012-05-02', '2012-05-02', true],
    ['2012-05-02', '2012-05', true],
    ['2012-05', '2012-04-30', false],
    ['2012-05-02', '2011', false],
    ['2012-05-02T10:00:00Z', '2012-05-02T11:30:00+02:00', false],
    ['2012-05-02T10:00:00+02:00', '2012-05-02T08:30:00Z', true],
    ['2012-05-02T10:00:00Z', '2012-05-02', true],
  ];
  for (const [start, end, isKept] of ends) {
    it(`${isKept ? 'keeps' : 'drops'} the end ${end} of what starts ${start}`, () => {
      const { item, problems } = readExtension({ kind: 'event', start, end });
      const read = item?.kind === 'event' && [item.start, item.end, problems.map(({ path }) => path)];
      expect(read).to.deep.equal([start, isKept ? end : undefined, isKept ? [] : ['$.items[0]._mpg.end']]);
    });
  }
});

describe('half surrogate pairs', () => {
  it('replaces them in ids and in references to them', () => {
    const programmes = [{ id: 'p\ud800', title: 'P' }];
    const { feed } = read({ _mpg: { programmes }, items: [{ id: '\udfff', _mpg: { programmes: ['p\ud800'] } }] });
    expect([feed.programmes[0]?.id, feed.items[0]?.id]).to.deep.equal(['p\ufffd', '\ufffd']);
    expect(feed.items[0]?.programmes).to.deep.equal(['p\ufffd']);
  });

  it('replaces them in e-mail addresses', () => {
    const { feed } = read({ _mpg: { organisation: { name: 'MPG', email: 'a\ud800@b.eu' } } });
    expect(feed.organisation?.email).to.equal('a\ufffd@b.eu');
  });
});

describe('languages', () => {
  it('writes tags as they should be', () => {
    expect(readItem({ language: 'PT-br', title: 'Olá' }).item?.language).to.equal('pt-BR');
  });

  const named: [written: string, read: string][] = [
    ['de-u-co-phonebk', 'de'],
    ['fr-x-lettre', 'fr'],
    ['de-CH-1996-u-co-phonebk-x-own', 'de-CH-1996'],
    ['en-t-jp', 'en'],
    ['en_GB', 'en-GB'],
    ['fr_BE.UTF-8', 'fr-BE'],
    ['ca_ES@valencia', 'ca-ES'],
    [' nl ', 'nl'],
    ['zh-hant', 'zh-Hant'],
    ['iw', 'he'],
    ['in', 'id'],
    ['ji', 'yi'],
    ['mul', 'mul'],
    ['und', 'und'],
  ];
  for (const [written, language] of named) {
    it(`reads ${written} as ${language}`, () => {
      const { item, problems } = readItem({ language: written });
      expect([item?.language, problems]).to.deep.equal([language, []]);
    });
  }

  for (const language of ['i-klingon', 'x-own', 'e', 'französisch', '', 'en-', '__proto__', 'constructor', 'x y', 7]) {
    it(`takes the feed’s for an item in ${JSON.stringify(language)}`, () => {
      expect(readItem({ language }).item?.language).to.equal('en');
    });
  }

  it('drops texts in what is no language', () => {
    const title = JSON.parse('{ "__proto__": "a", "en GB": "b", "fr": "c", "de": 5 }') as unknown;
    const { feed, problems } = read({ _mpg: { programmes: [{ id: 'p', title }] } });
    expect([feed.programmes[0]?.title, problems.map(({ path }) => path)]).to.deep.equal([
      { fr: 'c', de: '5' },
      ['$._mpg.programmes[0].title.__proto__', '$._mpg.programmes[0].title.en GB'],
    ]);
  });

  it('lets the first of two that mean the same count', () => {
    const { feed } = read({ _mpg: { programmes: [{ id: 'p', title: { 'pt-br': 'a', 'PT-BR': 'b' } }] } });
    expect(feed.programmes[0]?.title).to.deep.equal({ 'pt-BR': 'a' });
  });

  it('loses what has its texts in no language', () => {
    expect(read({ _mpg: { programmes: [{ id: 'p', title: { 'en GB': 'a' } }] } }).feed.programmes).to.be.empty;
  });

  it('shortens what is given for a language', () => {
    const { problems } = read({ _mpg: { programmes: [{ id: 'p', title: { en: 'a', ['x'.repeat(500)]: 'b' } }] } });
    expect(problems[0]?.path).to.have.length.below(80);
  });

  it('does not know the language where none is named', () => {
    expect(read({ language: 'en GB', items: [{ id: 'a' }] }).feed.items[0]?.language).to.equal('und');
  });
});

describe('other fields', () => {
  const lost: [name: string, keys: Readonly<Record<string, unknown>>, paths: string[]][] = [
    ['a time zone that is none', { timezone: 'Europe/Atlantis' }, ['timezone']],
    ['an offset for a time zone', { timezone: '+02:00' }, ['timezone']],
    ['a status that is not known', { status: 'sold-out' }, ['status']],
    ['a country that is no code', { place: { name: 'Hall', country: 'Belgium' } }, ['place.country']],
    ['years that are none', { years: [2009, 20.5, '2010', 99] }, ['years[1]', 'years[2]', 'years[3]']],
  ];
  for (const [name, keys, paths] of lost) {
    it(`drops and reports ${name}`, () => {
      expect(lostOf(keys)).to.deep.equal(paths);
    });
  }

  for (const status of ['CANCELLED', ' cancelled', 'Canceled']) {
    it(`takes an event for cancelled that is ${JSON.stringify(status)}`, () => {
      const { item, problems } = readExtension({ kind: 'event', status });
      expect([item?.kind === 'event' && item.status, problems]).to.deep.equal(['cancelled', []]);
    });
  }

  it('drops sizes below nothing', () => {
    const { item, problems } = readItem({ attachments: [{ url: 'a', mime_type: 'a/b', size_in_bytes: -1 }] });
    expect([item?.files[0]?.size, problems.length]).to.deep.equal([undefined, 1]);
  });

  it('reads an e-mail address between spaces', () => {
    expect(read({ _mpg: { organisation: { name: 'O', email: ' a@b.example\n' } } }).feed.organisation?.email).to.equal(
      'a@b.example',
    );
  });

  for (const email of [
    'a#b@c.example',
    'a@b.example,c',
    '<a@b.example>',
    'info',
    'a@b@c',
    'a b@c.example',
    'a@b.example?bcc=c@d.example',
    'javascript:alert(1)//@x',
  ]) {
    it(`drops the e-mail address ${email}`, () => {
      expect(read({ _mpg: { organisation: { name: 'O', email } } }).feed.organisation?.email).to.be.undefined;
    });
  }
});
