import { expect } from '@open-wc/testing';
import { absoluteAddress } from '../../src/model/absolute-address.ts';

const hosts = [
  'x.eu',
  'www.x-y.eu',
  'X.eu',
  'x.eu.',
  'a--b.eu',
  'a_b.eu',
  'xn--mnchen-3ya.de',
  '1.2.3.4',
  '1.2',
  'x.0x1f',
];
const places = ['u@x.eu', 'x.eu:443', 'x.eu:8080', 'localhost', 'münchen.de'];
const paths = [
  ...[
    '',
    '/',
    '//',
    '/a',
    '/a//b',
    '/a/',
    '/.',
    '/..',
    '/a/.',
    '/a/../b',
    '/.a',
    '/a.b/..c',
    '/%2e',
    '/a/.%2E/b',
    '/%41',
  ],
  ...[
    '/a b',
    '/ä',
    '/a|b',
    '/a^b',
    "/a'b",
    '/a"b',
    '/a\\b',
    '/[a]',
    '/{a}',
    '/a`b',
    '/a~b',
    '/%zz',
    '/a;b=c,d',
    '/@a:b',
  ],
];
const ends = [
  '',
  '?',
  '#',
  '?#',
  '?a=../b',
  '#/../b',
  "?a='b'",
  '?a=b c',
  '#a b',
  '?a=ä',
  '#a`b',
  '?a?b#c#d',
  '\n',
  ' ',
];

describe('absoluteAddress', () => {
  for (const host of [...hosts, ...places]) {
    it(`writes addresses at ${host} as the browser does`, () => {
      for (const path of paths) {
        for (const end of ends) {
          const address = `https://${host}${path}${end}`;
          expect(absoluteAddress(address)).to.equal(URL.canParse(address) ? new URL(address).href : undefined);
        }
      }
    });
  }
});
