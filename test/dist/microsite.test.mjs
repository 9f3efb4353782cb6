/** Checks that every record of the feed can be shown on a partner's page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';

const feed = JSON.parse(readFileSync(new URL('../../stories/feed/feed.json', import.meta.url), 'utf8'));
const { organisation, programmes, activities, projects, supporters, networks } = feed._mpg;
const folded = (text) => text.replaceAll(/\s+/g, ' ').trim();
const items = (kind) => feed.items.filter((item) => item._mpg.kind === kind);

/** For each kind of record: the widget that lists it, what to look for, and how many there must be. */
const lists = [
  ['mpg-programme-list', 'programmes', programmes, 3],
  ['mpg-about', 'activities', activities, 4],
  ['mpg-about', 'values', organisation.values, 11],
  ['mpg-project-list', 'projects', projects, 61],
  ['mpg-publication-list', 'publications', items('publication'), 188],
  ['mpg-news-list', 'news', items('news'), 140],
  ['mpg-event-list', 'events', items('event'), 71],
  ['mpg-milestone-timeline', 'milestones', items('milestone'), 111],
  ['mpg-annual-reports', 'reports', items('report'), 4],
  ['mpg-supporter-list', 'supporters', supporters, 25],
  ['mpg-network-list', 'networks', networks, 82],
];

/** Whether the list of publications, which it shows in slices, is whole. Runs in the page. */
function isWhole(count) {
  const { shadowRoot } = document.querySelector('mpg-publication-list');
  return shadowRoot.querySelectorAll('[part=publication]').length === count;
}

/** Lets each widget show all its items. Runs in the page. */
function showAll() {
  for (const widget of document.querySelectorAll('*')) {
    if (widget.localName.startsWith('mpg-')) widget.limit = 10_000;
  }
}

/** The text and the links of each widget. Runs in the page. */
function everything() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  return Object.fromEntries(
    widgets.map((widget) => [
      widget.localName,
      {
        text: widget.shadowRoot.querySelector('.base').textContent.replaceAll(/\s+/g, ' '),
        links: [...widget.shadowRoot.querySelectorAll('a')].map(({ href }) => href),
      },
    ]),
  );
}

describe('the microsite', () => {
  let host;
  let shown;

  before(async () => {
    host = await startHost();
    const { page } = await host.open('/hosts/microsite.html');
    await page.evaluate(showAll);
    await page.waitForFunction(isWhole, {}, items('publication').length);
    shown = await page.evaluate(everything);
  });
  after(() => host.close());

  for (const [tag, name, records, count] of lists) {
    it(`shows all ${count} ${name}`, () => {
      assert.equal(records.length, count);
      const missing = records.filter((record) => !shown[tag].text.includes(folded(record.title ?? record.name)));
      assert.deepEqual(
        missing.map(({ id }) => id),
        [],
      );
    });
  }

  it('links every edition in another language, so that all 205 publications are there', () => {
    const editions = items('publication').flatMap(({ attachments = [] }) =>
      attachments.filter((file) => file.mime_type !== 'application/pdf'),
    );
    assert.equal(items('publication').length + editions.length, 205);
    const links = new Set(shown['mpg-publication-list'].links);
    assert.deepEqual(
      editions.map(({ url }) => new URL(url).href).filter((url) => !links.has(url)),
      [],
    );
  });

  it('shows the event and the report that were published twice with both of their URLs', () => {
    const twins = [...items('event'), ...items('report')].flatMap(({ attachments = [] }) => attachments);
    assert.equal(twins.length, 2);
    const links = new Set([...shown['mpg-event-list'].links, ...shown['mpg-annual-reports'].links]);
    assert.deepEqual(
      twins.map(({ url }) => new URL(url).href).filter((url) => !links.has(url)),
      [],
    );
  });
});
