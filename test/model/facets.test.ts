import { expect } from '@open-wc/testing';
import { facetIndex } from '../../src/model/facets.ts';
import type { Facet, FacetResults, FacetSelection } from '../../src/model/facets.ts';

interface Thing {
  readonly id: number;
  readonly colours: readonly string[];
  readonly size: string;
  readonly shape: readonly string[];
}
type Name = 'colour' | 'size' | 'shape';

const facets: readonly Facet<Thing, Name>[] = [
  { name: 'colour', valuesOf: ({ colours }) => colours },
  {
    name: 'size',
    valuesOf: ({ size }) => [size],
    accepts: (selected, size) => (selected.endsWith('+') ? size >= selected.slice(0, -1) : size === selected),
  },
  { name: 'shape', valuesOf: ({ shape }) => shape },
];
const nothingSelected: FacetSelection<Name> = { colour: [], size: [], shape: [] };

/** Random numbers from 0 to below 1 (mulberry32): the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomCase(seed: number): { things: readonly Thing[]; selection: FacetSelection<Name>; least: number } {
  const random = randomNumbers(seed);
  const some = (values: readonly string[], chance: number): string[] => values.filter(() => random() < chance);
  const one = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  const things = Array.from({ length: Math.floor(random() * 40) }, (_, id) => ({
    id,
    colours: some(['red', 'green', 'blue', 'grey'], 0.4),
    size: one(['1', '2', '3', '4', '5']),
    shape: some(['round', 'square'], 0.3),
  }));
  const selection = {
    colour: some(['red', 'green', 'pink'], 0.3),
    size: some(['2', '4+', '9'], 0.3),
    shape: some(['round', 'square'], 0.3),
  };
  return { things, selection, least: Math.floor(random() * 10) };
}

/** What facets promise, said in the plainest and slowest way. */
function plainResults(
  things: readonly Thing[],
  selection: FacetSelection<Name>,
  isCandidate: (thing: Thing) => boolean,
): FacetResults<Name> {
  const passes = (
    thing: Thing,
    { name, valuesOf, accepts }: Facet<Thing, Name>,
    selected: readonly string[],
  ): boolean =>
    selected.length === 0 ||
    valuesOf(thing).some((value) =>
      selected.some((each) => (name === 'size' ? accepts?.(each, value) : each === value)),
    );
  const foundBy = (chosen: FacetSelection<Name>): readonly Thing[] =>
    things.filter((thing) => isCandidate(thing) && facets.every((facet) => passes(thing, facet, chosen[facet.name])));
  const optionsOf = ({ name, valuesOf }: Facet<Thing, Name>) => {
    const all = things.flatMap((thing) => valuesOf(thing));
    const total = (value: string): number => all.filter((each) => each === value).length;
    return [...new Set(all)]
      .sort((a, b) => total(b) - total(a))
      .map((value) => ({
        value,
        count: foundBy({ ...selection, [name]: [] }).filter((thing) => valuesOf(thing).includes(value)).length,
      }));
  };
  const found = foundBy(selection);
  const rejectedBy = (name: Name): number => foundBy({ ...selection, [name]: [] }).length - found.length;
  const [colour, size, shape] = facets.map(optionsOf);
  return {
    found: Uint32Array.from(found, ({ id }) => id),
    options: { colour: colour ?? [], size: size ?? [], shape: shape ?? [] },
    rejected: { colour: rejectedBy('colour'), size: rejectedBy('size'), shape: rejectedBy('shape') },
  };
}

describe('facetIndex', () => {
  const things: readonly Thing[] = [
    { id: 1, colours: ['red', 'blue'], size: '1', shape: ['round'] },
    { id: 2, colours: ['red'], size: '2', shape: [] },
    { id: 3, colours: ['blue'], size: '3', shape: ['square'] },
    { id: 4, colours: ['red'], size: '3', shape: ['square'] },
  ];
  const select = facetIndex(things, facets);
  const foundWith = (selection: Partial<FacetSelection<Name>>): readonly number[] =>
    [...select({ ...nothingSelected, ...selection }).found].map((place) => things[place]!.id);
  const countsWith = (name: Name, selection: Partial<FacetSelection<Name>>, candidates?: readonly number[]) =>
    Object.fromEntries(
      select({ ...nothingSelected, ...selection }, candidates && Uint32Array.from(candidates)).options[name].map(
        ({ value, count }) => [value, count],
      ),
    );

  it('finds everything while nothing is selected', () => {
    expect(foundWith({})).to.deep.equal([1, 2, 3, 4]);
  });

  it('finds any of the values of one facet', () => {
    expect(foundWith({ size: ['1', '2'] })).to.deep.equal([1, 2]);
  });

  it('finds what all facets let pass', () => {
    expect(foundWith({ colour: ['red'], shape: ['square', 'round'] })).to.deep.equal([1, 4]);
  });

  it('finds by what a facet accepts', () => {
    expect(foundWith({ size: ['2+'] })).to.deep.equal([2, 3, 4]);
  });

  it('finds nothing by a value that nothing has', () => {
    expect(foundWith({ colour: ['pink'] })).to.deep.equal([]);
  });

  it('counts under the other facets', () => {
    expect(countsWith('colour', { shape: ['square'] })).to.deep.equal({ red: 1, blue: 1 });
  });

  it('does not count a facet under its own selection', () => {
    expect(countsWith('colour', { colour: ['blue'] })).to.deep.equal({ red: 3, blue: 2 });
  });

  it('keeps a value in the list that would find nothing', () => {
    expect(countsWith('shape', { size: ['2'] })).to.deep.equal({ square: 0, round: 0 });
  });

  it('counts only candidates', () => {
    expect(countsWith('size', {}, [3])).to.deep.equal({ 1: 0, 2: 0, 3: 1 });
  });

  it('lists the most frequent values first, whatever is selected', () => {
    const { options } = select({ ...nothingSelected, shape: ['round'] });
    expect(options.size.map(({ value }) => value)).to.deep.equal(['3', '1', '2']);
  });

  it('agrees with the plainest reading of its promises in 500 random cases', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const { things, selection, least } = randomCase(seed);
      const isCandidate = ({ id }: Thing): boolean => id >= least;
      const places = things.flatMap((thing, place) => (isCandidate(thing) ? [place] : []));
      const candidates = least ? Uint32Array.from(places) : undefined;
      const results = facetIndex(things, facets)(selection, candidates);
      expect(results, `seed ${seed}`).to.deep.equal(plainResults(things, selection, isCandidate));
    }
  });
});
