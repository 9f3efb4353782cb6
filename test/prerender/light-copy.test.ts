import { expect } from '@open-wc/testing';
import { lightCopy } from '../../src/prerender/light-copy.ts';

const anywhere = { isInParagraph: false, isInLink: false };
const copied = (shadow: string, place = anywhere): string =>
  lightCopy(shadow, place).replace(/^<(div|span) data-mpg-copy>([^]*)<\/\1>$/, '$2');

describe('lightCopy', () => {
  it('keeps headings, lists, links and dates with the languages of their texts', () => {
    const shadow = `<div part="base" class="base" lang="fr" dir="ltr">
      <h3 part="title" class="title"><a part="link" href="/a?b&amp;c" rel="noopener" hreflang="en">Title &lt;1&gt;</a></h3>
      <ol part="list"><!--marker--><li class="item"><p><time datetime="2025">2025</time></p></li></ol></div>`;
    expect(copied(shadow)).to.equal(
      '<span lang="fr" dir="ltr"><h3><a href="/a?b&amp;c" hreflang="en">Title &lt;1&gt;</a></h3>' +
        '<ol><li><p><time datetime="2025">2025</time></p></li></ol></span>',
    );
  });

  for (const [name, html] of Object.entries({
    styles: '<style>p{}</style>',
    forms: '<form><label>Search<input></label></form>',
    buttons: '<button>Show more</button>',
    filters: '<fieldset><legend>Year</legend><label><input type="checkbox">2025</label></fieldset>',
    drawings: '<svg><text>5</text></svg>',
    'pictures of data': '<div role="img" aria-label="From 1985"><p>1985</p></div>',
    'what screen readers leave out': '<p aria-hidden="true">1985</p>',
    'what is hidden': '<p hidden>Nothing found</p>',
    'links to places in the widget': '<a href="#2025">#</a>',
    'details that are loaded when opened': '<details part="cite"><summary>Cite</summary><p>Loading…</p></details>',
  })) {
    it(`leaves out ${name}`, () => {
      expect(copied(html)).to.equal('');
    });
  }

  it('keeps closed sections, which the browser’s search finds', () => {
    expect(copied('<div hidden="until-found"><p>News</p></div>')).to.equal('<p>News</p>');
  });

  it('keeps texts apart that styles keep apart', () => {
    expect(copied('<p><time>2016</time><!----><time>2015</time></p>')).to.equal(
      '<p><time>2016</time> <time>2015</time></p>',
    );
    expect(copied('<p part="meta"><span>Report</span> <!----><span>English</span></p>')).to.equal(
      '<p>Report · English</p>',
    );
    expect(copied('<p><bdi>Brussels</bdi>, <bdi>Belgium</bdi></p>')).to.equal('<p>Brussels, Belgium</p>');
  });

  it('has no blocks in a paragraph', () => {
    const place = { isInParagraph: true, isInLink: false };
    expect(lightCopy('<h2>A</h2><ul><li><a href="/b">B</a></li></ul>', place)).to.equal(
      '<span data-mpg-copy>A<br><a href="/b">B</a><br></span>',
    );
  });

  it('has no links in a link', () => {
    expect(copied('<p><a href="/b">B</a></p>', { isInParagraph: false, isInLink: true })).to.equal('<p>B</p>');
  });
});
