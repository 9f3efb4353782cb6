import { expect } from '@open-wc/testing';
import { parse } from 'parse5';
import { inheritedDirection, inheritedLang } from '../../src/prerender/position.ts';
import { attribute, elements } from '../../src/prerender/tree.ts';

/** Languages and directions of all elements with an id, by the library and by the browser itself. */
function positions(body: string): { readonly found: unknown; readonly expected: unknown } {
  const html = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  const found = [...elements(parse(html))]
    .filter((element) => attribute(element, 'id'))
    .map((element) => [attribute(element, 'id'), inheritedLang(element), inheritedDirection(element)]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Directions are worked out only in a page that is shown.
  const shown = document.importNode(page.documentElement, true);
  document.body.append(shown);
  const expected = [...shown.querySelectorAll('[id]')].map((element) => [
    element.id,
    element.closest('[lang]')?.getAttribute('lang'),
    element.matches(':dir(rtl)') ? 'rtl' : 'ltr',
  ]);
  shown.remove();
  return { found, expected };
}

const pages: Readonly<Record<string, string>> = {
  'the page’s language': '<p id="a"></p>',
  'the nearest language and direction':
    '<div lang="ar" dir="rtl"><p id="a"></p><p id="b" lang="fr" dir="ltr"></p></div>',
  'an empty language': '<div lang=""><p id="a"></p></div>',
  'attributes in any writing': '<DIV LANG=he DIR=RTL><p id=a></p></DIV>',
  'an unknown direction': '<div dir="rtl"><div dir="up"><p id="a"></p></div></div>',
  'dir=auto by the first letter':
    '<div dir="auto" id="a">123 شارع <b id="b"></b></div><div dir="auto" id="c">Rue شارع</div>',
  'dir=auto without letters': '<div dir="rtl"><div dir="auto" id="a">123</div></div>',
  'dir=auto without what has its own direction':
    '<div dir="auto" id="a"><span dir="ltr">Rue</span><bdi>Rue</bdi><style>p{}</style>שלום</div>',
  'bdi, which finds its own': '<p dir="ltr"><bdi id="a">שלום</bdi><bdi id="b">Rue</bdi></p>',
};

describe('the position of an element in a page', () => {
  for (const [name, body] of Object.entries(pages)) {
    it(`has, as in the browser, ${name}`, () => {
      const { found, expected } = positions(body);
      expect(found).to.deep.equal(expected);
    });
  }
});
