import { expect } from '@open-wc/testing';
import { importAgain } from '../../src/element/import-again.ts';
import { failRequests, restoreRequests } from '../support/failing-requests.ts';

type Csv = typeof import('../../src/model/csv.ts');
const importCsv = (): Promise<Csv> => import('../../src/model/csv.ts');

const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('importAgain', () => {
  it('imports a file when the network is back, the same for all who import it', async () => {
    // Chromium would not request the same address again.
    await failRequests('*/model/csv.ts*');
    // WebKit does not name the file, and requests it anew.
    const failure = /csv\.ts|Importing a module script failed/;
    expect(await messageOf(importAgain(importCsv))).to.match(failure);
    expect(await messageOf(importAgain(importCsv))).to.match(failure);
    await restoreRequests();
    const module = await importAgain(importCsv);
    expect(module.csvTable([['a']])).to.be.a('string');
    expect(await importAgain(importCsv)).to.equal(module);
  });

  it('imports no file again that the page has a hash of', async () => {
    const map = document.createElement('script');
    map.type = 'importmap';
    map.text = JSON.stringify({ integrity: { [`${location.origin}/src/model/none.js`]: 'sha384-…' } });
    document.head.append(map);
    const failure = `error loading dynamically imported module: ${location.origin}/src/model/none.js`;
    expect(await messageOf(importAgain(() => Promise.reject(new TypeError(failure))))).to.equal(failure);
    map.remove();
  });

  it('takes an error of the module itself for what it is, also if it names an address', async () => {
    const message = `Cannot read ${location.origin}/src/model/doi.ts, sorry`;
    let attempts = 0;
    const load = (): Promise<never> => {
      attempts += 1;
      return Promise.reject(new TypeError(message));
    };
    expect(await messageOf(importAgain(load))).to.equal(message);
    expect(attempts).to.equal(1);
  });
});
