import { expect } from '@open-wc/testing';
import {
  activeFilters,
  publicationSettings,
  selectsYear,
  toggledFilter,
  yearRange,
  yearValue,
} from '../../src/model/publication-filter.ts';
import { publicationFilter } from '../../src/model/publication-settings.ts';

const { filter: empty } = publicationFilter({});

describe('yearRange', () => {
  const ranges: readonly [string, number | undefined, number | undefined][] = [
    ['2012', 2012, 2012],
    ['2010-2015', 2010, 2015],
    ['2015-2010', 2010, 2015],
    ['2010–2015', 2010, 2015],
    ['2010 - 2015', 2010, 2015],
    ['2010-', 2010, undefined],
    ['-2015', undefined, 2015],
  ];
  for (const [value, from, to] of ranges)
    it(`reads ${value}`, () => {
      expect(yearRange(value)).to.deep.equal({ from, to });
    });

  for (const value of ['', '-', '12', '20102015', '2010-2015-2020', 'unknown', '2010-12-05'])
    it(`does not take "${value}" for years`, () => {
      expect(yearRange(value)).to.equal(undefined);
    });
});

describe('yearValue', () => {
  for (const value of ['2012', '2010-2015', '2010-', '-2015'])
    it(`writes ${value} as yearRange reads it`, () => {
      expect(yearValue(yearRange(value) ?? { from: undefined, to: undefined })).to.equal(value);
    });
});

describe('selectsYear', () => {
  for (const [value, year, isSelected] of [
    ['2012', '2012', true],
    ['2010-2015', '2015', true],
    ['2010-2015', '2016', false],
    ['2010-', '2009', false],
    ['-2015', '1999', true],
    ['unknown', 'unknown', true],
    ['unknown', '2012', false],
    ['-2015', 'unknown', false],
  ] as const)
    it(`says that "${value}" ${isSelected ? 'selects' : 'does not select'} ${year}`, () => {
      expect(selectsYear(value, year)).to.equal(isSelected);
    });
});

describe('publicationFilter', () => {
  it('asks nothing where nothing is set', () => {
    expect(empty).to.deep.equal({
      year: [],
      language: [],
      activity: [],
      programme: [],
      project: [],
      type: [],
      query: '',
      sort: undefined,
    });
  });

  it('reads lists, whatever the spaces, each value once', () => {
    expect(publicationFilter({ project: ' mipex, sirius,,mipex ' }).filter.project).to.deep.equal(['mipex', 'sirius']);
  });

  it('reads languages in any case', () => {
    expect(publicationFilter({ language: 'FR,pt-br' }).filter.language).to.deep.equal(['fr', 'pt-BR']);
  });

  it('reads years, ranges of them and those unknown', () => {
    expect(publicationFilter({ year: '2012,2015–2013,unknown' }).filter.year).to.deep.equal([
      '2012',
      '2013-2015',
      'unknown',
    ]);
  });

  it('reads the query as it is written', () => {
    expect(publicationFilter({ query: 'one, two ' }).filter.query).to.equal('one, two ');
  });

  it('leaves out what means nothing, and keeps the rest', () => {
    const { filter } = publicationFilter({ year: 'lately,2012', language: 'x_y,fr', sort: 'colour' });
    expect(filter).to.deep.equal({ ...empty, year: ['2012'], language: ['fr'] });
  });

  it('reports what it left out', () => {
    const { problems } = publicationFilter({ year: 'lately,2012', language: 'x_y,fr', sort: 'colour' });
    expect(problems).to.deep.equal([
      { setting: 'year', value: 'lately' },
      { setting: 'language', value: 'x_y' },
      { setting: 'sort', value: 'colour' },
    ]);
  });
});

describe('publicationSettings', () => {
  it('writes what publicationFilter reads', () => {
    const settings = { query: 'a, b', year: '2010-2015,unknown', language: 'fr,de', type: 'report', sort: 'title' };
    expect(publicationSettings(publicationFilter(settings).filter)).to.deep.equal(settings);
  });

  it('writes nothing of what asks nothing', () => {
    expect(publicationSettings(empty)).to.deep.equal({});
  });
});

describe('activeFilters', () => {
  it('lists every selected value on its own', () => {
    const { filter } = publicationFilter({ language: 'fr,de', year: '2010-2015', query: 'x', sort: 'date' });
    expect(activeFilters(filter)).to.deep.equal([
      { facet: 'year', value: '2010-2015' },
      { facet: 'language', value: 'fr' },
      { facet: 'language', value: 'de' },
    ]);
  });
});

describe('toggledFilter', () => {
  const { filter } = publicationFilter({ language: 'fr,de', type: 'report' });

  it('selects a value', () => {
    expect(toggledFilter(filter, { facet: 'language', value: 'nl' }).language).to.deep.equal(['fr', 'de', 'nl']);
  });

  it('takes a selected value away', () => {
    expect(toggledFilter(filter, { facet: 'language', value: 'fr' }).language).to.deep.equal(['de']);
  });

  it('leaves the other facets alone', () => {
    expect(toggledFilter(filter, { facet: 'language', value: 'fr' }).type).to.deep.equal(['report']);
  });
});
