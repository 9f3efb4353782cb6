import { expect, nextFrame } from '@open-wc/testing';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import type { Suggestion } from '../../../src/model/search/suggestions.ts';
import type { PageQuery, PublicationQuery, PublicationSource } from '../../../src/sources/publication-source.ts';
import { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { emulate } from '../../support/emulate.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { mountPoint } from '../../support/widgets.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { active, isOpen, longFeed, options, press, searchedFeed, suggested } from './searched-list.ts';
import { show, ShownList, settled, words } from './shown-list.ts';
import { suggests } from './suggests.ts';
import { understands } from './understands.ts';

/** A list over a source that a test changes. */
class ChangedList extends MpgPublicationList {
  change: (source: FeedSource) => object = () => ({});

  protected override createSource(): PublicationSource {
    const source = new FeedSource(searchedFeed);
    return Object.assign(source, this.change(source));
  }
}
customElements.define('test-changed-list', ChangedList);

async function changed(change: ChangedList['change']): Promise<ShownList> {
  const element = Object.assign(document.createElement('test-changed-list') as ChangedList, {
    change,
    feed: searchedFeed,
  });
  const place = mountPoint();
  place.style.width = '900px';
  place.append(element);
  await settled(element);
  return new ShownList(element);
}

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('<mpg-publication-list> suggests', () => suggests(show));
describe('<mpg-publication-list> with what visitors type', () => understands(show));

describe('<mpg-publication-list> and suggestions of its source', () => {
  it('is a plain search field where the source suggests nothing', async () => {
    const list = await changed(() => ({ suggest: undefined }));
    await list.type('integ', list.query);
    expect([list.query.getAttribute('role'), list.query.ariaExpanded]).to.deep.equal([null, null]);
  });

  it('asks for them after the results are shown, once for each letter', async () => {
    const asked: unknown[] = [];
    const list: ShownList = await changed((source) => ({
      suggest: (query: PublicationQuery, limit: number, signal: AbortSignal) => {
        asked.push([query.filter.query, list.titles.length]);
        return FeedSource.prototype.suggest.call(source, query, limit, signal);
      },
    }));
    await suggested(list, 'law');
    // The suggestions of the letter before may be open still.
    await waitUntil(() => String(asked.at(-1)).startsWith('law'));
    expect(asked.at(-1)).to.deep.equal(['law', 1]);
    expect(new Set(asked.map(String)).size).to.equal(asked.length);
  });

  it('closes them when another feed comes, which may not have them', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await list.set({ feed: longFeed });
    await waitUntil(() => !isOpen(list));
    expect(list.query.ariaExpanded).to.equal('false');
  });

  it('shows none of a former feed while another one is asked', async () => {
    let asked = 0;
    let isOther = false;
    const list: ShownList = await changed((source) => ({
      suggest: (...args: Parameters<FeedSource['suggest']>) => {
        asked++;
        return isOther ? new Promise(() => undefined) : FeedSource.prototype.suggest.apply(source, args);
      },
    }));
    await suggested(list, 'integ');
    isOther = true;
    await list.set({ feed: longFeed });
    await waitUntil(() => !isOpen(list));
    const before = asked;
    await press(list, 'ArrowDown');
    await waitUntil(() => asked > before);
    await list.set({ heading: 'Other' });
    expect(isOpen(list)).to.equal(false);
  });

  it('aborts a question that is overtaken', async () => {
    const signals: AbortSignal[] = [];
    const list = await changed(() => ({
      suggest: (_query: PublicationQuery, _limit: number, signal: AbortSignal) => {
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      },
    }));
    await list.type('l', list.query);
    await waitUntil(() => signals.length === 1);
    await list.type('a', list.query);
    await waitUntil(() => signals.length === 2);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('keeps the list that the visitor is going through, whatever comes later', async () => {
    let answer = (): void => undefined;
    const suggestionOf = (text: string): Suggestion => ({
      ...{ kind: 'topic', text, language: undefined, query: text, filter: undefined },
    });
    const list = await changed(() => ({
      suggest: ({ filter }: PublicationQuery) =>
        filter.query === 'i'
          ? Promise.resolve([suggestionOf('first')])
          : new Promise((resolve) => (answer = () => resolve([suggestionOf('second')]))),
    }));
    await suggested(list, 'i');
    await list.type('n', list.query);
    await press(list, 'ArrowDown');
    answer();
    await nextFrame();
    await press(list, 'Enter');
    await waitUntil(() => list.query.value === 'first');
  });

  it('goes on without them if the source fails, and tells only the developer', async () => {
    const warnings = recordWarnings();
    const list = await changed(() => ({ suggest: () => Promise.reject(new Error('No suggestions.')) }));
    let hasFailed = false;
    list.element.addEventListener('mpg-error', () => (hasFailed = true));
    await list.type('law', list.query);
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal(['[mpg-widgets] <test-changed-list> No suggestions.']);
    expect([list.titles, hasFailed]).to.deep.equal([['Equality law'], false]);
  });

  it('offers to clear all filters where the source has no advice', async () => {
    const list = await changed((source) => ({
      initialPage: (query: PageQuery) => {
        const page = FeedSource.prototype.initialPage.call(source, query);
        return page && { ...page, advice: undefined };
      },
    }));
    expect(list.texts('advice')).to.deep.equal([]);
    await list.choose('French');
    await list.chooseYears('2016', '');
    await waitUntil(() => list.texts('advice').join() === 'Clear all filters');
  });
});

describe('the suggestions of <mpg-publication-list>', () => {
  for (const direction of ['ltr', 'rtl'] as const)
    it(`stay inside the list at 320 px, ${direction}, and push nothing away`, async () => {
      const list = await show({ dir: direction }, longFeed, 320);
      await list.type('Integration', list.query);
      await waitUntil(() => isOpen(list));
      const [box, field, own] = [list.part('suggestions'), list.query, list.element].map(rectOf) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      expect(box.left >= own.left && box.right <= own.right && box.top >= field.bottom).to.equal(true);
      const heightOpen = list.element.offsetHeight;
      await press(list, 'Escape');
      expect(list.element.offsetHeight).to.equal(heightOpen);
    });

  it('lie over what is below them', async () => {
    const list = await suggested(await show({}, longFeed, 320), 'integ');
    const { left, width, bottom } = rectOf(list.part('suggestions'));
    const top = list.element.shadowRoot!.elementFromPoint(left + width / 2, bottom - 5);
    expect(top!.closest('[part=suggestions]')).to.equal(list.part('suggestions'));
  });

  it('open above the field where there is no room below', async () => {
    const list = await show({}, longFeed, 320);
    list.element.style.marginBlock = '1000px 100px';
    window.scrollTo(0, rectOf(list.query).bottom + window.scrollY - window.innerHeight + 20);
    const top = window.scrollY;
    await suggested(list, 'integ');
    expect(rectOf(list.part('suggestions')).bottom <= rectOf(list.query).top).to.equal(true);
    expect(rectOf(list.part('suggestions')).top >= 0).to.equal(true);
    expect(window.scrollY).to.equal(top);
  });

  it('are not printed', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await emulate({ type: 'print' });
    expect(list.all('[part=suggestions]').filter((each) => each.checkVisibility())).to.deep.equal([]);
  });

  it('go on where a translator has replaced their words', async () => {
    const list = await suggested(await show({}, searchedFeed), 'integ');
    for (const option of options(list)) {
      const translated = document.createElement('span');
      translated.textContent = 'traduit';
      option.firstElementChild!.replaceChildren(translated);
    }
    await press(list, 'ArrowDown');
    await waitUntil(() => active(list) !== undefined);
    await press(list, 'ArrowDown', 'Enter');
    await waitUntil(() => list.query.value === 'author:"Ada Integral"');
  });

  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
    it(`have no accessibility fault, ${Object.values(media).join()}`, async () => {
      await emulate(media);
      const list = await show({ theme: 'colorScheme' in media ? media.colorScheme : 'auto' }, searchedFeed, 320);
      await suggested(list, 'integ');
      await press(list, 'ArrowDown');
      await nextFrame();
      expect(await accessibilityFaults(list.element)).to.deep.equal([]);
    });

  it('show in forced colours which one is active', async () => {
    await emulate({ forcedColors: 'active' });
    const list = await suggested(await show({}, searchedFeed), 'integ');
    await press(list, 'ArrowDown');
    const outlines = options(list).map((option) => getComputedStyle(option).outlineStyle);
    expect(outlines).to.deep.equal(['solid', 'none', 'none', 'none']);
    expect(words(options(list)[0])).to.equal('Diversity and Integration');
  });
});
