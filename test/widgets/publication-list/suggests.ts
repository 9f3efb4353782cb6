import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../../support/wait-until.ts';
import {
  active,
  announced,
  isOpen,
  longFeed,
  options,
  press,
  searchedFeed,
  suggested,
  untilTitles,
} from './searched-list.ts';
import type { ShowList } from './searched-list.ts';
import { words, type ShownList } from './shown-list.ts';

const topic = 'Diversity and Integration';
const author = 'Ada Integral';
const titles = ['Handbook on Integration', 'Politiques d’intégration'] as const;

function opens(show: ShowList): void {
  it('stays closed until the visitor types', async () => {
    const list = await show({ query: 'integ' }, searchedFeed);
    list.query.focus();
    await list.element.updateComplete;
    expect([isOpen(list), list.query.ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('shows topics, authors and titles, each group with its name', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    const groups = list
      .all('[role=listbox] [role=group]')
      .map((group) => [group.ariaLabel, [...group.querySelectorAll('[role=option]')].map(words)]);
    expect(groups).to.deep.equal([
      ['Topics', [topic]],
      ['Authors', [author]],
      ['Publications', [...titles]],
    ]);
    expect(list.query.ariaExpanded).to.equal('true');
  });

  it('marks what was typed, and the language of a title', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    expect(list.all('[role=option] mark').map(words)).to.deep.equal(['Integ', 'Integ', 'Integ', 'intég']);
    expect(options(list)[3]!.querySelector<HTMLElement>('[lang]')!.lang).to.equal('fr');
  });

  it('shows eight at most', async () => {
    const list = await suggested(await show({}, longFeed), 'integ');
    expect(options(list)).to.have.lengthOf(8);
  });

  it('is announced with what was found', async () => {
    await suggested(await show({}, searchedFeed), 'integ');
    await waitUntil(() => announced() === '2 publications found. 4 suggestions');
  });

  it('closes where there is nothing to suggest', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await list.type('zzz', list.query);
    await waitUntil(() => !isOpen(list));
  });

  it('opens again with an arrow key', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'Escape');
    expect(isOpen(list)).to.equal(false);
    await press(list, 'ArrowDown');
    await waitUntil(() => isOpen(list));
  });
}

function closes(show: ShowList): void {
  it('closes with Escape, and only the next one empties the field', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'Escape');
    expect([isOpen(list), list.query.value]).to.deep.equal([false, 'integ']);
    await press(list, 'Escape');
    await untilTitles(list, 'Equality law', ...titles);
    expect([list.query.value, list.focused]).to.deep.equal(['', 'query']);
  });

  it('keeps the Escape that closes it from the host, and no other', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    const heard: string[] = [];
    const listening = new AbortController();
    document.addEventListener('keydown', ({ key }) => heard.push(key), listening);
    await press(list, 'Escape');
    expect(heard).to.deep.equal([]);
    await press(list, 'Escape', 'Escape');
    listening.abort();
    expect(heard).to.deep.equal(['Escape']);
  });

  it('closes with Tab, which moves on', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'Tab');
    await waitUntil(() => !isOpen(list));
    expect(list.element.shadowRoot!.activeElement!.ariaLabel).to.equal('Clear the search');
  });

  it('closes when the focus leaves', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    list.query.blur();
    await waitUntil(() => !isOpen(list));
  });

  it('closes when the host sets another query', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await list.set({ query: 'law' });
    expect(isOpen(list)).to.equal(false);
  });

  it('closes when the list leaves the page', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    const place = list.element.parentElement!;
    list.element.remove();
    place.append(list.element);
    await waitUntil(() => !isOpen(list));
  });
}

function movesByKeys(show: ShowList): void {
  it('goes through them with arrow keys, and between the last and the first to what was typed', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    const seen: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await press(list, key);
      seen.push(active(list));
    }
    expect(seen).to.deep.equal([topic, author, topic, undefined, titles[1], undefined]);
    expect(list.focused).to.equal('query');
  });

  it('goes to the first and the last with Home and End, once one is active', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'Home');
    expect([active(list), list.query.selectionStart]).to.deep.equal([undefined, 0]);
    await press(list, 'ArrowDown', 'End');
    expect(active(list)).to.equal(titles[1]);
    await press(list, 'Home');
    expect(active(list)).to.equal(topic);
  });

  /** Types into the field and presses a key before the page has shown what was typed. */
  async function typeAndPress(list: ShownList, text: string, key: string): Promise<void> {
    list.query.value = text;
    list.query.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The code that suggests is there; only promises are waited for.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    list.query.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await waitUntil(() => list.element.query === text && list.query.value === text && list.titles.length === 2);
    await nextFrame();
    await nextFrame();
  }

  it('goes into the list that is shown, however soon after a letter', async () => {
    const list = await suggested(await show({}, searchedFeed), 'inte');
    await typeAndPress(list, 'integ', 'ArrowDown');
    expect([isOpen(list), active(list)]).to.deep.equal([true, topic]);
    await press(list, 'ArrowDown');
    expect(active(list)).to.equal(author);
  });

  it('opens a closed list for what is in the field, however soon after a letter', async () => {
    const list = await suggested(await show({}, searchedFeed), 'inte');
    await press(list, 'Escape');
    await typeAndPress(list, 'integ', 'ArrowDown');
    await waitUntil(() => isOpen(list));
    await press(list, 'ArrowDown');
    expect(active(list)).to.equal(topic);
  });

  it('says of the active one that it is selected, and of no other', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'ArrowDown', 'ArrowDown');
    expect(options(list).map(({ ariaSelected }) => ariaSelected)).to.deep.equal(['false', 'true', 'false', 'false']);
    expect(list.all('[part~=suggestion-active]').map(words)).to.deep.equal([author]);
  });

  it('keeps the active one in view without moving the page', async () => {
    const list = await suggested(await show({}, longFeed, 320), 'integ');
    const top = window.scrollY;
    await press(list, 'ArrowUp');
    const box = list.part('suggestions').getBoundingClientRect();
    const option = options(list)[7]!.getBoundingClientRect();
    expect([window.scrollY, option.bottom <= box.bottom + 1]).to.deep.equal([top, true]);
  });

  it('leaves keys to an input method', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'ArrowDown');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
      list.query.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await list.element.updateComplete;
    expect([list.query.value, active(list)]).to.deep.equal(['integ', topic]);
  });
}

async function click(target: HTMLElement): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Shows a list in which a visitor has chosen a filter. */
async function chosen(show: ShowList, name: string): Promise<ShownList> {
  const list = await show({}, searchedFeed);
  await list.choose(name);
  return list;
}

function takes(show: ShowList): void {
  const taken = async (list: ShownList): Promise<readonly unknown[]> => {
    await waitUntil(() => !isOpen(list));
    await list.element.updateComplete;
    return [list.query.value, list.element.programme ?? '', list.focused];
  };

  it('filters by a topic', async () => {
    const list = await suggested(await chosen(show, 'Equality'), 'integ');
    await press(list, 'ArrowDown', 'Enter');
    expect(await taken(list)).to.deep.equal(['', 'equality,integration', 'query']);
  });

  it('keeps a topic that is a filter already', async () => {
    const list = await suggested(await chosen(show, 'Diversity and Integration'), 'integ');
    await press(list, 'ArrowDown', 'Enter');
    expect(await taken(list)).to.deep.equal(['', 'integration', 'query']);
  });

  it('searches for an author', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await taken(list)).to.deep.equal([`author:"${author}"`, '', 'query']);
    await untilTitles(list, ...titles);
  });

  it('searches for a title', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'End', 'ArrowUp', 'ArrowUp', 'Enter');
    expect(await taken(list)).to.deep.equal([`"${titles[0]}"`, '', 'query']);
    await untilTitles(list, titles[0]);
  });

  it('takes what is clicked, and the focus stays in the field', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await click(options(list)[1]!);
    expect(await taken(list)).to.deep.equal([`author:"${author}"`, '', 'query']);
  });

  it('takes none with Enter if none is active', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'Enter');
    expect(await taken(list)).to.deep.equal(['integ', '', 'query']);
  });
}

/** What is true of suggestions over any source. */
export function suggests(show: ShowList): void {
  opens(show);
  closes(show);
  movesByKeys(show);
  takes(show);
}
