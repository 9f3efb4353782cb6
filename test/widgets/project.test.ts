import { expect, oneDefaultPreventedEvent, oneEvent } from '@open-wc/testing';
import '../../src/widgets/programme/define.ts';
import '../../src/widgets/project/define.ts';
import type { ErrorDetail, SelectDetail } from '../../src/element/events.ts';
import type { MpgProject } from '../../src/widgets/project/project.ts';
import { recordWarnings } from '../support/warnings.ts';
import { shown, takesClick, texts } from './programmes-feed.ts';

const more = (element: MpgProject): HTMLElement | null => element.renderRoot.querySelector('[part=more]');
const toggles = (element: MpgProject): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[part=toggle]'),
];

describe('<mpg-project>', () => {
  it('shows the name and summary of the project', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    expect(texts(element, 'header')).to.deep.equal(['The index It compares.']);
  });

  it('shows its period, programme, partners and supporters', async () => {
    const element = await shown('mpg-project', { project: 'law' });
    expect(texts(element, 'dl > div')).to.deep.equal([
      'Period 2010 – 2012',
      'Programme Equality',
      'Partners A partner',
      'Supported by European Commission',
    ]);
  });

  it('names the only end of its period that is known', async () => {
    const [startOf, endOf] = [{ project: 'index' }, { project: 'survey' }];
    expect(texts(await shown('mpg-project', startOf), 'dl > div')[0]).to.equal('Start 2004');
    expect(texts(await shown('mpg-project', endOf), 'dl > div')[0]).to.equal('End 2030');
  });

  it('leaves out what is unknown, except the period', async () => {
    const element = await shown('mpg-project', { project: 'study' });
    expect(texts(element, 'dl > div')).to.deep.equal([
      'Period Start not known',
      'Programme Equality',
      'Partners A partner',
    ]);
  });

  it('has a section for each kind of result, and no empty ones', async () => {
    const index = await shown('mpg-project', { project: 'index' });
    expect(texts(index, '[part=section-heading]')).to.deep.equal(['Publications 1', 'News 8', 'Events 1']);
    const study = await shown('mpg-project', { project: 'study' });
    expect(texts(study, '[part=section-heading]')).to.deep.equal([]);
  });

  it('shows the time of an event in its own time zone, and that it is cancelled', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    expect(texts(element, '#events-content [part=meta]')).to.deep.equal(['5 May 2006 at 00:30 CEST Cancelled']);
  });

  it('opens only the first section at a narrow width', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    expect(toggles(element).map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['true', 'false', 'false']);
  });

  it('keeps open what the visitor opened when the host changes something else', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    toggles(element)[1]!.click();
    element.limit = 3;
    await element.updateComplete;
    expect(toggles(element)[1]!.ariaExpanded).to.equal('true');
  });

  it('shows all items of a section on request and moves the focus to the first new one', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    more(element)!.click();
    await element.updateComplete;
    const news = [...element.renderRoot.querySelectorAll('#news-content li')];
    expect(news).to.have.length(8);
    expect(news.findIndex((each) => each === element.shadowRoot!.activeElement)).to.equal(6);
    expect(more(element)).to.not.exist;
  });

  it('starts over with another project', async () => {
    const element = await shown('mpg-project', { project: 'index' });
    more(element)!.click();
    await element.updateComplete;
    element.project = 'study';
    await element.updateComplete;
    element.project = 'index';
    await element.updateComplete;
    expect(more(element)!.textContent.trim()).to.equal('Show 2 more');
  });

  it('informs the host of a click on a partner', async () => {
    const element = await shown('mpg-project', { project: 'law' });
    const selected = oneDefaultPreventedEvent<CustomEvent<SelectDetail>>(element, 'mpg-select');
    element.renderRoot.querySelector<HTMLElement>('a[href="https://p.eu/"]')!.click();
    expect((await selected).detail.url).to.equal('https://p.eu/');
  });

  it('links to its own page even if it opens other pages in place', async () => {
    const element = await shown('mpg-project', { project: 'index', browse: true });
    expect(await takesClick(element, '[part=title] a')).to.equal(false);
    expect(await takesClick(element, 'dd a')).to.equal(true);
  });

  it('warns of an unknown id and lists the known ones', async () => {
    recordWarnings();
    const element = await shown('mpg-project');
    const told = oneEvent<CustomEvent<ErrorDetail>>(element, 'mpg-error');
    element.project = 'nothing';
    expect((await told).detail.error.message).to.contain('index, law, survey, study');
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });
});
