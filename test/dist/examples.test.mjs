/** What the lock files of examples/ say. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const own = read('package.json');
const apps = readdirSync(new URL('examples/', root)).filter((name) =>
  existsSync(new URL(`examples/${name}/package-lock.json`, root)),
);

describe('the lock of an example', () => {
  it('is there for each framework', () => {
    assert.ok(apps.length >= 8);
  });

  for (const app of apps) {
    it(`has what this package needs, exact versions and no address: ${app}`, () => {
      const { dependencies, devDependencies } = read(`examples/${app}/package.json`);
      const { packages } = read(`examples/${app}/package-lock.json`);
      assert.deepEqual(packages['node_modules/mpg-widgets'].dependencies, own.dependencies);
      const versions = Object.entries({ ...dependencies, ...devDependencies });
      assert.deepEqual(
        versions.filter(([name, version]) => name !== 'mpg-widgets' && !/^\d+\.\d+\.\d+$/.test(version)),
        [],
      );
      const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
      assert.deepEqual(addresses, ['file:../..']);
    });
  }
});
