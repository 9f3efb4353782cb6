/** Checks that nothing moves on a host's page while its widgets load, and when it is scrolled. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { widgets } from './manuals.mjs';
import { startShiftMeter } from './shift.mjs';

const hosts = new URL('../../stories/hosts/', import.meta.url);
/** One has no widgets, and the other's are in frames, which the host makes as high as it likes. */
const others = ['index.html', 'frame.html'];
const pages = readdirSync(hosts).filter((file) => file.endsWith('.html') && !others.includes(file));
/**
 * Its feed fails: the widgets give back the space that they had reserved, and what is below comes into view. Keeping it would
 * leave screens of nothing below one sentence.
 */
const failing = 'broken.html';
/** Its feed has events to come, with summaries: they need more space than those of MPG's feed, for which it is measured. */
const withOtherFeed = 'sample.html';
const sizes = [
  { width: 412, height: 915 },
  { width: 1280, height: 800 },
];

/** Most layout shift of a page with prerendered widgets. */
const limitPrerendered = 0.005;
/** Most layout shift of a page that reserves space before the script is there. */
const limitReserved = 0.02;
/**
 * Most layout shift of a page with the script's tag alone, after the widgets are defined. Until then they are not there, and
 * what is below them moves when they come, as with any content that script adds. The printed total includes that.
 * docs/decisions/0015-first-round.md says why the script does not prevent it.
 */
const limitDefined = 0.02;

/** Adds the styles that reserve space, as a file, since strict policies allow no others. */
const reserving = (html) => html.replace('</head>', '<link rel="stylesheet" href="/cdn/mpg-widgets.css"></head>');

describe('layout shift of host pages', { timeout: 600_000 }, () => {
  let meter;
  before(async () => {
    meter = await startShiftMeter(widgets.map(({ tag }) => tag));
  });
  after(() => meter.close());

  const figures = ({ total, steps }) => {
    const each = Object.entries(steps).map(([step, { shift }]) => `${step} ${shift.toFixed(4)}`);
    return `${total.toFixed(4)}: ${each.join(', ')}`;
  };

  for (const name of ['microsite', 'newsletter', 'partner']) {
    for (const size of sizes) {
      it(`is at most ${limitReserved} on ${name}.html, ${size.width} px wide, with the longer snippet`, async (test) => {
        const result = await meter.measure(`/hosts/${name}-snippet.html`, size);
        test.diagnostic(figures(result));
        assert.ok(result.total <= limitReserved, result.moved);
      });
    }
  }

  for (const file of pages.filter((page) => page !== failing)) {
    for (const size of sizes) {
      it(`is at most ${limitPrerendered} on ${file}, ${size.width} px wide, with prerendered widgets`, async (test) => {
        const result = await meter.measure(`/hosts/${file.replace('.html', '-prerendered.html')}`, size);
        test.diagnostic(figures(result));
        assert.ok(result.total <= limitPrerendered, result.moved);
      });
    }
  }

  for (const size of sizes) {
    it(`is only of what was out of view when the feed of ${failing} fails, ${size.width} px wide`, async (test) => {
      const result = await meter.measure(`/hosts/${failing}`, { ...size, change: reserving });
      test.diagnostic(figures(result));
      const { feed, ...others } = result.steps;
      for (const { shift, moved } of Object.values(others)) assert.ok(shift <= limitReserved, moved.join('\n'));
      assert.deepEqual(
        feed.moved.filter((move) => !/^\w+ 0 → /.test(move)),
        [],
      );
    });
  }

  for (const file of pages.filter((page) => ![failing, withOtherFeed].includes(page))) {
    for (const size of sizes) {
      const path = `/hosts/${file}`;

      it(`is at most ${limitReserved} on ${file}, ${size.width} px wide, with space reserved`, async (test) => {
        const result = await meter.measure(path, { ...size, change: reserving });
        test.diagnostic(figures(result));
        assert.ok(result.total <= limitReserved, result.moved);
      });

      it(`is at most ${limitDefined} on ${file}, ${size.width} px wide, once the widgets are defined`, async (test) => {
        const result = await meter.measure(path, size);
        test.diagnostic(figures(result));
        assert.ok(result.total - result.steps.script.shift <= limitDefined, result.moved);
      });
    }
  }
});
