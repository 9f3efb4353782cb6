import { expect } from '@open-wc/testing';
import { filteredMilestones, milestoneDensity, milestoneYears } from '../../src/model/milestones.ts';
import { feedWith, ids, milestone, project, publication, term } from './feed-builder.ts';

const feed = feedWith({
  programmes: [term('integration'), term('equality')],
  projects: [project('mipex', ['integration'])],
  items: [
    milestone('undated'),
    milestone('march', { date: '2012-03', programmes: ['equality'] }),
    milestone('year', { date: '2012', projects: ['mipex'] }),
    milestone('late', { date: '2015-05-01', programmes: ['integration'] }),
    milestone('early', { date: '1995' }),
    publication('no-milestone', { date: '2012' }),
  ],
});

describe('filteredMilestones', () => {
  it('returns all milestones and nothing else, newest first', () => {
    expect(ids(filteredMilestones(feed, {}))).to.deep.equal(['late', 'march', 'year', 'early', 'undated']);
  });

  it('returns the oldest first on request', () => {
    const found = filteredMilestones(feed, { order: 'oldest' });
    expect(ids(found)).to.deep.equal(['early', 'year', 'march', 'late', 'undated']);
  });

  it('finds the milestones of a programme, including those of its projects', () => {
    expect(ids(filteredMilestones(feed, { programmes: ['integration'] }))).to.deep.equal(['late', 'year']);
  });

  it('finds the milestones of any of several programmes', () => {
    const found = filteredMilestones(feed, { programmes: ['integration', 'equality'] });
    expect(ids(found)).to.deep.equal(['late', 'march', 'year']);
  });

  it('finds the milestones of a project', () => {
    expect(ids(filteredMilestones(feed, { projects: ['mipex'] }))).to.deep.equal(['year']);
  });

  it('finds the milestones between two dates, both included', () => {
    expect(ids(filteredMilestones(feed, { from: '2012', to: '2015' }))).to.deep.equal(['late', 'march', 'year']);
  });

  it('treats an empty list as no filter', () => {
    expect(filteredMilestones(feed, { programmes: [], projects: [] })).to.have.length(5);
  });

  it('does not modify the feed', () => {
    filteredMilestones(feed, { order: 'oldest' });
    expect(feed.items[0]?.id).to.equal('undated');
  });
});

describe('milestoneYears', () => {
  it('groups by year in the given order, undated milestones separately', () => {
    const groups = milestoneYears(filteredMilestones(feed, {}));
    expect(groups.map(({ year, milestones }) => [year, ...ids(milestones)])).to.deep.equal([
      [2015, 'late'],
      [2012, 'march', 'year'],
      [1995, 'early'],
      [undefined, 'undated'],
    ]);
  });
});

describe('milestoneDensity', () => {
  it('counts every year from the first to the last', () => {
    const density = milestoneDensity(filteredMilestones(feed, { from: '2012' }));
    expect(density.map(({ year, count }) => `${year}:${count}`)).to.deep.equal([
      '2012:2',
      '2013:0',
      '2014:0',
      '2015:1',
    ]);
  });
});
