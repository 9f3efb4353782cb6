import { expect, oneEvent } from '@open-wc/testing';
import { feedWith, publication, term } from '../../model/feed-builder.ts';
import { speaks } from '../../support/formats.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { feed, handbook, manyFeed, pdf, settled, show, words } from './shown-list.ts';

describe('<mpg-publication-list>', () => {
  describe('shows', () => {
    it('publications, the newest first and those without a year last', async () => {
      const list = await show();
      expect(list.titles).to.deep.equal([
        'Equality in Łódź',
        'Políticas de integração',
        'Handbook on integration',
        'A paper',
      ]);
    });

    it('who wrote one, with what it is', async () => {
      const list = await show({ query: 'handbook' });
      expect(words(list.part('authors'))).to.equal('Ana and Bo');
      expect(list.texts('type')).to.deep.equal(['Handbook · 2012']);
    });

    it('when one was published, and its language where it is not the page’s', async () => {
      const list = await show({ programme: 'integration' });
      expect(list.texts('type')).to.deep.equal(['Policy brief · May 2014 Portuguese', 'Handbook · 2012']);
    });

    it('no line above the title of one of which nothing is known', async () => {
      const list = await show({}, feedWith({ items: [publication('bare', { title: { en: 'Bare' } })] }));
      const { top } = list.part('title').getBoundingClientRect();
      const row = list.part('publication');
      const { paddingTop, borderTopWidth } = getComputedStyle(row);
      expect(top - row.getBoundingClientRect().top).to.be.closeTo(
        parseFloat(paddingTop) + parseFloat(borderTopWidth),
        0.5,
      );
    });

    it('a language on a line of its own where the line above is full, without the dot between them', async () => {
      const list = await show({ language: 'pt' }, feed, 190);
      const [kind, language] = [list.part('type'), list.all('[part=type] span')[0]!];
      expect(language.getBoundingClientRect().top).to.be.greaterThan(kind.getBoundingClientRect().top);
      expect(language.getBoundingClientRect().left).to.equal(kind.getBoundingClientRect().left);
      expect(parseFloat(getComputedStyle(language, '::before').insetInlineStart)).to.be.lessThan(0);
      expect(getComputedStyle(kind).overflowX).to.equal('clip');
    });

    it('the programme of each, unless the page shows only one', async () => {
      expect((await show()).texts('programme')).to.deep.equal(['Equality', 'Integration', 'Integration', 'Equality']);
      expect((await show({ programme: 'integration' })).all('[part=programme]')).to.deep.equal([]);
      const ofTwo = await show({ programme: 'integration, equality', query: 'handbook' });
      expect(ofTwo.texts('programme')).to.deep.equal(['Integration']);
    });

    it('a programme in its own language', async () => {
      const programmes = [{ ...term('integration', ''), title: { fr: 'Intégration' } }];
      const list = await show({}, feedWith({ programmes, items: [handbook] }));
      expect(list.texts('programme')).to.deep.equal(['Intégration']);
      expect(list.all('[part=programme] [lang]').map(({ lang }) => lang)).to.deep.equal(['fr']);
    });

    it('nothing of a year that is not known', async () => {
      const list = await show({ year: 'unknown' });
      expect(list.texts('type')).to.deep.equal(['Paper']);
    });

    it('files with format, size and language, as far as they are known', async () => {
      const list = await show({ query: 'handbook' });
      expect(list.all('[part=files] li').map(words)).to.deep.equal(['English · PDF · 1.2 MB', 'French · Web page']);
    });

    it('links with the language of what they lead to, where it is not the page’s or there are several', async () => {
      const list = await show({ programme: 'integration' });
      const links = list.links.map(({ href, hreflang }) => [href, hreflang]);
      expect(links).to.deep.equal([
        ['https://example.org/brief', 'pt'],
        ['https://example.org/handbook', ''],
        ['https://example.org/handbook.pdf', 'en'],
        ['https://example.org/manuel', 'fr'],
      ]);
    });

    it('a title in its own language', async () => {
      const list = await show({ language: 'pt' });
      expect(list.all('[part=title] [lang]')[0]!.lang).to.equal('pt');
    });

    it('languages by their names in the visitor’s language', async () => {
      const list = await show({ lang: 'fr' });
      await speaks(list.element, 'fr');
      expect(list.all('[part=option] span').map(words)).to.include.members(['Anglais', 'Portugais']);
    });

    it('that there is nothing, in a feed without publications', async () => {
      const list = await show({}, feedWith({}));
      expect(words(list.part('message'))).to.equal('There is nothing to show here yet.');
    });
  });

  describe('searches', () => {
    it('with accents and case folded, and marks what it found', async () => {
      const list = await show({ query: 'LODZ equal' });
      expect(list.titles).to.deep.equal(['Equality in Łódź']);
      expect(list.all('mark').map(words)).to.deep.equal(['Equal', 'Łódź']);
    });

    it('in what the visitor types, letter by letter', async () => {
      const list = await show();
      await list.type('integracao', list.query);
      expect(list.titles).to.deep.equal(['Políticas de integração']);
    });

    it('while focus and caret stay where they are', async () => {
      const list = await show({ query: 'handbok' });
      const field = list.query;
      field.setSelectionRange(5, 5);
      await list.type('o', field);
      expect(list.focused).to.equal('query');
      expect(field.selectionStart).to.equal(6);
      expect(list.titles).to.deep.equal(['Handbook on integration']);
    });

    it('for what the host sets', async () => {
      const list = await show({ query: 'handbook' });
      list.element.setAttribute('query', 'paper');
      await settled(list.element);
      expect(list.titles).to.deep.equal(['A paper']);
      expect(list.query.value).to.equal('paper');
    });

    it('a new feed at once, once the code that searches is loaded', async () => {
      const list = await show({ query: 'handbook' });
      list.element.feed = feedWith({ items: [publication('new', { title: { en: 'New handbook' } })] });
      await list.element.updateComplete;
      expect(list.titles).to.deep.equal(['New handbook']);
    });

    it('for nothing again, when the field is cleared, and stays there', async () => {
      const list = await show({ query: 'handbook' });
      await list.click(list.all('[aria-label="Clear the search"]')[0]!);
      expect(list.titles).to.have.lengthOf(4);
      expect(list.focused).to.equal('query');
    });

    it('and does not leave the page when Enter is pressed', async () => {
      const list = await show({ query: 'handbook' });
      await list.press('Enter', list.query);
      expect(list.titles).to.have.lengthOf(1);
    });

    it('and says so when nothing is found', async () => {
      const list = await show({ query: 'nothing like it' });
      expect(words(list.part('count'))).to.equal('No publications found');
      expect(words(list.part('message'))).to.equal('Try fewer words, or remove a filter.');
    });

    it('and announces that nothing is found', async () => {
      const list = await show();
      await list.type('nothing like it', list.query);
      await waitUntil(() => words(document.querySelector('[data-mpg-announcer]')) === 'No publications found');
    });

    it('and announces how many are found', async () => {
      const list = await show();
      await list.choose('English');
      const announcer = (): string => words(document.querySelector('[data-mpg-announcer]'));
      await waitUntil(() => announcer() === '3 publications found', 'the number is announced');
    });
  });

  describe('sorts', () => {
    it('by title', async () => {
      const list = await show();
      await list.chooseSort('Title');
      expect(list.element.sort).to.equal('title');
      expect(list.titles[0]).to.equal('A paper');
    });

    it('by date, and offers no relevance, without a query', async () => {
      const list = await show();
      expect([...list.sort.options].map(({ text }) => text)).to.deep.equal(['Newest first', 'Title']);
      expect(list.sort.selectedOptions[0]!.text).to.equal('Newest first');
    });

    it('by relevance with a query', async () => {
      const list = await show({ query: 'integration' });
      expect(list.sort.selectedOptions[0]!.text).to.equal('Best match');
      expect(list.titles[0]).to.equal('Handbook on integration');
    });

    it('otherwise with a query, where the visitor chooses so', async () => {
      const list = await show({ query: 'integration' });
      await list.chooseSort('Newest first');
      expect(list.titles[0]).to.equal('Políticas de integração');
    });

    it('by date again when the query is gone', async () => {
      const list = await show({ query: 'integration' });
      await list.set({ query: '' });
      expect(list.sort.selectedOptions[0]!.text).to.equal('Newest first');
    });
  });

  describe('goes on', () => {
    it('ten at a time', async () => {
      const list = await show({}, manyFeed);
      expect(list.titles).to.have.lengthOf(10);
      expect(words(list.part('more'))).to.equal('Show 10 more');
    });

    it('with focus on the button', async () => {
      const list = await show({}, manyFeed);
      await list.press('Enter', list.part('more'));
      expect(list.titles).to.have.lengthOf(20);
      expect(list.focused).to.equal('Show 5 more');
    });

    it('with focus on what is new, when the button goes', async () => {
      const list = await show({ limit: '20' }, manyFeed);
      await list.click(list.part('more'));
      expect(list.titles).to.have.lengthOf(25);
      expect(list.focused).to.equal(words(list.all('article')[20]));
    });

    it('from the start when something else is asked', async () => {
      const list = await show({ limit: '5' }, manyFeed);
      list.part('more').click();
      await list.set({ sort: 'title' });
      expect(list.titles).to.have.lengthOf(5);
    });

    for (const limit of ['0', '-3', 'all'])
      it(`ten at a time with limit="${limit}"`, async () => {
        const list = await show({ limit }, manyFeed);
        expect(list.titles).to.have.lengthOf(10);
      });
  });

  it('lets the host take over a followed link, and tells where it leads', async () => {
    const list = await show({ query: 'handbook' });
    list.element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(list.element, 'mpg-select');
    list.links[1]!.click();
    expect((await told).detail).to.deep.equal({ subject: handbook, url: pdf.url });
  });

  it('has no accessibility fault, with everything open', async () => {
    const list = await show({ query: 'integration', language: 'en,pt', programme: 'integration' }, feed, 320);
    await list.click(list.toggle);
    await expect(list.element).to.be.accessible();
  });
});
