import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { emptyFeed, mpg, never, notFound, serve, serveInstead } from '../support/feed-server.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, place, show, widgets, type Widget } from '../support/widgets.ts';

/** Enough lines for somebody to read and judge. */
const longest = 140;
/** Of a list; the others are told in the same way. */
const limit = 3;
const now = new Date('2026-11-22T12:00:00Z');
const timeZone = 'Europe/Brussels';

/** Wide enough for everything that a widget shows beside its list, and the narrowest that is asked for, in pixels. */
const wide = 1200;
const narrow = 320;
/** Widgets that have more to tell where they are narrow. */
const folding = ['programme', 'project', 'publication-list'];

function placeOf(width: number): HTMLElement {
  const host = place();
  host.style.width = `${width}px`;
  host.id = 'shown';
  return host;
}

const tree = (): Promise<string> => executeServerCommand<string, string>('accessibility-tree', '#shown');

/** What a screen reader gets of the docblock's example of a widget, shown in a place so wide, a line a thing. */
async function treeOf(widget: Widget, width: number, properties: object = {}): Promise<string> {
  const element = await show(widget, { src: serve(mpg), limit, ...{ now, timeZone }, ...properties }, placeOf(width));
  // A list that is asked for something loads first what it needs for the answer.
  await waitUntil(() => !element.shadowRoot!.querySelector('.skeleton-line'));
  const lines = (await tree()).split('\n');
  const rest = lines.length - longest;
  return [...lines.slice(0, longest), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

async function expectSameAs(file: string, content: string): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) await writeFile({ path: file, content: `${content}\n` });
  expect(`${content}\n`).to.equal(await readFile({ path: file }));
}

/**
 * What screen readers get of each widget is kept in files, to be read and judged by people. After a change that is
 * wanted, write them anew: `npm test -- browser --files 'test/accessibility/*.test.ts' --update-snapshots`.
 */
describe('what assistive technology is told', () => {
  for (const widget of widgets) {
    it(`of <${widget.tag}>`, async () => {
      await expectSameAs(`${widget.name}.txt`, await treeOf(widget, wide));
    });
  }

  for (const widget of widgets.filter(({ name }) => folding.includes(name))) {
    it(`of <${widget.tag}> in a narrow place`, async () => {
      await expectSameAs(`${widget.name}.narrow.txt`, await treeOf(widget, narrow));
    });
  }

  it('of a list that is searched and filtered', async () => {
    const list = widgets.find(({ name }) => name === 'publication-list')!;
    const asked = { query: 'integration', year: '2010-2012', language: 'en' };
    await expectSameAs('publication-list.filtered.txt', await treeOf(list, narrow, asked));
  });

  it('of a project that is opened in the place of its list', async () => {
    const list = widgets.find(({ name }) => name === 'project-list')!;
    const opened = await treeOf(list, narrow, { browse: true, open: 'project/mipex', headingLevel: 3 });
    await expectSameAs('project-list.opened.txt', opened);
    const levels = [...opened.matchAll(/heading .*level (\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 2) + 1)).to.deep.equal([]);
  });

  it('of the states that every widget has', async () => {
    recordWarnings();
    const card = widgets.find(({ name }) => name === 'programme-card')!;
    const [waiting, failed, empty, stale] = Array.from({ length: 4 }, () => serve(notFound));
    const states: string[] = [];
    const host = placeOf(narrow);
    const note = async (state: string): Promise<void> => {
      states.push(`── ${state}`, await tree());
      host.replaceChildren();
    };
    serveInstead(waiting!, never);
    const element = example(card, { src: waiting! });
    host.append(element);
    await element.updateComplete;
    await note('waiting');
    await show(card, { src: failed! }, host);
    await note('failed');
    serveInstead(empty!, emptyFeed);
    await show(card, { src: empty! }, host);
    await note('empty');
    serveInstead(stale!, mpg);
    const old = await show(card, { src: stale! }, host);
    serveInstead(stale!, notFound);
    await old.reload();
    await old.updateComplete;
    await note('stale');
    await expectSameAs('states.txt', states.join('\n').replace(/As of [^.]+/, 'As of (a date)'));
  });
});
