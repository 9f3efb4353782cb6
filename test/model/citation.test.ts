import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/feed/types.ts';
import { apaReference, chicagoReference, cslItem, type Reference } from '../../src/model/citation.ts';
import { publication } from './feed-builder.ts';

const printed = ({ before, title, after }: Reference): string => `${before}*${title}*${after}`;
const people = (count: number): Publication['authors'] =>
  Array.from({ length: count }, (_, index) => ({ name: `Author ${index + 1}`, url: undefined }));

const brief = publication('brief', {
  title: { en: 'Who may vote', fr: 'Qui peut voter' },
  language: 'fr',
  type: 'policy-brief',
  date: '2012-05-09',
  publisher: 'Example Press',
  url: 'https://example.org/brief',
  authors: people(2),
});

const apa = (parts: Partial<Publication> = {}): string => printed(apaReference(cslItem({ ...brief, ...parts })));
const chicago = (parts: Partial<Publication> = {}): string =>
  printed(chicagoReference(cslItem({ ...brief, ...parts })));

describe('cslItem', () => {
  it('describes a publication in its own language', () => {
    expect(JSON.parse(JSON.stringify(cslItem(brief)))).to.deep.equal({
      id: 'brief',
      type: 'report',
      genre: 'Policy brief',
      title: 'Qui peut voter',
      author: [{ literal: 'Author 1' }, { literal: 'Author 2' }],
      issued: { 'date-parts': [[2012, 5, 9]] },
      publisher: 'Example Press',
      URL: 'https://example.org/brief',
      language: 'fr',
    });
  });

  it('leaves out an unknown date or language', () => {
    const { issued, language } = cslItem({ ...brief, date: undefined, language: 'und' });
    expect([issued, language]).to.deep.equal([undefined, undefined]);
  });

  it('uses the URL as the title of a publication without one', () => {
    expect(cslItem({ ...brief, title: undefined }).title).to.equal('https://example.org/brief');
  });

  it('dates an annual report by the last year it covers', () => {
    const { issued } = cslItem({ ...brief, kind: 'report', date: undefined, years: [2015, 2016] });
    expect(issued).to.deep.equal({ 'date-parts': [[2016]] });
  });

  it('treats a type named like a property of Object.prototype like any other', () => {
    expect(cslItem({ ...brief, type: 'constructor' }).type).to.equal('report');
  });
});

describe('apaReference', () => {
  it('gives authors, year, title, genre, publisher and URL', () => {
    expect(apa()).to.equal(
      'Author 1 & Author 2. (2012). *Qui peut voter* [Policy brief]. Example Press. https://example.org/brief',
    );
  });

  it('starts with the title if there are no authors', () => {
    expect(apa({ authors: [], type: 'report' })).to.equal(
      '*Qui peut voter.* (2012). Example Press. https://example.org/brief',
    );
  });

  it('writes “n.d.” without a date', () => {
    expect(apa({ date: undefined })).to.contain('(n.d.)');
  });

  it('lists the first nineteen and the last of more than twenty authors', () => {
    expect(apa({ authors: people(22) })).to.match(/^Author 1, .* Author 19, … Author 22\. \(2012\)/);
  });

  it('adds no second full stop to a title', () => {
    expect(apa({ title: { fr: 'Qui ?' }, type: 'report' })).to.contain('*Qui ?* Example Press.');
  });

  it('names a publisher that is also the author once', () => {
    expect(apa({ publisher: 'MPG', authors: [{ name: 'MPG', url: undefined }] })).to.not.contain('. MPG');
  });

  it('links to the DOI', () => {
    expect(apa({ doi: 'doi:10.1000/a%b#c' })).to.match(/ https:\/\/doi\.org\/10\.1000\/a%25b%23c$/);
  });
});

describe('chicagoReference', () => {
  it('gives authors, year, title, genre, publisher and URL', () => {
    expect(chicago()).to.equal(
      'Author 1 and Author 2. 2012. *Qui peut voter.* Policy brief. Example Press. https://example.org/brief.',
    );
  });

  it('starts with the title if there are no authors', () => {
    expect(chicago({ authors: [], type: 'book', url: undefined })).to.equal('*Qui peut voter.* 2012. Example Press.');
  });

  it('writes “n.d.” without a date', () => {
    expect(chicago({ date: undefined })).to.contain('Author 2. n.d. *Qui');
  });

  it('quotes the title of a publication that is neither a book nor a report', () => {
    expect(chicago({ type: 'article' })).to.contain('2012. “Qui peut voter.”** Example Press.');
  });

  it('joins three authors', () => {
    expect(chicago({ authors: people(3) })).to.match(/^Author 1, Author 2, and Author 3\. /);
  });

  it('lists the first three of more than six authors', () => {
    expect(chicago({ authors: people(7) })).to.match(/^Author 1, Author 2, Author 3, et al\. 2012\./);
  });
});
