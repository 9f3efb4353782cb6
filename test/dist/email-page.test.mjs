/** An e-mail in a browser, as a mail program without pictures and scripts shows it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { emailOf, feedOf, languages } from '../publish/emails.mjs';
import { workshop } from '../publish/feed-build.mjs';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const sample = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
const all = [
  '--limit',
  '20',
  '--unsubscribe',
  '*|UNSUB|*',
  '--online',
  'https://x.eu/mail',
  '--intro',
  'An introduction.',
];

const long = 'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformular'.repeat(3);
/** Long words, a logo that does not load, and texts of both directions. */
const hard = feedOf(
  [
    {
      id: 'a',
      title: long,
      summary: long,
      url: 'https://www.example.org/a',
      _mpg: { kind: 'event', start: '2031-05-01' },
    },
    {
      id: 'b',
      title: 'عنوان بالعربية (2031)',
      language: 'ar',
      _mpg: { kind: 'news', programmes: ['p'], date: '2031' },
    },
    { id: 'c', title: 'A title', summary: 'What it says', url: `https://x.eu/${long}`, _mpg: { kind: 'publication' } },
  ],
  {
    own: {
      organisation: {
        name: long,
        seat: long,
        email: `${long}@example.org`,
        url: `https://${'a'.repeat(60)}.example.org/${long}`,
        logo: { src: 'https://www.example.org/logo.png', width: 2000, height: 60 },
      },
      programmes: [{ id: 'p', title: long }],
    },
    home_page_url: undefined,
  },
);

describe('an e-mail in a browser, without pictures', () => {
  let browser;

  before(async () => {
    browser = await puppeteer.launch(await chromium());
  });
  after(() => browser.close());

  /** Opens an e-mail. @returns the page, and what it wanted to load */
  async function opened(t, feed, args, { width = 700, isDark = false } = {}) {
    const { html } = await emailOf(workshop(t), feed, ...args);
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
    const requests = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      requests.push(request.url());
      void request.abort();
    });
    await page.setContent(html);
    return { page, requests };
  }

  for (const [name, feed] of Object.entries({ 'MPG’s feed': sample, 'a hard feed': hard })) {
    for (const lang of ['en', 'ar']) {
      for (const width of [320, 480, 700]) {
        it(`of ${name} in ${lang} fits into ${width} px`, async (t) => {
          const { page } = await opened(t, feed, ['--lang', lang, ...all], { width });
          const [scroll, sides] = await page.evaluate(() => {
            const boxes = [...document.querySelectorAll('h1, h2, p')].map((each) => each.getBoundingClientRect());
            return [
              document.documentElement.scrollWidth,
              [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))],
            ];
          });
          assert.equal(scroll, width);
          assert.ok(sides[0] >= 0 && sides[1] <= width);
        });
      }

      for (const isDark of [false, true]) {
        it(`of ${name} in ${lang} is accessible in ${isDark ? 'dark' : 'light'}`, async (t) => {
          const { page } = await opened(t, feed, ['--lang', lang, ...all], { isDark });
          const { violations } = await page.evaluate(`${axe}; axe.run()`);
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            [],
          );
        });
      }
    }
  }

  it('stands in two columns where there is room, from the start of the line', async (t) => {
    for (const lang of ['en', 'ar']) {
      const { page } = await opened(t, sample, ['--lang', lang, ...all]);
      const { kind, title } = await page.evaluate(() => {
        const place = (element) => {
          const { left, top, right } = element.getBoundingClientRect();
          return { left, top, right };
        };
        const heading = document.querySelector('h2');
        return { kind: place(heading.closest('td').querySelector('p')), title: place(heading) };
      });
      assert.ok(Math.abs(kind.top - title.top) < 8, `${kind.top} ${title.top}`);
      assert.ok(lang === 'ar' ? kind.left > title.right - 1 : kind.right < title.left + 1);
    }
  });

  it('has text of 16 px or more, and underlined links', async (t) => {
    const { page } = await opened(t, sample, all);
    const [sizes, lines] = await page.evaluate(() => {
      const style = (selector) => [...document.querySelectorAll(selector)].map((each) => window.getComputedStyle(each));
      return [
        style('h1, h2, p, a').map(({ fontSize }) => parseFloat(fontSize)),
        style('a').map(({ textDecorationLine }) => textDecorationLine),
      ];
    });
    assert.ok(sizes.length > 40 && Math.min(...sizes) === 16);
    assert.deepEqual([...new Set(lines)], ['underline']);
  });

  it('loads nothing but the logo', async (t) => {
    assert.deepEqual((await opened(t, sample, all)).requests, []);
    assert.deepEqual((await opened(t, hard, all)).requests, ['https://www.example.org/logo.png']);
  });

  it('says who writes where the logo does not load', async (t) => {
    const { page } = await opened(
      t,
      { ...hard, _mpg: { organisation: { ...hard._mpg.organisation, name: 'The Name' } } },
      all,
    );
    const said = await page.evaluate(() => [document.querySelector('h1').innerText, document.querySelector('img').alt]);
    assert.deepEqual(said, ['The Name', 'The Name']);
  });

  it('shows the preview text to mail programs alone', async (t) => {
    const { page } = await opened(t, sample, [...all, '--preheader', 'Only beside the subject']);
    const { shown, there } = await page.evaluate(() => ({
      shown: document.body.innerText,
      there: document.body.textContent,
    }));
    assert.ok(there.includes('Only beside the subject') && !shown.includes('Only beside the subject'));
  });

  it('fits into 320 px in every language', async (t) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.setViewport({ width: 320, height: 800 });
    const shop = workshop(t);
    for (const lang of languages) {
      const { html } = await emailOf(shop, sample, '--lang', lang, ...all);
      await page.setContent(html);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, lang);
    }
  });
});
