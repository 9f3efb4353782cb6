import { expect, oneEvent } from '@open-wc/testing';
import { recordWarnings } from '../../support/warnings.ts';
import { feed, settled, show, words, type ShownList } from './shown-list.ts';

const page = location.href;

const optionNames = (list: ShownList): readonly string[] =>
  list.all('[part=option] > span:not(.muted)').map(words).sort();

describe('what the host of <mpg-publication-list> sets', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('is no filter that a visitor can remove', async () => {
    const list = await show({ year: '2012-2016', language: 'en,pt', programme: 'integration', type: 'handbook' });
    expect([list.texts('remove'), list.texts('clear')]).to.deep.equal([[], []]);
    expect(list.texts('count')).to.deep.equal(['1 publication']);
  });

  it('stays when the visitor removes a filter', async () => {
    const list = await show({ programme: 'integration' });
    await list.choose('French');
    expect(list.texts('remove')).to.deep.equal(['French ×']);
    await list.click(list.part('remove'));
    expect([list.element.programme, list.element.language, list.titles.length]).to.deep.equal([
      'integration',
      undefined,
      2,
    ]);
  });

  it('stays when the visitor clears all filters', async () => {
    const list = await show({ programme: 'integration, equality', language: 'en,fr' });
    await list.chooseAll('Integration', 'English');
    await list.click(list.part('clear'));
    expect([list.element.programme, list.element.language]).to.deep.equal(['integration, equality', 'en,fr']);
  });

  it('is what there is to choose from', async () => {
    const list = await show({ language: 'en,pt' });
    expect(optionNames(list).filter((name) => ['English', 'French', 'Portuguese'].includes(name))).to.deep.equal([
      'English',
      'Portuguese',
    ]);
  });

  it('leaves nothing to choose where it is one thing', async () => {
    const list = await show({ programme: 'integration' });
    expect(list.texts('facet-heading')).to.not.include('Programme');
  });

  it('limits the years', async () => {
    const list = await show({ year: '2013-2016' });
    expect(list.years.map(({ min, max }) => [min, max])).to.deep.equal([
      ['2013', '2016'],
      ['2013', '2016'],
    ]);
    expect(optionNames(list)).to.not.include('Year not known');
    await list.chooseYears('', '2014');
    expect([list.element.year, list.texts('remove')]).to.deep.equal(['2013-2014', ['2013–2014 ×']]);
  });

  it('counts as if there were nothing else', async () => {
    const list = await show({ programme: 'integration', language: 'en,pt' });
    expect([list.count('English'), list.count('Portuguese')]).to.deep.equal(['1', '1']);
  });

  it('is what the host sets later too', async () => {
    const list = await show();
    await list.choose('French');
    await list.set({ programme: 'integration', language: undefined });
    expect([list.texts('remove'), list.titles.length]).to.deep.equal([[], 2]);
  });

  it('gives no advice to leave it', async () => {
    const list = await show({ programme: 'equality', query: 'handbook' });
    await settled(list.element);
    expect(list.texts('advice')).to.deep.equal([]);
  });

  it('is told with what the visitor chose', async () => {
    const list = await show({ programme: 'integration, equality' });
    const told = oneEvent(list.element, 'mpg-filter');
    list.checkbox('French').click();
    expect((await told).detail).to.deep.equal({
      settings: { programme: 'integration, equality', language: 'fr' },
      count: 1,
    });
  });

  it('cannot be left by the page’s address, which has the visitor’s own choices', async () => {
    history.replaceState(null, '', '?mpg-publication-list.language=fr&mpg-publication-list.programme=equality');
    const list = await show({ 'deep-links': '', programme: 'integration' });
    expect([list.texts('remove'), list.titles]).to.deep.equal([['French ×'], ['Handbook on integration']]);
    await list.click(list.part('remove'));
    expect(new URL(location.href).searchParams.has('mpg-publication-list.language')).to.equal(false);
  });

  it('is empty where the feed has nothing of it, and then says so', async () => {
    recordWarnings();
    const list = await show({ project: 'no-such-project' }, feed);
    expect([list.texts('count'), list.texts('remove')]).to.deep.equal([['No publications found'], []]);
  });
});
