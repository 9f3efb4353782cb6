import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../../support/axe.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { feed, settled, show, words, type ShownList } from './shown-list.ts';

const dialogOf = (list: ShownList): HTMLDialogElement => list.part('overlay') as HTMLDialogElement;

/** Shows a narrow list with its filters open. */
async function opened(): Promise<ShownList> {
  const list = await show({}, feed, 320);
  await list.press('Enter', list.toggle);
  await waitUntil(() => list.all('dialog[open]').length, 'the filters are open');
  return list;
}

describe('the filters of a narrow <mpg-publication-list>', () => {
  it('open in a modal dialog, whose heading has the focus', async () => {
    const list = await opened();
    expect([dialogOf(list).matches(':modal'), list.focused]).to.deep.equal([true, 'Filters']);
  });

  it('scroll alone, and not the dialog with its heading and its button', async () => {
    const list = await opened();
    const dialog = dialogOf(list);
    dialog.style.blockSize = '300px';
    expect(dialog.scrollHeight).to.equal(dialog.clientHeight);
  });

  it('have no accessibility faults', async () => {
    const list = await opened();
    expect(await accessibilityFaults(list.element)).to.deep.equal([]);
  });

  it('say how many publications they find, on the button that shows them', async () => {
    const list = await opened();
    expect(words(list.part('apply'))).to.equal('Show 4 results');
    await list.choose('Portuguese');
    expect(words(list.part('apply'))).to.equal('Show 1 result');
    expect(list.titles).to.deep.equal(['Políticas de integração']);
  });

  it('say that to screen readers inside the dialog', async () => {
    const list = await opened();
    await list.choose('Portuguese');
    expect(list.all('dialog [role=status]').map(words)).to.deep.equal(['1 publication found']);
  });

  it('close at that button, and give the focus back', async () => {
    const list = await opened();
    await list.press('Enter', list.part('apply'));
    expect([list.all('dialog').length, list.focused]).to.deep.equal([0, 'Filters']);
    expect(list.element.shadowRoot!.activeElement).to.equal(list.toggle);
  });

  it('close at the cross beside the heading, the first stop in them, and give the focus back', async () => {
    const list = await opened();
    await sendKeys({ press: 'Tab' });
    const focused = list.element.shadowRoot!.activeElement;
    expect([focused?.part.value, focused?.ariaLabel]).to.deep.equal(['close', 'Close']);
    await list.press('Enter', list.part('close'));
    expect(list.all('dialog').length).to.equal(0);
    expect(list.element.shadowRoot!.activeElement).to.equal(list.toggle);
  });

  it('close at Escape, and give the focus back', async () => {
    const list = await opened();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !list.all('dialog').length, 'the filters are closed');
    await settled(list.element);
    expect(list.element.shadowRoot!.activeElement).to.equal(list.toggle);
  });

  it('keep the focus on what is chosen, and inside the dialog', async () => {
    const list = await opened();
    await list.press('Space', list.checkbox('French'));
    expect(list.focused).to.equal('French 1');
    list.part('apply').focus();
    const isInside = (): boolean => dialogOf(list).contains(list.element.shadowRoot!.activeElement);
    const stops: boolean[] = [];
    // Firefox goes to its toolbar after the last one. The next test needs the focus in the page.
    while (stops.length < 3 || (stops.length < 6 && !isInside())) {
      await sendKeys({ press: 'Tab' });
      stops.push(isInside() || list.element.shadowRoot!.activeElement === null);
    }
    expect([stops.includes(false), isInside()]).to.deep.equal([false, true]);
  });

  it('are cleared all at once, with the focus on the button that shows what is found', async () => {
    const list = await opened();
    const clear = dialogOf(list).querySelector<HTMLButtonElement>('[part=clear]')!;
    expect(clear.disabled).to.equal(true);
    await list.chooseAll('French', 'Integration');
    await list.press('Enter', clear);
    expect([words(list.part('apply')), clear.disabled]).to.deep.equal(['Show 4 results', true]);
    expect(list.focused).to.equal('Show 4 results');
  });

  it('say how many are chosen, once they are closed', async () => {
    const list = await opened();
    await list.choose('French');
    await list.click(list.part('apply'));
    expect(words(list.toggle)).to.equal('Filters 1');
  });

  it('have the background of the page', async () => {
    const list = await show({}, feed, 320);
    list.element.parentElement!.style.cssText += 'background: rgb(16, 32, 44); color: white';
    await list.click(list.toggle);
    await waitUntil(() => list.all('dialog[open]').length, 'the filters are open');
    expect(getComputedStyle(dialogOf(list)).backgroundColor).to.equal('rgb(16, 32, 44)');
  });
});
