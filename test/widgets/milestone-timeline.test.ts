import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SelectDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/milestone-timeline/define.ts';
import type { MpgMilestoneTimeline } from '../../src/widgets/milestone-timeline/milestone-timeline.ts';

const item = (id: string, date: string | undefined, programme: string): object => ({
  id,
  title: `What happened: ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  _mpg: { kind: 'milestone', date, programmes: [programme], projects: programme === 'equality' ? ['law'] : [] },
});

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Milestones',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'integration', 'equality'].map((id) => ({ id, title: id })),
      projects: [{ id: 'law', title: 'Law network', programmes: ['equality'] }],
    },
    items: [
      item('founded', '1995', 'integration'),
      item('directive', '2000-06', 'equality'),
      item('index', '2004-03-05', 'integration'),
      item('review', '2004', 'equality'),
      item('someday', undefined, 'integration'),
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

type Timeline = MpgMilestoneTimeline;

const timeline = async (properties: Partial<Timeline> = {}): Promise<Timeline> => {
  const element = Object.assign(document.createElement('mpg-milestone-timeline'), { feed, ...properties });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
};

const texts = (element: Timeline, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map((found) => found.textContent.trim());
const years = (element: Timeline): string[] => texts(element, '[part=year-heading]');
const milestones = (element: Timeline): string[] =>
  texts(element, '[part=text]').map((text) => text.replace('What happened: ', ''));
const bars = (element: Timeline): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>('nav button')];
const focused = (element: Timeline): Element | null => element.shadowRoot?.activeElement ?? null;
const choice = (element: Timeline, name: string): HTMLInputElement | undefined =>
  [...element.renderRoot.querySelectorAll('label')]
    .find((label) => label.textContent.includes(name))
    ?.querySelector('input') ?? undefined;

describe('<mpg-milestone-timeline>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows the newest year first, and what has no year last', async () => {
    expect(years(await timeline())).to.deep.equal(['2004', '2000', '1995', 'Year not known']);
  });

  it('shows the oldest year first when asked', async () => {
    expect(years(await timeline({ order: 'oldest' }))).to.deep.equal(['1995', '2000', '2004', 'Year not known']);
  });

  it('is an ordered list of years with an ordered list of milestones each', async () => {
    const element = await timeline();
    expect(element.renderRoot.querySelectorAll('ol[part=years] > li > ol > li')).to.have.length(5);
  });

  it('shows dates as precisely as they are known', async () => {
    const element = await timeline();
    expect(texts(element, 'time')).to.deep.equal(['5 March 2004', 'June 2000']);
  });

  it('shows what lies between two dates, both included', async () => {
    expect(milestones(await timeline({ from: '2000-06', to: '2004' }))).to.deep.equal(['index', 'review', 'directive']);
  });

  it('shows the programmes and projects that the host asks for', async () => {
    expect(milestones(await timeline({ programme: 'movement, equality' }))).to.deep.equal(['review', 'directive']);
    expect(milestones(await timeline({ project: 'law' }))).to.deep.equal(['review', 'directive']);
  });

  it('shows no more than the limit', async () => {
    expect(milestones(await timeline({ limit: 2 }))).to.deep.equal(['index', 'review']);
  });

  it('says so when there is none', async () => {
    const element = await timeline({ programme: 'movement' });
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });

  describe('the choice of a programme', () => {
    it('shows only its milestones, and tells the host', async () => {
      const element = await timeline();
      const told = oneEvent(element, 'mpg-filter');
      choice(element, 'equality')?.click();
      expect((await told).detail).to.deep.equal({ settings: { programme: 'equality' }, count: 2 });
      expect(milestones(element)).to.deep.equal(['review', 'directive']);
    });

    it('works by keyboard, and the focus stays', async () => {
      const element = await timeline();
      choice(element, 'All programmes')?.focus();
      const told = oneEvent(element, 'mpg-filter');
      await sendKeys({ press: 'ArrowDown' });
      await told;
      expect(milestones(element)).to.have.length(3);
      expect(focused(element)).to.equal(choice(element, 'integration'));
    });

    it('disables a programme without milestones', async () => {
      const element = await timeline();
      expect(choice(element, 'movement')?.disabled).to.equal(true);
    });

    it('is not there when the host has chosen', async () => {
      expect((await timeline({ programme: 'equality' })).renderRoot.querySelector('fieldset')).to.equal(null);
    });
  });

  describe('the picture of the years', () => {
    it('has a named button for each year with milestones', async () => {
      const names = bars(await timeline()).map((bar) => bar.ariaLabel);
      expect(names).to.deep.equal(['1995: 1 milestone', '2000: 1 milestone', '2004: 2 milestones']);
    });

    it('is one stop for the Tab key', async () => {
      const element = await timeline();
      choice(element, 'All programmes')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(bars(element)[0]);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.closest('nav')).to.equal(null);
    });

    it('goes from year to year by arrow keys, and to the ends', async () => {
      const element = await timeline();
      bars(element)[0]?.focus();
      const visited: (string | undefined)[] = [];
      for (const press of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        await sendKeys({ press });
        await element.updateComplete;
        visited.push((focused(element) as HTMLElement).dataset['at']);
      }
      expect(visited).to.deep.equal(['2000', '2004', '2004', '2000', '1995', '2004']);
    });

    it('follows the reading direction', async () => {
      const element = await timeline();
      element.dir = 'rtl';
      bars(element)[0]?.focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect((focused(element) as HTMLElement).dataset['at']).to.equal('2000');
    });

    it('jumps to the year, the focus too', async () => {
      const element = await timeline();
      bars(element)[0]?.focus();
      await sendKeys({ press: 'Enter' });
      expect((focused(element) as HTMLElement).dataset['year']).to.equal('1995');
    });
  });

  describe('a milestone’s address', () => {
    it('leads to it', async () => {
      const element = await timeline();
      const changed = oneEvent(window, 'hashchange');
      element.renderRoot.querySelector<HTMLElement>('#directive .permalink')?.click();
      await changed;
      await element.updateComplete;
      expect(location.hash).to.equal('#directive');
      expect(focused(element)?.id).to.equal('directive');
      expect(focused(element)?.getAttribute('aria-current')).to.equal('location');
    });

    it('is followed when the page is opened with it', async () => {
      location.hash = 'founded';
      const element = await timeline();
      await element.updateComplete;
      expect(focused(element)?.id).to.equal('founded');
    });

    it('is followed although the visitor’s choice hides it', async () => {
      const element = await timeline();
      choice(element, 'equality')?.click();
      await element.updateComplete;
      const changed = oneEvent(window, 'hashchange');
      location.hash = 'founded';
      await changed;
      await element.updateComplete;
      await element.updateComplete;
      expect(focused(element)?.id).to.equal('founded');
    });

    it('of something else on the page is left alone', async () => {
      location.hash = 'elsewhere';
      expect(focused(await timeline())).to.equal(null);
    });

    it('is no longer listened for by a timeline that left the page', async () => {
      const element = await timeline();
      element.remove();
      const changed = oneEvent(window, 'hashchange');
      location.hash = 'founded';
      await changed;
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[aria-current]')).to.equal(null);
    });
  });

  it('lets the host take over a link', async () => {
    const element = await timeline();
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    element.renderRoot.querySelector<HTMLElement>('#directive [part=link]')?.click();
    expect(((await told) as CustomEvent<SelectDetail>).detail.url).to.equal('https://www.migpolgroup.com/directive');
  });

  it('is accessible', async () => {
    await expect(await timeline({ heading: 'Milestones' })).to.be.accessible();
  });
});
