import { expect } from '@open-wc/testing';
import { edited } from '../../src/prerender/edits.ts';
import { readPage } from '../../src/prerender/page.ts';

const tags = (html: string): readonly string[] => readPage(html).widgets.map(({ tag }) => tag);

describe('readPage', () => {
  it('finds widgets in the order of the page', () => {
    expect(tags('<mpg-about></mpg-about><div><MPG-Digest></MPG-Digest></div>')).to.deep.equal([
      'mpg-about',
      'mpg-digest',
    ]);
  });

  for (const [place, html] of Object.entries({
    'a comment': '<!-- <mpg-about></mpg-about> -->',
    'a script': '<script>"<mpg-about></mpg-about>"</script>',
    'a style sheet': '<style>/* <mpg-about></mpg-about> */</style>',
    'a template': '<template><mpg-about></mpg-about></template>',
    '<noscript>': '<noscript><mpg-about></mpg-about></noscript>',
    '<textarea>': '<textarea><mpg-about></mpg-about></textarea>',
    'an attribute': '<p title="<mpg-about></mpg-about>"></p>',
    SVG: '<svg><mpg-about></mpg-about></svg>',
  })) {
    it(`finds no widget in ${place}`, () => {
      expect(tags(html)).to.deep.equal([]);
    });
  }

  it('finds widgets in a page that is nested deeper than calls can be', () => {
    expect(tags(`${'<div>'.repeat(20_000)}<mpg-about></mpg-about>`)).to.deep.equal(['mpg-about']);
  });

  it('removes from a prerendered tag what it has added, and nothing of the host’s', () => {
    const [widget] = readPage('<mpg-digest data-mpg-prerendered="x" data-mpg-year="2010"></mpg-digest>').widgets;
    expect([...widget!.attributes.keys()]).to.deep.equal(['data-mpg-year']);
    expect(widget!.removals).to.have.lengthOf(1);
  });

  it('reads attributes in any quoting', () => {
    const [widget] = readPage(
      `<mpg-digest limit=3 heading='"A" &amp; B' deep-links LANG="fr" limit=4></mpg-digest>`,
    ).widgets;
    expect(Object.fromEntries(widget!.attributes)).to.deep.equal({
      limit: '3',
      heading: '"A" & B',
      'deep-links': '',
      lang: 'fr',
    });
  });

  it('knows where attributes and content can be added', () => {
    const html = '\r\n<p>ä\r\n<mpg-digest\r\n  limit=3 >x</mpg-digest>';
    const [widget] = readPage(html).widgets;
    const edits = [widget!.nameEnd, widget!.contentStart].map((at, index) => ({
      start: at,
      end: at,
      text: `[${index}]`,
    }));
    expect(edited(html, edits)).to.equal('\r\n<p>ä\r\n<mpg-digest[0]\r\n  limit=3 >[1]x</mpg-digest>');
  });

  it('notices a tag without an end', () => {
    expect(readPage('<mpg-about /><p>').widgets[0]?.hasEndTag).to.be.false;
  });

  it('knows whether blocks inside would end a paragraph', () => {
    const isIn = (html: string) => readPage(html).widgets[0]?.isInParagraph;
    expect(isIn('<p><b><mpg-about></mpg-about></b></p>')).to.be.true;
    expect(isIn('<p><button><mpg-about></mpg-about></button></p>')).to.be.false;
    expect(isIn('<p>one<div><mpg-about></mpg-about></div>')).to.be.false;
  });

  it('reads the address that others are resolved against', () => {
    expect(readPage('<base target="_top"><base href="/a/"><base href="/b/">').base).to.equal('/a/');
  });

  for (const [tag, feed] of Object.entries({
    '<script type="module" src="/cdn/mpg-widgets.js"></script>': '/cdn/feed.json',
    '<script type="module" src="mpg-widgets.js?ver=2"></script>': 'feed.json',
    '<script type="module" src="https://cdn.example/v1/all.js" data-src="/own.json"></script>': '/own.json',
    '<script src="/cdn/mpg-widgets.classic.js" data-feed="/own.json" data-src="a.js"></script>': '/own.json',
    '<script type="module" data-src="/cdn/mpg-widgets.js?ver=2"></script>': '/cdn/feed.json',
    '<script type="module" src="/cdn/mpg-widgets.js" data-src="/cdn/mpg-widgets.js"></script>': '/cdn/feed.json',
    '<script src="/install.js"></script>': undefined,
  })) {
    it(`takes ${feed ?? 'no feed'} from ${tag}`, () => {
      expect(readPage(tag).feed).to.equal(feed);
    });
  }

  it('puts JSON-LD at the end of the body, or after the last widget of a part of a page', () => {
    const positions = ['<body><mpg-about></mpg-about><p>x</p>|</body></html>', '<mpg-about></mpg-about>|<p>x</p>'];
    for (const marked of positions) {
      expect(readPage(marked.replace('|', '')).dataPosition).to.equal(marked.indexOf('|'));
    }
  });

  it('removes what it has added, and nothing of the host’s', () => {
    const host = '<mpg-about data-own limit="3"><p>Own</p></mpg-about>';
    const added =
      '<mpg-about data-mpg-prerendered="x" data-own limit="3"><template shadowrootmode="open"><p>Shown</p></template>' +
      '<div data-mpg-copy><p>Shown</p></div><p>Own</p></mpg-about>';
    expect(edited(added, readPage(added).widgets[0]!.removals)).to.equal(host);
  });

  it('removes its own shadow root, and leaves one of the host’s alone', () => {
    const own = '<template shadowrootmode="open"><p>Own</p></template>';
    const added = `<mpg-about data-mpg-prerendered="x"><template shadowrootmode="open"><p>Shown</p></template>${own}</mpg-about>`;
    expect(edited(added, readPage(added).widgets[0]!.removals)).to.equal(`<mpg-about>${own}</mpg-about>`);
  });

  it('leaves the host’s own template alone', () => {
    const host = '<mpg-about><template shadowrootmode="open"><p>Own</p></template></mpg-about>';
    expect(readPage(host).widgets[0]!.removals).to.deep.equal([]);
  });
});
