import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CalendarSaver } from '../../src/element/calendar-saver.ts';
import { Localize } from '../../src/element/localize.ts';
import { event, feedWith } from '../model/feed-builder.ts';
import { failRequests, restoreRequests } from '../support/failing-requests.ts';
import { savedFile } from '../support/saved-file.ts';
import { mountPoint } from '../support/widgets.ts';

/** An element that counts its updates. */
class Host extends LitElement {
  updates = 0;

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('test-calendar-host', Host);

const talk = event('talk', { title: { en: 'Talk' }, start: '2030-01-02' });
const feed = feedWith({ items: [talk] });

// Code that a page has loaded once cannot fail any more: these tests are in order.
describe('CalendarSaver', () => {
  let host: Host;
  let saver: CalendarSaver;
  let errors: string[];
  const save = (): Promise<void> => {
    const formats = new Localize(host);
    return saver.save(talk, feed, { languages: ['en'], formats, campaign: undefined, now: new Date('2026-01-01') });
  };

  beforeEach(async () => {
    host = document.createElement('test-calendar-host') as Host;
    mountPoint().append(host);
    await host.updateComplete;
    errors = [];
    saver = new CalendarSaver(host, ({ message }) => errors.push(message));
  });

  it('keeps the event that could not be saved, reports it and updates the widget', async () => {
    await failRequests('*/parts/calendar-file.ts*');
    const before = host.updates;
    await save();
    await host.updateComplete;
    expect([saver.failed, errors.length]).to.deep.equal([talk, 1]);
    expect(host.updates).to.be.greaterThan(before);
  });

  it('saves an event as a file', async () => {
    await restoreRequests();
    const file = savedFile();
    await save();
    const { name, type, text } = await file;
    expect([name, type, saver.failed, errors]).to.deep.equal([
      'talk.ics',
      'text/calendar;charset=utf-8',
      undefined,
      [],
    ]);
    expect(text)
      .to.match(/^BEGIN:VCALENDAR/)
      .and.contain('SUMMARY;LANGUAGE=en:Talk');
  });

  it('reports a file that the browser does not take, and saves it at the next attempt', async () => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('No room.');
    };
    try {
      await save();
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect([saver.failed, errors]).to.deep.equal([talk, ['No room.']]);
    const file = savedFile();
    await save();
    expect([(await file).name, saver.failed]).to.deep.equal(['talk.ics', undefined]);
  });
});
