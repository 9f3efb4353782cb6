import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { code } from '../../apps/builder/src/code/code.ts';
import { canPin } from '../../apps/builder/src/code/context.ts';
import { parseCode } from '../../apps/builder/src/code/parse.ts';
import { otherServer } from '../../apps/builder/src/state/address.ts';
import { emptySnippet, type Form, normalized, type Snippet, withValue } from '../../apps/builder/src/state/state.ts';
import { tries } from '../support/fuzz.ts';
import { catalogue, context } from './catalogue.ts';

/** Forms that are read back. */
const readForms = ['html', 'div', 'shortcode', 'block', 'frame'] as const satisfies readonly Form[];

const hard = fc.constantFrom(
  '"',
  "'",
  '<',
  '>',
  '&',
  '[',
  ']',
  '--',
  '-->',
  '\\',
  '{',
  '}',
  '=',
  '/',
  '+',
  '%',
  '#',
  '?',
);
const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), hard), { maxLength: 6 });
const value = text.map((parts) => parts.join(''));

const snippet: fc.Arbitrary<Snippet> = fc.record({
  widget: fc.constantFrom('publication-list', 'digest', 'project-card'),
  settings: fc.dictionary(fc.constantFrom('query', 'heading', 'limit', 'deep-links', 'kinds', 'src', 'theme'), value),
  tokens: fc.dictionary(
    fc.constantFrom('--mpg-color-accent', '--mpg-font-size'),
    fc.constantFrom('#0b5c8e', 'rgb(1 2 3 / 50%)', 'rebeccapurple', 'calc(1em + 2px)', 'red; color: blue', 'a"b'),
  ),
  lang: fc.constantFrom('', 'fr', 'sr-Latn', 'not a language'),
  dir: fc.constantFrom('', 'ltr', 'rtl'),
  base: fc.constantFrom('https://mpg.example/cdn/1/', 'https://other.example/a%20b/cdn/'),
  isPinned: fc.boolean(),
});

/** What a form can hold: docs/decisions/0031-embed-builder.md says what others leave to the site. */
function held(form: Form, whole: Snippet): Snippet {
  const other = otherServer(whole.settings['src'], whole.base);
  const settings = other ? withValue(whole.settings, 'src', undefined) : whole.settings;
  const framed = withValue(settings, 'deep-links', undefined);
  const isInWordPress = form === 'shortcode' || form === 'block';
  return {
    ...whole,
    settings: form === 'frame' ? framed : whole.settings,
    isPinned: whole.isPinned && canPin(form),
    ...(isInWordPress && { tokens: {}, dir: '' as const, base: '' }),
  };
}

describe('code of the embed builder', () => {
  for (const form of readForms) {
    it(`says what was set, whatever that is, and is read back: ${form}`, () => {
      fc.assert(
        fc.property(snippet, (given) => {
          const whole = normalized(given, catalogue);
          const parsed = parseCode(code(form, whole, context), catalogue);
          expect(parsed).to.deep.equal({ form, snippet: held(form, whole), leftOut: [] });
        }),
        tries(200),
      );
    });
  }

  it('keeps a feed of another server out of a frame, which would not show it', () => {
    const framed = (src: string): string =>
      code('frame', { ...emptySnippet, widget: 'digest', settings: { src } }, context);
    for (const own of ['/feed.json', 'feed.json', 'https://mpg.example/feed.json'])
      expect(framed(own), own).to.contain(`#digest?src=${encodeURIComponent(own)}"`);
    for (const other of ['https://other.example/feed.json', '//other.example/f', 'http://mpg.example/f', 'data:,{}'])
      expect(framed(other), other).to.contain('#digest"');
  });

  it('holds only what differs from the default', () => {
    const settings = { heading: ' ', theme: 'auto', limit: '5', unknown: 'x' };
    const whole = normalized(
      { ...emptySnippet, widget: 'digest', settings, tokens: { '--mpg-other': 'red' } },
      catalogue,
    );
    expect(code('html', whole, context)).to.equal(
      '<script type="module" src="https://mpg.example/cdn/1/mpg-widgets.js"></script>\n<mpg-digest limit="5">\n' +
        '  <a href="https://www.migpolgroup.com/">Migration Policy Group</a>\n</mpg-digest>',
    );
    expect(code('shortcode', whole, context)).to.equal('[mpg widget="digest" limit="5"]');
    expect(code('block', whole, context)).to.equal('<!-- wp:mpg/digest {"limit":"5"} /-->');
  });

  it('names one version with its hash, and the newest feed', () => {
    const pinned = code('html', { ...emptySnippet, widget: 'digest', isPinned: true }, context);
    expect(pinned).to.contain(
      '<script type="module" src="https://mpg.example/cdn/1.2.3/all.js" integrity="sha384-abc+/=" crossorigin="anonymous" ' +
        'data-feed="https://mpg.example/cdn/1/feed.json"></script>',
    );
  });

  it('writes numbers and switches for frameworks as these set properties, and names the feed', () => {
    const settings = { limit: '5', heading: '{{ "a" }}', 'deep-links': '' };
    const whole = normalized({ ...emptySnippet, widget: 'publication-list', settings }, catalogue);
    const src = 'src="https://mpg.example/cdn/1/feed.json"';
    expect(code('react', whole, context)).to.contain(
      `<mpg-publication-list deep-links={true} limit={5} heading="{{ &quot;a&quot; }}" ${src}>`,
    );
    const heading = 'heading="&#123;&#123; &quot;a&quot; &#125;&#125;"';
    expect(code('vue', whole, context)).to.contain(
      `<mpg-publication-list :deep-links="true" :limit="5" ${heading} ${src}>`,
    );
    expect(code('svelte', whole, context)).to.contain(
      `<mpg-publication-list deep-links={true} limit={5} ${heading} ${src}>`,
    );
  });

  it('finds a widget in the middle of a page, and says what it leaves out', () => {
    const page = `<p>News</p><mpg-digest class="wide" id="d" limit="3" style="margin: 0"></mpg-digest>`;
    expect(parseCode(page, catalogue)).to.deep.equal({
      form: 'html',
      snippet: { ...emptySnippet, widget: 'digest', settings: { limit: '3' } },
      leftOut: ['class', 'id', 'style'],
    });
  });

  it('reads a shortcode as people write it, as the plugin does', () => {
    const digest = { ...emptySnippet, widget: 'digest' };
    const publications = { ...emptySnippet, widget: 'publication-list' };
    const readings: readonly (readonly [string, Snippet])[] = [
      ['[mpg widget=mpg-digest limit=5]', { ...digest, settings: { limit: '5' } }],
      [
        '[mpg widget=“Digest” heading=„Neues von MPG“ kinds=«news»]',
        { ...digest, settings: { heading: 'Neues von MPG', kinds: 'news' } },
      ],
      ['[mpg widget="publication-list" deep-links]', { ...publications, settings: { 'deep-links': '' } }],
      ['[mpg deep-links widget="publication-list"]', { ...publications, settings: { 'deep-links': '' } }],
      ['[mpg widget="publication-list" deep-links="false"]', publications],
      ['[mpg widget="digest" heading="News &amp; events"]', { ...digest, settings: { heading: 'News & events' } }],
      [
        '<!-- wp:mpg/publication-list {"deep-links":false,"query":"a &amp; b"} /-->',
        { ...publications, settings: { query: 'a & b' } },
      ],
    ];
    for (const [written, snippet] of readings)
      expect(parseCode(written, catalogue)?.snippet, written).to.deep.equal(snippet);
  });

  it('reads a frame and its address alone in all forms that the frame takes', () => {
    const base = 'https://mpg.example/cdn/1/';
    const expected = {
      ...emptySnippet,
      widget: 'digest',
      settings: { heading: 'Our news', limit: '5' },
      lang: 'fr',
      base,
    };
    const forms = [
      '#digest?heading=Our+news&limit=5&lang=fr',
      '?digest&heading=Our%20news&limit=5&lang=fr',
      '?utm_source=x#mpg-digest?heading=Our%20news&limit=5&lang=fr',
      '#digest%3Fheading=Our%20news&limit=5&lang=fr',
      '#digest%3Fheading%3DOur%20news%26limit%3D5%26lang%3Dfr',
    ].map((asked) => `${base}frame.html${asked}`);
    for (const address of forms) {
      const parsed = { form: 'frame', snippet: expected, leftOut: [] };
      expect(parseCode(`See ${address.replaceAll('&', '&amp;')} there`, catalogue), address).to.deep.equal(parsed);
      expect(parseCode(`<iframe src="${address}"></iframe>`, catalogue), address).to.deep.equal(parsed);
    }
  });

  it('has no language that is none', () => {
    for (const lang of ['abcd', 'en-u', 'x_y', '!!'])
      expect(parseCode(`<mpg-digest lang="${lang}"></mpg-digest>`, catalogue)?.snippet.lang, lang).to.equal('');
  });

  it('finds nothing in text without a widget', () => {
    for (const other of [
      '',
      'Hello',
      '<mpg-nothing></mpg-nothing>',
      '[gallery ids="1"]',
      '<!-- wp:mpg/digest {oops} /-->',
    ])
      expect(parseCode(other, catalogue)).to.equal(undefined);
  });

  it('runs nothing of what is pasted', () => {
    const attack = '<img src="x:" onerror="window.wasRun = true"><script>window.wasRun = true</script>';
    parseCode(`${attack}<mpg-digest onclick="window.wasRun = true"></mpg-digest>`, catalogue);
    expect(window).not.to.have.property('wasRun');
  });
});
