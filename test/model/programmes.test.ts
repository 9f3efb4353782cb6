import { expect } from '@open-wc/testing';
import { programmeIndex, programmeLookup, programmeOverview } from '../../src/model/programmes.ts';
import { feedWith, milestone, project, publication, term } from './feed-builder.ts';

const feed = feedWith({
  programmes: [term('movement'), term('integration'), term('equality')],
  projects: [project('mipex', ['integration']), project('sirius', ['integration', 'equality'])],
  items: [
    publication('own', { programmes: ['integration'] }),
    publication('through-project', { projects: ['mipex'] }),
    publication('twice', { programmes: ['integration'], projects: ['mipex', 'sirius'] }),
    publication('none'),
    milestone('milestone', { programmes: ['integration'] }),
  ],
});

describe('programmeLookup', () => {
  it('lists an item’s own programmes and those of its projects, each once', () => {
    const twice = publication('twice', { programmes: ['integration'], projects: ['mipex', 'sirius'] });
    expect(programmeLookup(feed)(twice)).to.deep.equal(['integration', 'equality']);
  });
});

describe('programmeIndex', () => {
  it('is the position of an item’s first programme', () => {
    expect(programmeIndex(feed, publication('one', { programmes: ['equality', 'movement'] }))).to.equal(2);
  });

  it('is the position of its project’s programme where an item has none itself', () => {
    expect(programmeIndex(feed, publication('one', { projects: ['mipex'] }))).to.equal(1);
  });

  it('is the position of the first of the feed’s programmes that a project belongs to', () => {
    expect(programmeIndex(feed, project('sirius', ['equality', 'integration']))).to.equal(1);
  });

  it('is -1 without a programme that the feed has', () => {
    expect(programmeIndex(feed, publication('one'))).to.equal(-1);
    expect(programmeIndex(feed, project('one', ['space']))).to.equal(-1);
  });
});

describe('programmeOverview', () => {
  it('counts publications that belong to the programme directly or through a project', () => {
    expect(programmeOverview(feed, 'integration')?.publications).to.equal(3);
  });

  it('counts the programme’s projects', () => {
    expect(programmeOverview(feed, 'integration')?.projects).to.equal(2);
  });

  it('tells the programme’s place among the feed’s', () => {
    expect(programmeOverview(feed, 'equality')?.index).to.equal(2);
  });

  it('counts nothing where there is nothing', () => {
    expect(programmeOverview(feed, 'movement')).to.include({ projects: 0, publications: 0 });
  });

  it('is nothing for a programme the feed does not have', () => {
    expect(programmeOverview(feed, 'space')).to.equal(undefined);
  });
});
