/** Dates as sources write them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { instantIn, readDate } = await importSource('publish/build/dates.ts');

describe('dates of sources', () => {
  it('stay as precise as they are written', () => {
    const dates = {
      2012: '2012',
      '2012-05': '2012-05',
      '2012-05-00': '2012-05',
      '2012-00-00': '2012',
      20120509: '2012-05-09',
      '2012/5/9 14:33:00': '2012-05-09',
      '05/2012': '2012-05',
      'May 2012': '2012-05',
      'May 9, 2012': '2012-05-09',
      '9th of May 2012': '2012-05-09',
      '09.05.2012': '2012-05-09',
      '25/12/2019': '2019-12-25',
      '12/25/2019': '2019-12-25',
      '9 de mayo de 2012': '2012-05-09',
      '1. März 2020': '2020-03-01',
      '1er janvier 2015': '2015-01-01',
    };
    for (const [written, read] of Object.entries(dates)) assert.equal(readDate(written)?.date, read, written);
  });

  it('are the day that is written, with the instant if there is a zone', () => {
    const instants = {
      'Tue, 03 Dec 2024 23:30:00 -0500': '2024-12-03T23:30:00-05:00',
      '02 Oct 02 08:00:00 GMT': '2002-10-02T08:00:00Z',
      'Wed, 2 Oct 2002 08:00 EST': '2002-10-02T08:00:00-05:00',
      '2024-12-03T23:30:00.123+01': '2024-12-03T23:30:00+01:00',
      '2016-12-31T23:59:60Z': '2016-12-31T23:59:59Z',
    };
    for (const [written, instant] of Object.entries(instants)) {
      assert.deepEqual(readDate(written), { date: instant.slice(0, 10), instant, time: undefined }, written);
    }
    assert.deepEqual(readDate('2024-12-03 23:30'), { date: '2024-12-03', instant: undefined, time: '23:30:00' });
  });

  it('are none if they can mean two days, or none at all', () => {
    const none = [
      '03/04/2012',
      '31 February 2012',
      '2012-13-01',
      '1326758400',
      '2012-W05',
      'soon',
      '12',
      '',
      ' ',
      '5 listopad 2012',
      '2013/2015',
    ];
    for (const written of none) assert.equal(readDate(written), undefined, written);
    for (const written of [undefined, null, {}, [], true, NaN, Infinity]) assert.equal(readDate(written), undefined);
  });

  it('become instants in a zone, also around a change of clocks', () => {
    assert.equal(instantIn('2024-03-31', '01:59:59', 'Europe/Brussels'), '2024-03-31T01:59:59+01:00');
    assert.equal(instantIn('2024-03-31', '03:00:00', 'Europe/Brussels'), '2024-03-31T03:00:00+02:00');
    assert.equal(instantIn('2024-10-27', '01:59:00', 'Europe/Brussels'), '2024-10-27T01:59:00+02:00');
    assert.equal(instantIn('2024-10-27', '03:00:00', 'Europe/Brussels'), '2024-10-27T03:00:00+01:00');
    assert.equal(instantIn('2024-07-01', '10:00:00', 'America/St_Johns'), '2024-07-01T10:00:00-02:30');
    assert.equal(instantIn('2024-07-01', '10:00:00', 'Nowhere/City'), undefined);
  });
});
