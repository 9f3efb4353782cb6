import { expect } from '@open-wc/testing';
import { programmeLookup, programmeOverview } from '../../src/model/programmes.ts';
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
