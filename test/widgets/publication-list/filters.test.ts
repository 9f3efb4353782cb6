import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { feed, manyFeed, manyProgrammesFeed, settled, show, words } from './shown-list.ts';

describe('<mpg-publication-list>', () => {
  describe('filters', () => {
    it('by any of the values within a facet', async () => {
      const list = await show({ type: 'handbook, paper' });
      expect(list.titles).to.deep.equal(['Handbook on integration', 'A paper']);
    });

    it('by all facets together', async () => {
      const list = await show({ type: 'handbook,paper', programme: 'equality' });
      expect(list.titles).to.deep.equal(['A paper']);
    });

    it('by an edition’s language too', async () => {
      const list = await show({ language: 'fr' });
      expect(list.titles).to.deep.equal(['Handbook on integration']);
    });

    it('by what the visitor checks, which the property then says', async () => {
      const list = await show();
      await list.chooseAll('Equality', 'Integration');
      expect(list.element.programme).to.equal('equality,integration');
      expect(list.titles).to.have.lengthOf(4);
    });

    it('by boxes that look empty until they are checked, in dark pages too', async () => {
      const list = await show();
      const looks = (): string => getComputedStyle(list.checkbox('Equality')).appearance;
      expect(looks()).to.equal('none');
      await list.choose('Equality');
      expect(looks()).to.equal('auto');
    });

    it('by keyboard', async () => {
      const list = await show();
      await list.press('Space', list.checkbox('French'));
      expect(list.titles).to.deep.equal(['Handbook on integration']);
      expect(list.focused).to.equal('French 1');
    });

    it('with counts that are true under the other filters, and not under their own', async () => {
      const list = await show();
      await list.chooseAll('Equality', 'English');
      expect(['English', 'Portuguese', 'Integration', 'Equality'].map((name) => list.count(name))).to.deep.equal([
        '2',
        '0',
        '1',
        '2',
      ]);
    });

    it('without dead ends: what would find nothing is disabled', async () => {
      const list = await show({ programme: 'equality' });
      expect(list.checkbox('Portuguese').disabled).to.equal(true);
      expect(list.checkbox('English').disabled).to.equal(false);
    });

    it('without traps: what is checked can be unchecked, though it finds nothing', async () => {
      const list = await show();
      await list.chooseAll('Portuguese', 'Equality');
      expect(list.checkbox('Portuguese').disabled).to.equal(false);
    });

    it('and tells the host all settings and the number found', async () => {
      const list = await show({ query: 'integr', year: '2010-2015' });
      await waitUntil(() => list.all('[part=option]').length, 'the code that searches is there');
      const told = oneEvent(list.element, 'mpg-filter');
      list.checkbox('Portuguese').click();
      expect((await told).detail).to.deep.equal({
        settings: { query: 'integr', year: '2010-2015', language: 'pt' },
        count: 1,
      });
    });

    it('and leaves the page’s developer in no doubt about what it cannot read', async () => {
      const warnings = recordWarnings();
      const list = await show({ year: 'last year' });
      expect(warnings.join()).to.contain('<mpg-publication-list> cannot read year="last year"');
      expect(list.titles).to.have.lengthOf(4);
    });

    it('and keeps the visitor’s choices when it is moved', async () => {
      const list = await show();
      await list.choose('French');
      const place = await fixture(html`<section></section>`);
      place.append(list.element);
      await settled(list.element);
      expect(list.titles).to.deep.equal(['Handbook on integration']);
    });
  });

  describe('filters by year', () => {
    it('with a picture that says in words what it shows', async () => {
      const list = await show();
      expect(list.part('histogram').ariaLabel).to.equal('From 2012 to 2016; most in 2012: 1 publication');
      await list.choose('Equality');
      expect(list.part('histogram').ariaLabel).to.equal('From 2012 to 2016; most in 2016: 1 publication');
    });

    it('from one to another', async () => {
      const list = await show({ year: '2013-2016' });
      expect(list.titles).to.deep.equal(['Equality in Łódź', 'Políticas de integração']);
    });

    it('as typed', async () => {
      const list = await show();
      await list.typeYear(0, '2014');
      expect(list.element.year).to.equal('2014-');
      expect(list.titles).to.deep.equal(['Equality in Łódź', 'Políticas de integração']);
    });

    it('as typed the wrong way round', async () => {
      const list = await show();
      await list.chooseYears('2014', '');
      await list.typeYear(1, '2012');
      expect(list.element.year).to.equal('2012-2014');
    });

    it('as typed, within the years there are', async () => {
      const list = await show();
      await list.typeYear(1, '1800');
      expect(list.element.year).to.equal('-2012');
      expect(list.years[1]!.value).to.equal('2012');
    });

    it('at a click on a year in the picture', async () => {
      const list = await show();
      await list.drag(0.1);
      expect(list.element.year).to.equal('2012');
    });

    it('no more, at another click on it', async () => {
      const list = await show();
      await list.drag(0.1);
      await list.drag(0.1);
      expect(list.element.year).to.equal(undefined);
    });

    it('from where the pointer is pressed to where it is let go', async () => {
      const list = await show();
      await list.drag(0.9, 0.5);
      expect(list.element.year).to.equal('2014-2016');
    });

    it('from right to left where people read so', async () => {
      const list = await show({ dir: 'rtl' });
      await list.drag(0.9);
      expect(list.element.year).to.equal('2012');
    });

    it('not by years that nothing was published in', async () => {
      const list = await show();
      await list.drag(0.3);
      expect(list.element.year).to.equal(undefined);
    });

    it('or by its being unknown, together with a range', async () => {
      const list = await show();
      await list.chooseYears('2016', '2016');
      await list.choose('Year not known');
      expect(list.element.year).to.equal('2016,unknown');
      expect(list.titles).to.deep.equal(['Equality in Łódź', 'A paper']);
    });
  });

  describe('active filters', () => {
    it('are named, and say what a click does', async () => {
      const list = await show();
      await list.chooseAll('Portuguese', 'Integration');
      await list.chooseYears('2013', '2015');
      expect(list.texts('remove')).to.deep.equal(['2013–2015 ×', 'Portuguese ×', 'Integration ×']);
      expect(list.all('[part=remove]')[1]!.getAttribute('aria-label')).to.equal('Remove the filter Portuguese');
    });

    it('are removed one by one, and focus goes to the next', async () => {
      const list = await show();
      await list.chooseAll('Portuguese', 'French', 'Integration');
      await list.press('Enter', list.all('[part=remove]')[1]!);
      expect(list.element.language).to.equal('pt');
      expect(list.focused).to.equal('Integration ×');
    });

    it('send focus to the search when the last is removed', async () => {
      const list = await show();
      await list.choose('Portuguese');
      await list.click(list.all('[part=remove]')[0]!);
      expect(list.focused).to.equal('query');
    });

    it('are removed all at once, the search aside', async () => {
      const list = await show({ query: 'integr' });
      await list.chooseAll('Portuguese', 'Integration');
      await list.click(list.part('clear'));
      expect([list.element.language, list.element.programme, list.element.query]).to.deep.equal([
        undefined,
        undefined,
        'integr',
      ]);
      expect(list.focused).to.equal('query');
    });
  });

  describe('its filters', () => {
    it('show the five most frequent options of a facet first', async () => {
      const list = await show({}, manyProgrammesFeed);
      expect(list.visibleOptions).to.have.lengthOf(5);
    });

    it('show no options of the later facets first', async () => {
      const list = await show({}, manyFeed);
      expect(list.visibleOptions).to.deep.equal([]);
    });

    it('show first what would find most under the other filters', async () => {
      const list = await show({ year: '2021' }, manyProgrammesFeed);
      expect([...list.visibleOptions].sort()).to.deep.equal([0, 1, 4, 5, 6].map((place) => `Project ${place}`));
    });

    it('show those too that are checked', async () => {
      const list = await show({}, manyFeed);
      await list.choose('Project 8');
      await list.set({ heading: 'Publications' });
      expect(list.visibleOptions).to.include('Project 8');
    });

    it('show all when asked', async () => {
      const list = await show({}, manyFeed);
      await list.press('Enter', list.part('expand'));
      expect(list.visibleOptions).to.have.lengthOf(9);
    });

    it('keep focus on an option that is unchecked, though it is not among the first', async () => {
      const list = await show({}, manyFeed);
      await list.choose('Project 8');
      await list.press('Space', list.checkbox('Project 8'));
      expect(list.focused).to.equal('Project 8 2');
    });

    it('stand beside the list in a wide place', async () => {
      const list = await show();
      expect(list.toggle.offsetHeight).to.equal(0);
      expect(list.part('filters').getBoundingClientRect().right).to.be.lessThan(
        list.part('list').getBoundingClientRect().left,
      );
    });

    it('are not there in a narrow one', async () => {
      const list = await show({ language: 'en' }, feed, 320);
      expect(list.all('[part=filters]')).to.deep.equal([]);
      expect(words(list.toggle)).to.equal('Filters');
    });

    it('come beside the list when the place becomes wide, and go when it becomes narrow', async () => {
      const list = await show({}, feed, 320);
      list.element.parentElement!.style.width = '900px';
      await settled(list.element);
      expect(list.all('.layout > [part=filters]')).to.have.lengthOf(1);
      list.element.parentElement!.style.width = '320px';
      await settled(list.element);
      expect(list.all('[part=filters]')).to.deep.equal([]);
    });

    it('are one place’s own: another list stays as it is', async () => {
      const first = await show();
      const list = await show();
      await list.choose('French');
      expect(first.element.language).to.equal(undefined);
    });
  });
});
