/** The built command `mpg-widgets feed email`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prerender } from 'mpg-widgets/prerender';
import { importSource } from '../support/import-source.mjs';
import { attribute, elementsOf, emailOf, feedOf, languages, named, textOf } from './emails.mjs';
import { ended, json, server, workshop } from './feed-build.mjs';

const program = fileURLToPath(new URL('../../dist/cli/mpg-widgets.js', import.meta.url));
const sample = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
const unsubscribe = '*|UNSUB|*';
const day = '2031-05-01';

const news = (id, more = {}) => ({
  id,
  title: `Title of ${id}`,
  url: `https://www.example.org/${id}`,
  ...more,
  _mpg: { kind: 'news', date: '2031-04-01', ...more._mpg },
});
const event = (id, own) => news(id, { _mpg: { kind: 'event', date: undefined, ...own } });

/** The sample with what it has none of: events to come. */
const withEvents = {
  ...sample,
  items: [
    ...sample.items,
    event('timed', {
      start: '2031-05-02T14:00:00+02:00',
      end: '2031-05-02T16:30:00+02:00',
      timezone: 'Europe/Brussels',
    }),
    event('days', { start: '2031-05-14', end: '2031-05-15', status: 'postponed' }),
    event('month', { start: '2031-06', status: 'cancelled' }),
    event('running', { start: '2031-04-28', end: '2031-05-03' }),
    event('open', { start: '2031-05-20T09:00:00Z', end: '2031-05-22' }),
  ],
};

const hrefs = ({ elements }) => named(elements, 'a').map((link) => attribute(link, 'href'));
const titles = ({ elements }) => named(elements, 'h2').map(textOf);
const paragraphs = (column) => column.childNodes.filter(({ tagName }) => tagName === 'p');
const classed = (all, name) => all.filter((each) => attribute(each, 'class') === name);

/** Kind, title and details of each entry of an e-mail. */
const toldByEmail = ({ elements }) =>
  named(elements, 'h2').map((title) => {
    const columns = title.parentNode.parentNode.childNodes.filter(({ tagName }) => tagName === 'div');
    const [kind] = paragraphs(columns[0]);
    const [details] = classed(paragraphs(columns[1]), 'soft');
    return [textOf(kind), textOf(title), details ? textOf(details) : ''];
  });

/** The same of `<mpg-digest>`, as a server writes it. */
async function toldByDigest(feed, lang, attributes) {
  const page = `<div lang="${lang}"><mpg-digest ${attributes}></mpg-digest></div>`;
  const all = elementsOf(await prerender(page, { feed, now: new Date(day) }));
  const byPart = (name) => all.filter((each) => attribute(each, 'part') === name && inShadow(each));
  return byPart('kind').map((kind) => {
    const own = elementsIn(entryOf(kind));
    const part = (name) => own.find((each) => attribute(each, 'part') === name);
    const meta = part('meta').childNodes.filter(({ tagName }) => tagName === 'span');
    const details = meta.filter((each) => !elementsIn(each).includes(kind));
    return [textOf(kind), textOf(part('title')), details.map(textOf).join(' · ')];
  });
}

/** Whether an element is in a shadow root: the plain copy beside it has parts too. */
const inShadow = ({ parentNode }) =>
  !!parentNode && (parentNode.nodeName === '#document-fragment' || inShadow(parentNode));
const entryOf = (node) => (node.tagName === 'article' ? node : entryOf(node.parentNode));
const elementsIn = (node) => [node, ...(node.childNodes ?? []).flatMap(elementsIn)].filter(({ tagName }) => tagName);

describe('an e-mail', () => {
  let texts;
  before(async () => {
    ({ emailTexts: texts } = await importSource('locales/email.ts'));
  });

  for (const lang of languages) {
    it(`says in ${lang} what <mpg-digest> says, with every title and link in its plain text`, async (t) => {
      const shop = workshop(t);
      const email = await emailOf(
        shop,
        withEvents,
        ...['--lang', lang, '--date', day, '--limit', '24', '--unsubscribe', unsubscribe, '--online', 'https://x.eu/m'],
      );
      assert.equal(email.stderr, '');
      const told = toldByEmail(email);
      assert.equal(told.length, 24);
      assert.deepEqual(told, await toldByDigest(withEvents, lang, 'limit="24"'));
      const [html] = named(email.elements, 'html');
      assert.deepEqual(
        [attribute(html, 'lang').slice(0, 2), attribute(html, 'dir')],
        [lang, lang === 'ar' ? 'rtl' : 'ltr'],
      );
      const links = named(email.elements, 'a');
      const labels = Object.fromEntries(links.map((link) => [attribute(link, 'href'), textOf(link)]));
      assert.deepEqual(
        [labels['https://x.eu/m'], labels[unsubscribe]],
        [texts[lang].viewOnline, texts[lang].unsubscribe],
      );
      const plain = email.text.replaceAll(/\s+/g, ' ');
      for (const text of [...told.flat(), ...hrefs(email), ...Object.values(texts[lang])]) {
        assert.ok(plain.includes(text.replace('mailto:', '')), text);
      }
      assert.ok(email.text.split('\n').every((line) => [...line].length <= 78 || line.startsWith('https://')));
      assert.ok(statSync(join(shop.folder, 'newsletter.html')).size <= 100_000);
    });
  }

  it('has texts of its own in every language', () => {
    assert.deepEqual(Object.keys(texts).sort(), [...languages].sort());
    const { viewOnline, unsubscribe: leave } = texts.en;
    for (const lang of languages.filter((each) => each !== 'en')) {
      assert.ok(texts[lang].viewOnline !== viewOnline && texts[lang].unsubscribe !== leave, lang);
    }
  });

  it('takes what the widget’s attributes take', async (t) => {
    const shop = workshop(t);
    const cases = [
      { kinds: 'milestone, report' },
      { since: '2024', limit: '30' },
      { programme: sample._mpg.programmes[2].id },
      { project: 'mipex', kinds: 'news' },
      { activity: sample._mpg.activities[0].id, limit: '3' },
    ];
    for (const settings of cases) {
      const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
      const attributes = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
      const email = await emailOf(shop, withEvents, '--date', day, ...args);
      assert.deepEqual(toldByEmail(email), await toldByDigest(withEvents, 'en', attributes.join(' ')));
    }
  });

  it('has only absolute addresses, and the campaign in those of the feed', async (t) => {
    const items = [news('a', { url: '/a?b=1' }), news('b', { url: 'b' }), news('c', { url: undefined })];
    const email = await emailOf(
      workshop(t),
      feedOf(items),
      '--campaign',
      'spring & co',
      '--unsubscribe',
      'mailto:out@x.eu',
    );
    const utm = 'utm_source=mpg-widgets&utm_medium=email&utm_campaign=spring%20%26%20co';
    assert.deepEqual(hrefs(email), [
      `https://www.example.org/a?b=1&${utm}`,
      `https://www.example.org/feeds/b?${utm}`,
      `https://www.example.org/?${utm}`,
      'mailto:out@x.eu',
    ]);
    assert.deepEqual(titles(email), ['Title of a', 'Title of b', 'Title of c']);
  });

  it('leaves out relative addresses if nobody says where the feed is, and says so', async (t) => {
    const shop = workshop(t);
    const items = [news('a', { url: '/a' }), news('b')];
    const feed = feedOf(items, { feed_url: undefined, home_page_url: '/' });
    const email = await emailOf(shop, feed);
    assert.deepEqual(hrefs(email), ['https://www.example.org/b']);
    assert.match(email.stderr, /^Relative addresses left out: 2\. .*--base/);
    const placed = await emailOf(shop, feed, '--base', 'https://x.eu/data/feed.json');
    assert.deepEqual(hrefs(placed), ['https://x.eu/a', 'https://www.example.org/b', 'https://x.eu/']);
    assert.equal(placed.stderr, '');
  });

  it('shows everything as text, and has no script', async (t) => {
    const hostile = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)> --><!--[if mso]> "'&amp;amp; a < b`;
    const own = {
      organisation: { name: 'A < B & "C"', seat: "O'Neill > Co", email: `a"b@x.eu` },
      programmes: [{ id: 'p', title: 'P < Q' }],
    };
    const items = [news('a', { url: `https://x.eu/"><script>`, title: '2 < 3 & "4"', _mpg: { programmes: ['p'] } })];
    const email = await emailOf(
      workshop(t),
      feedOf(items, { own }),
      ...['--heading', hostile, '--intro', hostile, '--preheader', hostile, '--campaign', hostile],
      ...['--unsubscribe', '{{ leave now }}', '--online', `https://x.eu/?q='&b=&amp;`],
    );
    assert.equal(email.code, 0);
    assert.deepEqual(
      named(email.elements, 'script').concat(named(email.elements, 'img'), named(email.elements, 'link')),
      [],
    );
    assert.deepEqual([textOf(named(email.elements, 'h1')[0]), titles(email)], [hostile, ['2 < 3 & "4"']]);
    assert.ok(email.text.includes('A < B & "C" · O\'Neill > Co'));
    assert.deepEqual(hrefs(email).slice(-2), [`https://x.eu/?q='&b=&amp;`, '{{ leave now }}']);
    assert.ok(email.elements.every(({ attrs }) => attrs.every(({ name }) => !name.startsWith('on'))));
  });

  it('marks texts in other languages, each with its direction', async (t) => {
    const items = [
      news('en', { language: 'en', title: 'English (2031)' }),
      news('ar', { language: 'ar', title: '«عنوان»' }),
      news('fr', { language: 'fr', title: 'Titre', _mpg: { translations: { ar: { title: 'عنوان آخر' } } } }),
      news('und', { language: undefined, title: '123' }),
    ];
    const told = async (lang) => {
      const { elements } = await emailOf(workshop(t), feedOf(items, { language: undefined }), '--lang', lang);
      return named(elements, 'h2').map((title) => [attribute(title, 'lang'), attribute(title, 'dir')]);
    };
    // What is in the e-mail's language, or in an unknown one, comes first.
    assert.deepEqual(await told('ar'), [
      [undefined, 'rtl'],
      ['', 'ltr'],
      ['en', 'ltr'],
      [undefined, 'rtl'],
    ]);
    assert.deepEqual(await told('en'), [
      [undefined, 'ltr'],
      ['', 'ltr'],
      ['ar', 'rtl'],
      ['fr', 'ltr'],
    ]);
  });

  it('runs from right to left in Arabic, in every table', async (t) => {
    const email = await emailOf(workshop(t), withEvents, '--lang', 'ar', '--limit', '3');
    const tables = named(email.elements, 'table').filter(({ attrs }) => attrs.some(({ name }) => name === 'dir'));
    assert.ok(tables.length > 5 && tables.every((table) => attribute(table, 'dir') === 'rtl'));
    assert.doesNotMatch(email.html, /text-align:left|align="left"|dir="ltr" width/);
  });

  it('uses tables for layout alone, and knows no other style sheets than its own', async (t) => {
    const { elements, html } = await emailOf(workshop(t), withEvents);
    const tables = named(elements, 'table');
    assert.ok(tables.length && tables.every((table) => attribute(table, 'role') === 'presentation'));
    assert.doesNotMatch(html, /@import|@font-face|url\(|<link|<form|position:/);
    const balance = [...html.matchAll(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs)].map(([, content]) => content).join('');
    assert.equal(balance.match(/<t(able|r|d)\b/g).length, balance.match(/<\/t(able|r|d)>/g).length);
  });

  it('leaves out what would make it longer than Gmail shows, and links to the rest', async (t) => {
    const items = Array.from({ length: 200 }, (_, index) =>
      news(`item-${index}`, { title: `Ünïcödé & <${index}> `.repeat(20) }),
    );
    const email = await emailOf(workshop(t), feedOf(items), '--limit', '200', '--campaign', 'c');
    const shown = titles(email).length;
    assert.ok(Buffer.byteLength(email.html) <= 100_000 && Buffer.byteLength(email.html) > 95_000);
    assert.ok(shown > 10 && shown < 200);
    const rest = named(email.elements, 'a').find((link) => textOf(link) === `and ${200 - shown} more`);
    assert.match(attribute(rest, 'href'), /^https:\/\/www\.example\.org\/\?utm_source/);
    assert.match(email.text, new RegExp(`and ${200 - shown} more\nhttps://www.example.org/`));
    assert.match(email.stdout, new RegExp(`${shown} records; there was no room for ${200 - shown} more`));
  });

  it('shortens endless texts, and leaves out endless addresses', async (t) => {
    const endless = 'word '.repeat(50_000);
    const items = [
      news('a', { title: endless, summary: endless, url: `https://x.eu/${'a'.repeat(3000)}` }),
      news('b', { title: undefined, content_text: `Content ${endless}` }),
      news('c', { title: '\u0061\u0301\u0302'.repeat(40_000) }),
    ];
    const email = await emailOf(workshop(t), feedOf(items));
    assert.equal(email.code, 0);
    assert.ok(titles(email).every((title) => title.length <= 500 && title.endsWith('…')));
    assert.ok(titles(email)[0].endsWith(' word…') && titles(email)[1].startsWith('Content word'));
    assert.match(email.stderr, /Addresses left out, because they have more than 2000 characters: 1\./);
  });

  it('shows the logo in a fixed size, and is complete without it', async (t) => {
    const organisation = (logo) => ({ own: { organisation: { name: 'O', logo } } });
    const image = async (logo) => {
      const email = await emailOf(workshop(t), feedOf([news('a')], organisation(logo)));
      assert.equal(textOf(named(email.elements, 'h1')[0]), 'O');
      const [shown] = named(email.elements, 'img');
      return shown && ['src', 'width', 'height', 'alt'].map((name) => attribute(shown, name));
    };
    assert.deepEqual(await image({ src: '/logo.png', width: 440, height: 80, alt: 'Logo of O' }), [
      ...['https://www.example.org/logo.png', '220', '40', 'Logo of O'],
    ]);
    assert.deepEqual(await image({ src: '/logo.png' }), ['https://www.example.org/logo.png', undefined, '56', 'O']);
    assert.equal(await image({ src: '/logo.svg', width: 10, height: 10 }), undefined);
    assert.equal(await image(undefined), undefined);
  });

  it('has a subject, and what mail programs show beside it', async (t) => {
    const shop = workshop(t);
    const told = async (...args) =>
      JSON.parse((await emailOf(shop, feedOf([news('a'), news('b')]), '--json', ...args)).stdout);
    const plain = await told('--date', day, '--lang', 'de');
    assert.deepEqual([plain.subject, plain.preheader], ['Test organisation · 1. Mai 2031', 'Title of a · Title of b']);
    const own = await told('--date', day, '--heading', ' Spring\nissue ', '--preheader', 'What is new');
    assert.deepEqual([own.subject, own.preheader], ['Spring issue · 1 May 2031', 'What is new']);
    const { elements } = await emailOf(shop, feedOf([news('a')]), '--date', day);
    assert.equal(textOf(named(elements, 'title')[0]), 'Test organisation · 1 May 2031');
  });

  it('has the colours of the widgets for programmes, with their names', async (t) => {
    const programmes = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `Programme ${id}` }));
    const items = [...programmes, { id: 'none' }].map(({ id }) =>
      news(id, { _mpg: { date: '2031', programmes: id === 'none' ? [] : [id] } }),
    );
    const { elements } = await emailOf(workshop(t), feedOf(items, { own: { programmes } }));
    const names = named(elements, 'p').filter((each) => attribute(each, 'class').startsWith('text-'));
    assert.deepEqual(
      names.map((each) => [textOf(each), attribute(each, 'class')]),
      programmes.map(({ title }, index) => [title, `text-${index % 3}`]),
    );
    const { oklch } = await importSource('theme/contrast.ts');
    const hueOf = (colour) => oklch([1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255));
    const { light, dark } = await importSource('publish/email/look.ts');
    for (const [palette, lightness] of [
      [light, 0.45],
      [dark, 0.82],
    ]) {
      for (const [index, hue] of [240, 160, 350].entries()) {
        const [l, , h] = hueOf(palette.accents[index]);
        assert.ok(Math.abs(l - lightness) < 0.01 && Math.abs((((h * 180) / Math.PI + 360) % 360) - hue) < 2);
      }
    }
  });

  it('leaves out summaries if it is to be brief', async (t) => {
    const items = [news('a', { summary: 'What it says' }), news('b', { title: undefined, summary: 'Alone' })];
    const shop = workshop(t);
    assert.match((await emailOf(shop, feedOf(items))).text, /Title of a\n1 April 2031\nWhat it says\nhttps/);
    const brief = await emailOf(shop, feedOf(items), '--brief');
    assert.match(brief.text, /Title of a\n1 April 2031\nhttps/);
    assert.deepEqual(titles(brief), ['Title of a', 'Alone']);
  });

  it('is a draft with both forms, if that is asked for', async (t) => {
    const shop = workshop(t);
    const { html, text } = await emailOf(
      shop,
      withEvents,
      '--lang',
      'el',
      '--eml',
      '--heading',
      'Ενημερωτικό δελτίο για τις πολιτικές',
    );
    const [head, ...parts] = shop.read('newsletter.eml').split(/\r\n--mpg-[\da-f]+(?:--)?\r\n/);
    assert.ok(
      shop
        .read('newsletter.eml')
        .split('\r\n')
        .every((line) => line.length <= 78),
    );
    const words = [...head.matchAll(/=\?utf-8\?B\?(.*?)\?=/g)].map(([, word]) =>
      Buffer.from(word, 'base64').toString(),
    );
    assert.match(words.join(''), /^Ενημερωτικό δελτίο για τις πολιτικές · /);
    const bodies = parts.slice(0, 2).map((part) => Buffer.from(part.split('\r\n\r\n')[1], 'base64').toString());
    assert.deepEqual(
      bodies,
      [text, html].map((each) => each.replaceAll('\n', '\r\n')),
    );
  });
});

describe('mpg-widgets feed email', () => {
  const feed = feedOf([news('a')]);

  it('reads addresses too, and all pages', async (t) => {
    const { address } = await server(t, ({ pathname }, response) =>
      json(response, pathname === '/1' ? feedOf([news('a', { url: '/a' })], { next_url: '/2' }) : feedOf([news('b')])),
    );
    const shop = workshop(t);
    const { code } = await shop.feed('email', `${address}/1`, '--out', 'deep/er/mail.HTM');
    assert.equal(code, 0);
    assert.match(shop.read('deep/er/mail.txt'), new RegExp(`Title of a\n.*\n${address}/a\n[^]*Title of b`));
  });

  it('does not touch files that stay the same', async (t) => {
    const shop = workshop(t);
    assert.match((await emailOf(shop, feed)).stdout, /^newsletter\.html: \d+ kB\nnewsletter\.txt: /);
    assert.match(
      (await emailOf(shop, feed)).stdout,
      /^newsletter\.html: \d+ kB, as before\nnewsletter\.txt: .*, as before\n/,
    );
  });

  const wrong = {
    'no feed': [[], /name one feed/],
    'an unknown language': [['--lang', 'xx'], /--lang: there is no “xx”; there are: ar, bg/],
    'an unknown kind': [['--kinds', 'news,blog'], /--kinds: there is no “blog”; there are: news, publication/],
    'no date': [['--since', '2024-13'], /--since: not a date/],
    'no day': [['--date', '2024-02-30'], /--date: not a day/],
    'no number': [['--limit', '0'], /--limit: not a number/],
    'a name for another file': [['--out', 'mail.txt'], /--out: name an \.html file/],
    'a relative address': [['--unsubscribe', '/out'], /--unsubscribe: neither an address/],
    'a script as address': [['--online', 'javascript:alert(1)'], /--online: neither an address/],
    'no address as base': [['--base', 'x'], /--base: not an http/],
    'an unknown option': [['--size', '1'], /there is no option --size/],
  };
  for (const [name, [args, message]] of Object.entries(wrong)) {
    it(`refuses ${name}, and says where its help is`, async (t) => {
      const shop = workshop(t);
      shop.put('feed.json', JSON.stringify(feed));
      const { code, stdout, stderr } = await shop.feed('email', ...(args.length ? ['feed.json', ...args] : []));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.match(stderr, /\n“mpg-widgets feed email --help” tells more\.\n$/);
      assert.ok(!existsSync(join(shop.folder, 'newsletter.html')));
    });
  }

  it('refuses what the feed does not have, and says what it has', async (t) => {
    const own = { programmes: [{ id: 'p', title: 'P' }] };
    const { code, stderr } = await emailOf(workshop(t), feedOf([news('a')], { own }), '--programme', 'p,q');
    assert.equal(code, 2);
    assert.equal(stderr, 'Nothing was written. --programme: the feed has no “q”; there are: p.\n');
    const none = await emailOf(workshop(t), feed, '--project', 'q');
    assert.equal(none.stderr, 'Nothing was written. --project: the feed has no “q”; it has none.\n');
  });

  it('writes nothing if there is nothing to tell', async (t) => {
    const shop = workshop(t);
    const { code, stderr } = await emailOf(shop, feed, '--since', '2032');
    assert.equal(code, 1);
    assert.match(stderr, /nothing to tell/);
    assert.ok(!existsSync(join(shop.folder, 'newsletter.html')));
  });

  it('writes nothing if it cannot be made small enough', async (t) => {
    const { code, stderr } = await emailOf(workshop(t), feed, '--intro', 'word '.repeat(22_000));
    assert.equal(code, 1);
    assert.match(stderr, /^Nothing was written\. Even with one record the e-mail is larger than 100 kB/);
  });

  it('says why a feed cannot be read', async (t) => {
    const shop = workshop(t);
    shop.put('feed.json', '{"items": [}');
    const { code, stderr } = await shop.feed('email', 'feed.json');
    assert.equal(code, 3);
    assert.match(stderr, /line 1, column 12/);
  });

  it('does not replace the feed that it is made from', async (t) => {
    const shop = workshop(t);
    shop.put('feed.html', JSON.stringify(feed));
    const { code, stderr } = await shop.feed('email', 'feed.html', '--out', './feed.html');
    assert.equal(code, 2);
    assert.match(stderr, /would be lost/);
    assert.equal(shop.read('feed.html'), JSON.stringify(feed));
  });

  for (const tag of [
    '<%asm_group_unsubscribe_raw_url%>',
    '{{ "unsubscribe" }}',
    "{{ 'unsubscribe' }}",
    '%a&b%',
    'https://example.org/?to=<%id%>',
    'https://example.org/?to={{"id"}}',
  ]) {
    it(`refuses a tag that HTML would change: ${tag}`, async (t) => {
      const shop = workshop(t);
      for (const option of ['--unsubscribe', '--online']) {
        const { code, stderr } = await emailOf(shop, feed, option, tag);
        assert.equal(code, 2);
        assert.match(stderr, /HTML/);
        assert.ok(!existsSync(join(shop.folder, 'newsletter.html')));
      }
    });
  }

  it('keeps an address with & as it is', async (t) => {
    const address = 'https://example.org/?a=1&b={{id}}';
    assert.ok(hrefs(await emailOf(workshop(t), feed, '--unsubscribe', address)).includes(address));
  });

  for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    it(`is of the day that it is in ${zone}`, async (t) => {
      const today = () => new Intl.DateTimeFormat('sv', { timeZone: zone }).format();
      const shop = workshop(t);
      shop.put('feed.json', JSON.stringify(feed));
      const env = { ...process.env, TZ: zone };
      const made = async (...args) => {
        const child = spawn(process.execPath, [program, 'feed', 'email', 'feed.json', ...args], {
          cwd: shop.folder,
          env,
        });
        assert.equal((await ended(child)).code, 0);
        return shop.read('newsletter.html');
      };
      let [began, own] = ['', ''];
      while (began !== today()) {
        began = today();
        own = await made();
      }
      assert.equal(own, await made('--date', began));
    });
  }

  it('keeps the lines of a long subject within 76 columns', async (t) => {
    const shop = workshop(t);
    await emailOf(shop, feedOf([news('a', { title: 'ü€'.repeat(60) })]), '--heading', 'a'.repeat(200), '--eml');
    const [head] = shop.read('newsletter.eml').split('\r\n\r\n');
    assert.deepEqual(
      head.split('\r\n').filter((line) => line.length > 76),
      [],
    );
  });

  it('leaves no file half written', async (t) => {
    const shop = workshop(t);
    shop.put('newsletter.txt/keep', '');
    const { code, stderr } = await emailOf(shop, feed);
    assert.equal(code, 1);
    assert.equal(stderr, 'newsletter.txt cannot be written: it is a folder, and a file is wanted.\n');
    assert.deepEqual(
      readdirSync(shop.folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('has help that fits into 80 columns', async (t) => {
    const { code, stdout } = await workshop(t).feed('email', '--help');
    assert.equal(code, 0);
    assert.ok(stdout.split('\n').every((line) => [...line].length <= 80));
  });
});
