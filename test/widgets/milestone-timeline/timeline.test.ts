import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterDetail, SelectDetail } from '../../../src/element/events.ts';
import { parseFeed } from '../../../src/feed/index.ts';
import { mpg, never, serve } from '../../support/feed-server.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { told } from '../../support/widgets.ts';
import { bars, choice, feed, focused, milestones, narrow, texts, timeline, years } from './shown-timeline.ts';

describe('<mpg-milestone-timeline>', () => {
  it('shows the newest year first and undated milestones last', async () => {
    expect(years(await timeline())).to.deep.equal(['2004', '2000', '1995', 'Year not known']);
  });

  it('shows milestones whatever their ids are', async () => {
    const ids = ['\ud800', '%', '#', '"><b>', '__proto__', ' ', 'a b', '\u202e', '1'];
    const items = ids.map((id) => ({ id, title: 'M', _mpg: { kind: 'milestone', date: '2004' } }));
    const { feed } = parseFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'Ids', items }, location.href);
    const element = await timeline({ feed });
    expect(milestones(element)).to.have.length(ids.length);
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=permalink]')];
    expect(links.map(({ hash }) => decodeURIComponent(hash.slice(1)))).to.deep.equal(feed.items.map(({ id }) => id));
  });

  it('shows the oldest year first on request', async () => {
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

  it('shows milestones between two dates, both included', async () => {
    expect(milestones(await timeline({ from: '2000-06', to: '2004' }))).to.deep.equal(['index', 'review', 'directive']);
  });

  it('shows the programmes and projects that the host selects', async () => {
    expect(milestones(await timeline({ programme: 'movement, equality' }))).to.deep.equal(['review', 'directive']);
    expect(milestones(await timeline({ project: 'law' }))).to.deep.equal(['review', 'directive']);
  });

  it('shows at most as many milestones as the limit', async () => {
    expect(milestones(await timeline({ limit: 2 }))).to.deep.equal(['index', 'review']);
  });

  it('shows a message if there are none', async () => {
    const element = await timeline({ programme: 'movement' });
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });

  it('reserves space for as many as it will show while it waits', async () => {
    const waiting = { feed: undefined, src: serve(never) };
    const heights = [await timeline({ ...waiting, limit: 2 }), await timeline(waiting)].map(
      (each) => each.offsetHeight,
    );
    expect(heights[0]).to.be.within(150, 350);
    expect(heights[1]).to.be.greaterThan(900);
  });

  describe('the programme filter', () => {
    it('shows only the programme’s milestones and informs the host', async () => {
      const element = await timeline();
      const told = oneEvent(element, 'mpg-filter');
      choice(element, 'equality')?.click();
      expect((await told).detail).to.deep.equal({ settings: { programme: 'equality' }, count: 2 });
      expect(milestones(element)).to.deep.equal(['review', 'directive']);
    });

    it('works by keyboard and keeps the focus', async () => {
      const element = await timeline();
      choice(element, 'All programmes')?.focus();
      const told = oneEvent(element, 'mpg-filter');
      await sendKeys({ press: 'ArrowDown' });
      await told;
      expect(milestones(element)).to.have.length(3);
      expect(focused(element)?.closest('label')?.textContent).to.contain('integration');
    });

    it('disables a programme without milestones', async () => {
      const element = await timeline();
      expect(choice(element, 'movement')?.disabled).to.equal(true);
    });

    it('reports all active settings', async () => {
      const element = await timeline({ from: '2000', project: 'law' });
      const told = oneEvent(element, 'mpg-filter');
      choice(element, 'equality')?.click();
      expect(((await told) as CustomEvent<FilterDetail>).detail.settings).to.deep.equal({
        programme: 'equality',
        project: 'law',
        from: '2000',
      });
    });

    it('announces the number of milestones', async () => {
      const element = await timeline();
      choice(element, 'equality')?.click();
      await waitUntil(() => document.querySelector('[role=status]')?.textContent === '2 milestones');
    });

    it('is reset when the host’s selection contains none of the programme', async () => {
      const element = await timeline();
      choice(element, 'equality')?.click();
      await element.updateComplete;
      element.to = '1995';
      await element.updateComplete;
      expect(milestones(element)).to.deep.equal(['founded']);
      expect(choice(element, 'All programmes')?.checked).to.equal(true);
    });

    it('is hidden if the host has selected a programme', async () => {
      const element = await timeline({ programme: 'equality' });
      expect(element.renderRoot.querySelectorAll('fieldset')).to.have.lengthOf(0);
    });
  });

  describe('the histogram', () => {
    it('has a named button for each year with milestones', async () => {
      const names = bars(await timeline()).map((bar) => bar.ariaLabel);
      expect(names).to.deep.equal(['1995: 1 milestone', '2000: 1 milestone', '2004: 2 milestones']);
    });

    it('is one stop for the Tab key', async () => {
      const element = await timeline();
      choice(element, 'All programmes')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.ariaLabel).to.equal('1995: 1 milestone');
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.localName).to.equal('a');
    });

    it('moves from year to year with the arrow keys, and to both ends', async () => {
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

    it('jumps to the year and moves the focus there', async () => {
      const element = await timeline();
      bars(element)[0]?.focus();
      await sendKeys({ press: 'Enter' });
      expect((focused(element) as HTMLElement).dataset['year']).to.equal('1995');
      expect(focused(element)?.closest('h2')?.textContent).to.equal('1995');
    });

    it('jumps to the nearest year with milestones', async () => {
      const element = await timeline();
      element.renderRoot.querySelectorAll<HTMLElement>('.bars span')[3]?.click();
      await element.updateComplete;
      expect((focused(element) as HTMLElement).dataset['year']).to.equal('2000');
    });

    it('has decades instead where the years would be too narrow to press', async () => {
      const element = await narrow(await timeline());
      expect(bars(element).map((bar) => bar.ariaLabel)).to.deep.equal([
        '1995–1999: 1 milestone',
        '2000–2004: 3 milestones',
      ]);
      for (const bar of bars(element)) expect(bar.offsetWidth).to.be.greaterThan(24);
    });

    it('names decades in the direction of the text, as all ranges are', async () => {
      const [bar] = bars(await narrow(await timeline({ dir: 'rtl' })));
      expect(getComputedStyle(bar!, '::after').direction).to.equal('rtl');
    });

    it('jumps to the first year of a decade that the timeline shows', async () => {
      const newest = await narrow(await timeline());
      bars(newest)[1]?.click();
      await newest.updateComplete;
      expect((focused(newest) as HTMLElement).dataset['year']).to.equal('2004');
      const oldest = await narrow(await timeline({ order: 'oldest' }));
      bars(oldest)[1]?.click();
      await oldest.updateComplete;
      expect((focused(oldest) as HTMLElement).dataset['year']).to.equal('2000');
    });

    it('moves from decade to decade with the arrow keys', async () => {
      const element = await narrow(await timeline());
      bars(element)[0]?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(focused(element)?.ariaLabel).to.equal('2000–2004: 3 milestones');
    });

    it('shows the years of the selected programme in its accent colour', async () => {
      const element = await timeline();
      choice(element, 'equality')?.click();
      await element.updateComplete;
      expect(bars(element).map((bar) => bar.dataset['at'])).to.deep.equal(['2000', '2004']);
      expect(element.renderRoot.querySelectorAll('nav.accent-3')).to.have.lengthOf(1);
    });
  });

  it('has the text of a milestone as its link, and a link to the milestone itself', async () => {
    const element = await timeline({ limit: 1 });
    const names = [...element.renderRoot.querySelectorAll('a')].map((link) => link.ariaLabel ?? link.textContent);
    expect(names).to.deep.equal(['What happened: index', 'Link to: What happened: index']);
  });

  describe('the keyboard', () => {
    const part = (element: Parameters<typeof focused>[0]): string | null | undefined =>
      focused(element)?.getAttribute('part');

    it('stops once at each milestone', async () => {
      const element = await timeline();
      element.renderRoot.querySelector<HTMLElement>('#index a')?.focus();
      await sendKeys({ press: 'Tab' });
      expect([part(element), focused(element)?.closest('li')?.id]).to.deep.equal(['link', 'review']);
    });

    it('stops at the milestone’s own link where its text leads nowhere', async () => {
      const items = feed.items.map((item) => ({ ...item, url: undefined }));
      const element = await timeline({ feed: { ...feed, items } });
      bars(element)[0]?.focus();
      await sendKeys({ press: 'Tab' });
      expect(part(element)).to.equal('permalink');
    });

    for (const [dir, forward, backward] of [
      ['ltr', 'ArrowRight', 'ArrowLeft'],
      ['rtl', 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      it(`goes from the text to the milestone’s own link and back, ${dir}`, async () => {
        const element = await timeline({ dir });
        element.renderRoot.querySelector<HTMLElement>('#index a')?.focus();
        await sendKeys({ press: forward });
        const there = part(element);
        await sendKeys({ press: backward });
        expect([there, part(element)]).to.deep.equal(['permalink', 'link']);
      });
    }

    it('skips a timeline of more than a few milestones', async () => {
      const [item] = feed.items;
      const items = Array.from({ length: 9 }, (_, index) => ({ ...item!, id: `${index}` }));
      const element = await timeline({ feed: { ...feed, items } });
      const after = await fixture<HTMLElement>(html`<button>After</button>`);
      element.renderRoot.querySelector<HTMLElement>('[part=skip]')?.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
    });

    it('has at most 60 stops with MPG’s feed', async () => {
      const element = await timeline({ feed: undefined, src: serve(mpg) });
      await told(element);
      await element.updateComplete;
      const stops = [...element.renderRoot.querySelectorAll<HTMLElement>('a, button, select, input:checked')].filter(
        (each) => each.tabIndex >= 0 && each.checkVisibility() && !each.closest('[hidden]'),
      );
      expect(stops.length).to.be.within(20, 60);
    });
  });

  it('offers a menu of programmes instead in a narrow container', async () => {
    const element = await narrow(await timeline());
    const menu = element.renderRoot.querySelector('select')!;
    expect(menu.checkVisibility()).to.equal(true);
    expect(choice(element, 'equality')?.checkVisibility()).to.equal(false);
    menu.selectedIndex = 3;
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(milestones(element)).to.deep.equal(['review', 'directive']);
    expect(menu.selectedOptions[0]?.textContent).to.equal('equality: 2');
  });

  it('has dots in the programmes’ colours only where the row of programmes tells what these mean', async () => {
    const element = await timeline();
    const colors = (): number =>
      new Set(
        [...element.renderRoot.querySelectorAll('[part=milestone]')].map(
          (each) => getComputedStyle(each, '::before').backgroundColor,
        ),
      ).size;
    expect(colors()).to.equal(2);
    await narrow(element);
    expect(colors()).to.equal(1);
  });

  it('lets the host handle a click on a link', async () => {
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
