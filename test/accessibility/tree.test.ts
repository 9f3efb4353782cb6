import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, getSnapshotConfig, readFile, sendKeys, writeFile } from '@web/test-runner-commands';
import { emptyFeed, mpg, never, notFound, serve, serveInstead } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, widgets, type Widget } from '../support/widgets.ts';

/** Enough lines to judge, and few enough to read. */
const longest = 140;
/** Maximum number of items in a list; further ones are announced in the same way. */
const limit = 3;
const now = new Date('2026-11-22T12:00:00Z');
const timeZone = 'Europe/Brussels';

/** The oldest milestones are of several years, so that there is something to jump to. */
const ofWidget: Readonly<Record<string, object>> = { 'milestone-timeline': { order: 'oldest' } };

/** In CSS pixels: wide enough for everything beside a list, and the narrowest supported width. */
const wide = 1200;
const narrow = 320;
/** Widgets that announce more at a narrow width. */
const folding = ['programme', 'project', 'publication-list'];

function placeOf(width: number): HTMLElement {
  const host = mountPoint();
  host.style.width = `${width}px`;
  host.id = 'shown';
  return host;
}

const tree = (): Promise<string> => executeServerCommand<string, string>('accessibility-tree', '#shown');

/** The accessibility tree of the docblock's example of a widget, at a given width, one node per line. */
async function treeOf(widget: Widget, width: number, properties: object = {}): Promise<string> {
  const element = await show(widget, { src: serve(mpg), limit, ...{ now, timeZone }, ...properties }, placeOf(width));
  // A list with a query first loads the code that answers it.
  await waitUntil(() => !element.shadowRoot!.querySelector('.space'));
  // The filters of a wide list come in the frame in which its width is read.
  await nextFrame();
  await element.updateComplete;
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
 * The accessibility tree of each widget is stored in a file, for people to read and judge. After an intended change,
 * update them with `npm test -- browser --files 'test/accessibility/*.test.ts' --update-snapshots`.
 */
describe('what assistive technology is told', () => {
  for (const widget of widgets) {
    it(`of <${widget.tag}>`, async () => {
      await expectSameAs(`${widget.name}.txt`, await treeOf(widget, wide, ofWidget[widget.name]));
    });
  }

  for (const widget of widgets.filter(({ name }) => folding.includes(name))) {
    it(`of <${widget.tag}> at a narrow width`, async () => {
      await expectSameAs(`${widget.name}.narrow.txt`, await treeOf(widget, narrow));
    });
  }

  it('of a list that is searched and filtered', async () => {
    const list = widgets.find(({ name }) => name === 'publication-list')!;
    const asked = { query: 'integration', year: '2010-2012', language: 'en' };
    await expectSameAs('publication-list.filtered.txt', await treeOf(list, narrow, asked));
  });

  it('of a list that suggests while the visitor types', async () => {
    const list = widgets.find(({ name }) => name === 'publication-list')!;
    const element = await show(list, { src: serve(mpg), limit: 1 }, placeOf(narrow));
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[part=query]')!;
    field.focus();
    field.value = 'divers';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => element.shadowRoot!.querySelector('[part=suggestions]'));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    await expectSameAs('publication-list.suggestions.txt', await tree());
  });

  it('of a list that has corrected a query', async () => {
    const list = widgets.find(({ name }) => name === 'publication-list')!;
    await expectSameAs(
      'publication-list.corrected.txt',
      await treeOf(list, narrow, { query: 'integartion', limit: 1 }),
    );
  });

  it('of a list that finds nothing', async () => {
    const list = widgets.find(({ name }) => name === 'publication-list')!;
    const asked = { query: 'integration', year: '1985-1990' };
    await expectSameAs('publication-list.nothing.txt', await treeOf(list, narrow, asked));
  });

  it('of a project that is opened in place of its list', async () => {
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
