/** Checks that a widget takes as much space while it waits as it usually needs. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSpaceMeter } from '../../scripts/space/meter.mjs';
import { widgets } from './manuals.mjs';

/** Of containers, in em: a sidebar, a telephone, and columns of increasing width. */
const widths = [18, 24, 34, 48, 68];
/** How far the reserved height may be off: 10%, or if that is more, in em. */
const tolerance = 2;

/** The heights of a curve, to a tenth of an em. */
const heights = (curve) => curve.map(([, height]) => Math.round(height * 10) / 10);

describe('the space of a waiting widget', { timeout: 600_000 }, () => {
  let meter;
  before(async () => {
    meter = await startSpaceMeter();
  });
  after(() => meter.close());

  const waiting = (name, ...written) => meter.measureWaiting(name, widths, ...written);

  for (const { name, tag } of widgets) {
    it(`is what <${tag}> needs; if not, run \`npm run space ${name}\``, async () => {
      const { whole } = await meter.measure(name, widths);
      const reserved = heights((await waiting(name)).after);
      const off = whole.filter(
        ([, height], index) => Math.abs(reserved[index] - height) > Math.max(tolerance, height / 10),
      );
      assert.deepEqual(off, [], `reserved: ${reserved.join(', ')} em`);
    });

    it(`is the same before and after the script of <${tag}> is there`, async () => {
      for (const attributes of [{}, { limit: 3 }, { height: 480 }]) {
        const { before: first, after: then } = await waiting(name, attributes);
        assert.deepEqual(heights(first), heights(then), JSON.stringify(attributes));
      }
    });
  }

  const odd = {
    limit: ['0', '-3', 'abc', '1e9', '0.5', '', '%'],
    height: ['50%', '300', '300px', 'auto', '20rem', '-20', '0', ''],
  };
  for (const [attribute, values] of Object.entries(odd)) {
    it(`is what the widget makes of an odd ${attribute}, before and after`, async () => {
      const usual = heights((await waiting('news-list', {})).before);
      const whole = heights((await waiting('news-list', { limit: 100_000 })).after);
      for (const value of values) {
        const { before: first, after: then } = await waiting('news-list', { [attribute]: value });
        const expected = { '1e9': whole, 300: widths.map(() => 18.8) }[value] ?? usual;
        assert.deepEqual([heights(first), heights(then)], [expected, expected], `${attribute}="${value}"`);
      }
    });
  }

  it('depends on `limit` for a list', async () => {
    const three = heights((await waiting('news-list', { limit: 3 })).before);
    const six = heights((await waiting('news-list', { limit: 6 })).before);
    assert.ok(three.every((height, index) => height < six[index]));
  });

  it('is the height that the host names', async () => {
    assert.deepEqual(heights((await waiting('news-list', { height: 480 })).before), Array(widths.length).fill(30));
  });

  it('includes the heading', async () => {
    for (const attributes of [{}, { height: 480 }]) {
      for (const content of ['', 'Our own links']) {
        const headed = await waiting('news-list', { heading: 'News', ...attributes }, content);
        assert.deepEqual(heights(headed.before), heights(headed.after), `${JSON.stringify(attributes)} ${content}`);
      }
    }
  });
});
