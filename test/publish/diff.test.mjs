/** The built command `mpg-widgets feed diff`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from './feed-build.mjs';

const feedOf = (items, extension = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'N',
  language: 'en',
  _mpg: extension,
  items,
});

const item = (id, more = {}, extension = {}) => ({
  id,
  title: `Title ${id}`,
  url: `https://example.org/${id}`,
  ...more,
  _mpg: { kind: 'publication', ...extension },
});

/** Compares two feeds. @returns what is printed, and the result of --json */
async function compared(t, before, after, ...args) {
  const { put, feed } = workshop(t);
  put('old.json', JSON.stringify(before));
  put('new.json', JSON.stringify(after));
  const plain = await feed('diff', 'old.json', 'new.json', ...args);
  const { stdout } = await feed('diff', 'old.json', 'new.json', '--json');
  return { ...plain, difference: JSON.parse(stdout) };
}

describe('mpg-widgets feed diff', () => {
  it('says that two feeds show the same, whatever their order', async (t) => {
    const items = [item('a'), item('b', { title: 'B &amp; C' })];
    const others = [{ ...items[1], title: 'B & C', extra: 1 }, items[0]];
    const { code, stdout } = await compared(t, feedOf(items), feedOf(others), '--exit-code');
    assert.deepEqual([code, stdout], [0, 'Both feeds show the same.\n']);
  });

  it('says what came and what went, by kind', async (t) => {
    const { code, stdout } = await compared(
      t,
      feedOf([item('a'), item('gone')], { programmes: [{ id: 'p', title: 'P' }] }),
      feedOf([item('a'), item('new', {}, { kind: 'event' })]),
    );
    assert.equal(code, 0);
    assert.match(stdout, /^Came\n {2}1 event\n {4}“Title new” \(id new\)\n\nWent\n {2}1 publication\n {4}“Title gone”/);
    assert.match(stdout, /1 programme\n {4}“P” \(id p\)\n\n1 came, 2 went, 0 changed\.\n$/);
  });

  it('says what changed, in words', async (t) => {
    const attachments = [{ url: 'https://example.org/a.pdf', mime_type: 'application/pdf', _mpg: { language: 'fr' } }];
    const { stdout, difference } = await compared(
      t,
      feedOf([item('a', {}, { date: '2012' })]),
      feedOf([item('a', { title: 'Another', attachments }, { date: '2012-05', publisher: 'P' })]),
    );
    assert.deepEqual(difference.changed[0].changes, [
      { field: 'title (en)', before: 'Title a', after: 'Another' },
      { field: 'date', before: '2012', after: '2012-05' },
      { field: 'files', added: ['(fr) https://example.org/a.pdf'], removed: [] },
      { field: 'publisher', after: 'P' },
    ]);
    assert.match(stdout, /title \(en\): “Title a” is now “Another”/);
    assert.match(stdout, /publisher: now “P”/);
  });

  it('knows an entry with another id by its address, or else by its title', async (t) => {
    const { difference } = await compared(
      t,
      feedOf([item('a'), item('b')]),
      feedOf([item('a2', { title: 'Other', url: 'https://example.org/a' }), item('b2', { title: 'Title b' })]),
    );
    assert.deepEqual([difference.added, difference.removed], [[], []]);
    assert.deepEqual(
      difference.changed.map(({ changes }) => changes[0]),
      [
        { field: 'id', before: 'a', after: 'a2' },
        { field: 'id', before: 'b', after: 'b2' },
      ],
    );
  });

  it('takes no two entries for one that share an address', async (t) => {
    const shared = { url: 'https://example.org/list' };
    const { difference } = await compared(
      t,
      feedOf([item('a', shared), item('b', shared)]),
      feedOf([item('c', { ...shared, title: 'C' }), item('d', { ...shared, title: 'D' })]),
    );
    assert.deepEqual([difference.added.length, difference.removed.length], [2, 2]);
  });

  it('with --exit-code ends with 1 if anything differs', async (t) => {
    const { code } = await compared(t, feedOf([]), feedOf([item('a')]), '--exit-code');
    assert.equal(code, 1);
  });

  it('refuses wrong arguments, and says which feed it cannot read', async (t) => {
    const { put, feed } = workshop(t);
    assert.equal((await feed('diff', 'a.json')).code, 2);
    put('a.json', JSON.stringify(feedOf([])));
    const { code, stderr } = await feed('diff', 'a.json', 'b.json');
    assert.equal(code, 3);
    assert.match(stderr, /b\.json/);
  });

  it('prints lines of at most 80 columns', async (t) => {
    const title = 'A very long title that does not fit into a single line of a terminal, and goes on '.repeat(4);
    const { stdout } = await compared(t, feedOf([item('a')]), feedOf([item('a', { title }), item('x'.repeat(200))]));
    assert(stdout.split('\n').every((line) => line.length <= 80));
  });
});
