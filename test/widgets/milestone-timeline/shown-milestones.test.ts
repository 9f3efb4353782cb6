import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseFeed } from '../../../src/feed/index.ts';
import type { Feed } from '../../../src/feed/types.ts';
import { emulate } from '../../support/emulate.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { bars, choice, focused, texts, timeline, type Timeline } from './shown-timeline.ts';

const years = Array.from({ length: 15 }, (_, index) => 2000 + index);
const numbersOfYear = [1, 2, 3];
const programmeOf = (number: number): string => (number === 1 ? 'equality' : 'integration');

/** Three milestones in each of fifteen years, named `2000-1` and so on, and one without a date. */
function longFeed(): Feed {
  const item = (id: string, date: string | undefined, programme: string): object => ({
    id,
    title: id,
    _mpg: { kind: 'milestone', date, programmes: [programme] },
  });
  return parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Milestones',
      language: 'en',
      _mpg: { programmes: ['integration', 'equality'].map((id) => ({ id, title: id })) },
      items: [
        ...years.flatMap((year) =>
          numbersOfYear.map((number) => item(`${year}-${number}`, `${year}`, programmeOf(number))),
        ),
        item('someday', undefined, 'integration'),
      ],
    },
    'https://www.migpolgroup.com/feed.json',
  ).feed;
}

const longTimeline = (properties: Partial<Timeline> = {}): Promise<Timeline> =>
  timeline({ feed: longFeed(), ...properties });

const inPage = (element: Timeline): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[part=milestone]'),
];
/** Whether the visitor sees a milestone. One that is hidden until found has a box, in which nothing is. */
const isShown = (milestone: Element): boolean => milestone.firstElementChild!.checkVisibility();
/** IDs of the milestones that the visitor sees. */
const shown = (element: Timeline): string[] =>
  inPage(element).flatMap((milestone) => (isShown(milestone) ? [milestone.id] : []));
const more = (element: Timeline): HTMLButtonElement | null => element.renderRoot.querySelector('[part=more]');
const moreText = (element: Timeline): string | undefined => texts(element, '.more')[0]?.replaceAll(/\s+/g, ' ');
const milestone = (element: Timeline, id: string): HTMLElement => element.shadowRoot!.getElementById(id)!;

async function clickMore(element: Timeline): Promise<void> {
  more(element)?.click();
  await element.updateComplete;
}

/** Does what a browser does when it finds text in a hidden element. */
async function find(element: Timeline, hidden: Element): Promise<void> {
  hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
  hidden.removeAttribute('hidden');
  await element.updateComplete;
}

describe('<mpg-milestone-timeline>: how many milestones it shows', () => {
  it('is the newest twenty at first', async () => {
    const element = await longTimeline();
    expect([shown(element)[0], shown(element).at(-1)]).to.deep.equal(['2014-1', '2008-2']);
    expect([shown(element).length, moreText(element)]).to.deep.equal([20, 'Show earlier 20 of 46 shown']);
  });

  it('is the oldest twenty where the oldest come first', async () => {
    const element = await longTimeline({ order: 'oldest' });
    expect([shown(element)[0], shown(element).at(-1)]).to.deep.equal(['2000-1', '2006-2']);
    expect(moreText(element)).to.equal('Show later 20 of 46 shown');
  });

  it('is all if there are no more than twenty', async () => {
    const element = await longTimeline({ limit: 20 });
    expect([shown(element).length, more(element)]).to.deep.equal([20, null]);
  });

  it('is all if only a few more are left', async () => {
    const element = await longTimeline({ limit: 24 });
    expect([shown(element).length, more(element)]).to.deep.equal([24, null]);
    expect(moreText(await longTimeline({ limit: 25 }))).to.equal('Show earlier 20 of 25 shown');
  });

  it('is twenty more with each press, which is announced', async () => {
    const element = await longTimeline();
    await clickMore(element);
    expect(shown(element)).to.have.lengthOf(40);
    await waitUntil(() => document.querySelector('[role=status]')?.textContent === '40 of 46 shown');
    await clickMore(element);
    expect([shown(element).length, more(element)]).to.deep.equal([46, null]);
  });

  it('is never more than the limit', async () => {
    const element = await longTimeline({ limit: 25 });
    expect(moreText(element)).to.equal('Show earlier 20 of 25 shown');
    await clickMore(element);
    expect([shown(element).length, inPage(element).length]).to.deep.equal([25, 25]);
  });

  it('is twenty again when the visitor chooses a programme', async () => {
    const element = await longTimeline();
    await clickMore(element);
    choice(element, 'integration')?.click();
    await element.updateComplete;
    expect(moreText(element)).to.equal('Show earlier 20 of 31 shown');
  });

  it('does not shorten the bar chart', async () => {
    expect(bars(await longTimeline())).to.have.lengthOf(years.length);
  });

  it('moves the focus to the first milestone added, without scrolling', async () => {
    const element = await longTimeline();
    more(element)?.focus();
    // WebKit scrolls to it with the next frame.
    await nextFrame();
    const before = window.scrollY;
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([focused(element)?.id, window.scrollY]).to.deep.equal(['2008-3', before]);
  });

  it('reaches the year that the visitor jumps to, to its end', async () => {
    const element = await longTimeline();
    bars(element)[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect((focused(element) as HTMLElement).dataset['year']).to.equal('2000');
    expect(shown(element)).to.contain('2000-3');
  });

  describe('with a link to one of them', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('reaches it when the page is opened', async () => {
      location.hash = '2002-1';
      const element = await longTimeline();
      await waitUntil(() => focused(element)?.id === '2002-1');
      expect(moreText(element)).to.equal('Show earlier 40 of 46 shown');
    });

    it('reaches it when the address changes', async () => {
      const element = await longTimeline();
      const changed = oneEvent(window, 'hashchange');
      location.hash = '2002-1';
      await changed;
      await waitUntil(() => focused(element)?.id === '2002-1');
      expect(isShown(milestone(element, '2002-1'))).to.equal(true);
    });
  });

  it('leaves the programme that the visitor chose, where the limit hides what the address names', async () => {
    history.replaceState(null, '', '#2000-1');
    const element = await longTimeline({ limit: 10 });
    choice(element, 'integration')?.click();
    for (let update = 0; update < 5; update++) await nextFrame();
    history.replaceState(null, '', location.pathname + location.search);
    expect(choice(element, 'integration')?.checked).to.equal(true);
    expect(shown(element).every((id) => !id.endsWith('-1'))).to.equal(true);
  });

  describe('in print', () => {
    it('is all', async () => {
      const element = await longTimeline();
      await emulate({ type: 'print' });
      expect(shown(element)).to.have.lengthOf(46);
      expect(element.renderRoot.querySelector('.more')?.checkVisibility()).to.equal(false);
    });
  });

  describe('for find-in-page', () => {
    it('keeps the others in the page, where they take no space and no focus', async () => {
      const element = await longTimeline();
      const hidden = inPage(element).filter((each) => !isShown(each));
      expect(hidden).to.have.lengthOf(26);
      const groups = [...element.renderRoot.querySelectorAll<HTMLElement>('[hidden]')];
      expect(groups.map((each) => [each.hidden, each.offsetHeight])).to.deep.equal(
        groups.map(() => ['until-found', 0]),
      );
      // Behind the last element of a page, the focus would leave it for the browser's own window.
      const next = await fixture(html`<button>after</button>`);
      more(element)?.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(next);
    });

    it('reaches the year in which something is found, and keeps its elements', async () => {
      const element = await longTimeline();
      const found = milestone(element, '2007-2');
      await find(element, found.closest('[hidden]')!);
      expect([milestone(element, '2007-2'), isShown(found)]).to.deep.equal([found, true]);
      expect(moreText(element)).to.equal('Show earlier 40 of 46 shown');
    });

    it('reaches what is found in the year that is shown in part', async () => {
      const element = await longTimeline();
      await find(element, milestone(element, '2008-3'));
      expect(shown(element)).to.contain('2008-3');
    });

    it('hides what was found again when it goes back to twenty', async () => {
      const element = await longTimeline();
      await find(element, milestone(element, '2007-2').closest('[hidden]')!);
      choice(element, 'integration')?.click();
      await element.updateComplete;
      await nextFrame();
      expect(shown(element)).to.have.lengthOf(20);
    });
  });
});
