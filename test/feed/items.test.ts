import { expect } from '@open-wc/testing';
import { readExtension, readItem } from './documents.ts';

describe('parseFeed: items', () => {
  for (const kind of ['publication', 'report', 'news', 'event', 'milestone']) {
    it(`knows the kind ${kind}`, () => {
      expect(readExtension({ kind }).item?.kind).to.equal(kind);
    });
  }

  it('reads a kind in capitals', () => {
    expect(readExtension({ kind: ' Event' }).item?.kind).to.equal('event');
  });

  it('reads a kind that is not known as news', () => {
    const { item, problems } = readExtension({ kind: 'podcast' });
    expect([item?.kind, problems]).to.deep.equal(['news', []]);
  });

  it('prefers the date of _mpg', () => {
    expect(readItem({ date_published: '2012-12-05T10:00:00Z', _mpg: { date: '2012' } }).item?.date).to.equal('2012');
  });

  it('takes the date of publication else', () => {
    expect(readItem({ date_published: '2012-12-05T10:00:00+02:00' }).item?.date).to.equal('2012-12-05T10:00:00+02:00');
  });

  it('puts title and translations together', () => {
    const { item } = readItem({
      title: 'Equality',
      _mpg: { translations: { fr: { title: 'Égalité', url: '/fr' }, de: {} } },
    });
    expect(item?.title).to.deep.equal({ en: 'Equality', fr: 'Égalité' });
  });

  it('takes a title from the translations alone', () => {
    expect(readExtension({ translations: { fr: { title: 'Égalité' } } }).item?.title).to.deep.equal({ fr: 'Égalité' });
  });

  it('takes the addresses of translations', () => {
    expect(readExtension({ translations: { fr: { url: '/fr' } } }).item?.urls).to.deep.equal({
      fr: 'https://publisher.example/fr',
    });
  });

  it('prefers the item’s own title to a translation into its language', () => {
    const { item } = readItem({ title: 'Own', _mpg: { translations: { en: { title: 'Other' } } } });
    expect(item?.title).to.deep.equal({ en: 'Own' });
  });

  it('has texts in the item’s own language', () => {
    expect(readItem({ title: 'Égalité', language: 'FR-be' }).item?.title).to.deep.equal({ 'fr-BE': 'Égalité' });
  });

  it('reads attachments as files in their language', () => {
    const attachment = { url: 'fr.pdf', mime_type: 'Application/PDF', size_in_bytes: 1024, _mpg: { language: 'fr' } };
    expect(readItem({ attachments: [attachment] }).item?.files).to.deep.equal([
      {
        url: 'https://publisher.example/feeds/fr.pdf',
        mediaType: 'application/pdf',
        title: undefined,
        size: 1024,
        language: 'fr',
      },
    ]);
  });

  it('reads files in the item’s language else', () => {
    const { item } = readItem({ language: 'nl', attachments: [{ url: 'nl.pdf', mime_type: 'application/pdf' }] });
    expect(item?.files[0]?.language).to.equal('nl');
  });

  it('sorts the years of a report, each once', () => {
    const { item } = readExtension({ kind: 'report', years: [2010, 2009, 2010] });
    expect(item?.kind === 'report' && item.years).to.deep.equal([2009, 2010]);
  });

  it('reads an event', () => {
    const place = { name: 'Hall', city: 'Brussels', country: 'BE' };
    const { item } = readExtension({
      kind: 'event',
      start: '2026-05-01T09:00:00+02:00',
      end: '2026-05-01',
      timezone: 'Europe/Brussels',
      place,
      online_url: 'https://meet.example/x',
      status: 'postponed',
    });
    expect(item).to.include({ timezone: 'Europe/Brussels', onlineUrl: 'https://meet.example/x', status: 'postponed' });
  });

  it('takes an event for scheduled', () => {
    const { item } = readExtension({ kind: 'event' });
    expect(item?.kind === 'event' && item.status).to.equal('scheduled');
  });
});
