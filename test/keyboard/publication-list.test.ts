import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { manyFeed, settled, show, type ShownList } from '../widgets/publication-list/shown-list.ts';

async function press(list: ShownList, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(list.element);
}

describe('<mpg-publication-list> by keyboard', () => {
  it('clears the search with Escape and keeps the focus in the field', async () => {
    const list = await show({ query: 'handbook' });
    await list.press('Escape', list.query);
    expect(list.focused).to.equal('query');
    expect(list.titles).to.have.length(4);
  });

  it('opens the filters and moves on to the cross that closes them, and to the first of them', async () => {
    const list = await show({}, manyFeed, 320);
    await list.press('Enter', list.toggle);
    await press(list, 'Tab');
    expect(list.focused).to.equal('×');
    await press(list, 'Tab');
    expect(list.focused).to.equal('From year');
  });

  it('closes the filters with Escape, and gives the focus back to their button', async () => {
    const list = await show({}, manyFeed, 320);
    await list.press('Enter', list.toggle);
    await press(list, 'Escape');
    expect(list.all('dialog')).to.deep.equal([]);
    expect(list.focused).to.equal('Filters');
  });

  it('clears the filters of the dialog, and keeps the focus in it', async () => {
    const list = await show({}, manyFeed, 320);
    await list.press('Enter', list.toggle);
    await list.press('Space', list.all('[part=option] input')[0]!);
    await list.press('Enter', list.part('clear'));
    expect(list.part('overlay').contains(list.element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('sets a range of years with arrow keys in two fields', async () => {
    const list = await show();
    list.years[0]!.focus();
    await press(list, 'ArrowUp');
    await press(list, 'ArrowUp');
    await press(list, 'Tab', 'ArrowUp');
    expect(list.element.year).to.equal('2012-2013');
    expect(list.focused).to.equal('To year');
  });

  it('clears all filters at once and moves the focus to the search field', async () => {
    const list = await show();
    await list.chooseAll('English', 'Integration');
    await list.press('Enter', list.part('clear'));
    expect(list.focused).to.equal('query');
  });
});
