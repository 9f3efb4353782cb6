import { expect } from '@open-wc/testing';
import { plainText } from '../../src/feed/plain-text.ts';
import references from './references.json?raw';

describe('plainText', () => {
  const cases: [name: string, text: string, plain: string][] = [
    ['leaves words alone', 'Équité pour Łódź', 'Équité pour Łódź'],
    ['removes tags within a word', 'multi<em class="x">cultural</em>ism', 'multiculturalism'],
    ['parts blocks', '<p>One.</p><p>Two.<br>Three.</p>', 'One. Two. Three.'],
    ['parts blocks with a > in a value', 'One<p title="a > b">two<br title=\'c > d\'>three', 'One two three'],
    ['parts blocks whose quotes are not in order', 'One<p title="it>two', 'One two'],
    ['keeps signs that are no tags', 'a < b, 5 <6 and x > y <3', 'a < b, 5 <6 and x > y <3'],
    ['removes scripts whole', 'Before <script src="x">alert("<b>")</script>after', 'Before after'],
    ['removes a script that does not end', 'Before <style>p { color: red', 'Before'],
    ['ends a script where a browser would', 'a<script>x</SCRIPT foo>b</script>c', 'a bc'],
    ['removes a tag with a > in a value', '<img alt="a > b" title=\'c > d\'>Text', 'Text'],
    ['removes a tag whose quotes are not in order', '<p title="it>Text</p> "quoted"', 'Text "quoted"'],
    ['keeps what XML marks as text', '<![CDATA[One <b>two]]> three', 'One two three'],
    ['removes what is for programs', '<?xml version="1.0"?><![if !mso]>Text<![endif]>', 'Text'],
    ['removes comments', 'Be<!-- > hidden --> fore', 'Be fore'],
    ['removes a document type', '<!DOCTYPE html>Text', 'Text'],
    ['decodes named entities', 'Q&amp;A &ndash; &laquo;Info&raquo; &hellip;', 'Q&A – «Info» …'],
    ['decodes letters with a mark', '&Eacute;galit&eacute;, M&uuml;nchen, &ccedil;a', 'Égalité, München, ça'],
    ['decodes numeric entities', '&#8217;&#x2019;&#X1F600;', '’’😀'],
    ['replaces code points that do not exist', '&#0;&#x110000;&#9999999;', '���'],
    [
      'leaves what is no entity',
      'AT&T &unknown; &constructor; &valueOf; R&D;',
      'AT&T &unknown; &constructor; &valueOf; R&D;',
    ],
    ['decodes once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['keeps escaped tags as text', 'The &lt;b&gt; tag', 'The <b> tag'],
    ['collapses white space', ' a\n\t b \r\n c\u2028d ', 'a b c d'],
    ['keeps spaces that do not break', 'Info\xa0: 10\u202f%', 'Info\xa0: 10\u202f%'],
    ['removes control characters', 'a\u0000b\u0007c\u007fd', 'abcd'],
    ['removes control characters written as entities', 'a&#8;b', 'ab'],
    ['removes what overrides the direction', 'evil\u202egpj.exe\u2066\u2069', 'evilgpj.exe'],
    ['is empty if nothing can be seen', '\u200b&nbsp;\ufeff&ZeroWidthSpace;\u2060', ''],
    ['is empty if letters only fill a place', '\u3164\u2800\ufe0f\u034f', ''],
    ['keeps the form of an emoji', '❤\ufe0f', '❤\ufe0f'],
    ['removes half surrogate pairs', 'a\ud800b😀', 'ab😀'],
    ['keeps joiners, which some scripts need', 'می\u200cخواهم', 'می\u200cخواهم'],
  ];
  for (const [name, text, plain] of cases) {
    it(name, () => {
      expect(plainText(text)).to.equal(plain);
    });
  }

  for (const [text, plain] of JSON.parse(references) as [string, string][]) {
    it(`decodes as HTML does: ${text}`, () => {
      expect(plainText(text)).to.equal(plain);
    });
  }

  for (const piece of [
    '<',
    '<a ',
    '<a "',
    "<a ''",
    '<![CDATA[',
    '<!--',
    '<script ',
    '<script></script',
    '<p><',
    '&#',
    '&amp',
    '&a',
    '\x80',
    '&aé',
    '</',
    '\u202e ',
  ]) {
    it(`takes time in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(200_000);
      const start = performance.now();
      plainText(text);
      expect(performance.now() - start).to.be.below(2000);
    });
  }
});
