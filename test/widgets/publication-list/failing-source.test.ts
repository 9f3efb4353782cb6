import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { words } from './shown-list.ts';
import { answered, count, isBusy, parts, set, shown, type SlowList } from './slow-list.ts';

/** A list that was answered once, and whose source then failed to answer another question. */
async function failed(): Promise<SlowList> {
  const list = await answered();
  await set(list, { project: 'p0' });
  list.slow.requests.at(-1)!.fail();
  await waitUntil(() => parts(list, 'retry').length);
  return list;
}

describe('<mpg-publication-list> over a source that fails', () => {
  beforeEach(() => void recordWarnings());

  it('says that a question was not answered, and asks again', async () => {
    const list = await answered();
    const told = oneEvent(list, 'mpg-error');
    parts(list, 'option')
      .find((option) => words(option).startsWith('Project 0'))!
      .click();
    await list.updateComplete;
    list.slow.requests.at(-1)!.fail();
    const { detail } = (await told) as CustomEvent<{ error: Error }>;
    expect(detail.error.message).to.equal('No answer.');
    await waitUntil(() => parts(list, 'retry').length);
    expect([parts(list, 'publication').length, isBusy(list), parts(list, 'remove').length]).to.deep.equal([
      0,
      false,
      1,
    ]);
    parts(list, 'retry')[0]!.click();
    await list.slow.answer();
    await waitUntil(() => count(list) === '3 publications found');
    expect(parts(list, 'retry')).to.have.lengthOf(0);
  });

  it('keeps the button while it asks again, and the focus on it after another failure', async () => {
    const list = await failed();
    parts(list, 'retry')[0]!.focus();
    parts(list, 'retry')[0]!.click();
    await list.updateComplete;
    expect([parts(list, 'publication').length, parts(list, 'retry').length, isBusy(list)]).to.deep.equal([0, 1, true]);
    const told = oneEvent(list, 'mpg-error');
    list.slow.requests.at(-1)!.fail();
    await told;
    await waitUntil(() => !isBusy(list));
    expect(list.shadowRoot!.activeElement).to.exist.and.equal(parts(list, 'retry')[0]);
  });

  it('shows what was found last while something else is asked after a failure', async () => {
    const list = await failed();
    await set(list, { project: 'p1' });
    expect([parts(list, 'publication').length, parts(list, 'retry').length]).to.deep.equal([10, 0]);
  });

  it('asks again when it is put back into the page after a failure', async () => {
    const list = await shown();
    list.slow.requests[0]!.fail();
    await waitUntil(() => parts(list, 'retry').length);
    const home = list.parentElement!;
    list.remove();
    home.append(list);
    await list.updateComplete;
    expect(list.slow.requests).to.have.lengthOf(2);
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 10);
  });

  it('says that the first question was not answered', async () => {
    const list = await shown();
    list.slow.requests[0]!.fail();
    await waitUntil(() => parts(list, 'retry').length);
    expect(list.renderRoot.querySelector('.space')).to.equal(null);
  });

  it('keeps what is there when the next page does not come', async () => {
    const list = await answered();
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    list.slow.requests.at(-1)!.fail();
    await waitUntil(() => parts(list, 'retry').length);
    expect([count(list), parts(list, 'publication').length, parts(list, 'more').length]).to.deep.equal([
      '25 publications',
      10,
      0,
    ]);
    parts(list, 'retry')[0]!.click();
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 20);
  });

  it('says that an export failed until something else is found', async () => {
    const list = await shown();
    const fail = (): never => {
      throw new Error('No export.');
    };
    Object.assign(list.slow, { export: fail });
    await list.slow.answer();
    await waitUntil(() => parts(list, 'export').length);
    parts(list, 'export')[0]!.querySelector('summary')!.click();
    await waitUntil(() => parts(list, 'save').length);
    parts(list, 'save')[0]!.click();
    await waitUntil(() => parts(list, 'message').length);
    await set(list, { year: '2025' });
    await list.slow.answer();
    await waitUntil(() => count(list) === '5 publications');
    expect(parts(list, 'message')).to.have.lengthOf(0);
  });
});
