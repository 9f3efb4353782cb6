/** Builds once more, elsewhere, and checks what a release says of its own files. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (path) => JSON.parse(readFileSync(join(dist, path), 'utf8'));

/** Hashes of all files in a folder, by their paths. */
function hashes(folder, algorithm = 'sha256', encoding = 'hex') {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = (file) => createHash(algorithm).update(readFileSync(file)).digest(encoding);
  return Object.fromEntries(files.map((file) => [relative(folder, file), hash(file)]));
}

/** Copies what git has, without its history. Links in `node_modules` lead to the packages here. */
async function cloneInto(folder) {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: root });
  for (const file of stdout.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

describe('a release', () => {
  it('has the same bytes when it is built elsewhere, at another time and in another language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mpg-build-'));
    try {
      await cloneInto(folder);
      const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      await run(process.execPath, ['scripts/build.mjs'], { cwd: folder, env });
      assert.deepEqual(hashes(join(folder, 'dist')), hashes(dist));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('lists the hash of every file that pages load', () => {
    const actual = Object.entries(hashes(join(dist, 'cdn'), 'sha384', 'base64'));
    const expected = actual
      .filter(([path]) => path !== 'integrity.json')
      .map(([path, hash]) => [path, `sha384-${hash}`]);
    assert.ok(expected.length > 50);
    assert.deepEqual(Object.entries(read('cdn/integrity.json')), expected);
  });

  it('lists the packages that its files contain', () => {
    const { bomFormat, serialNumber, metadata, components, dependencies } = read('sbom.cdx.json');
    assert.equal(bomFormat, 'CycloneDX');
    assert.match(serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    const names = components.map(({ name }) => name);
    for (const name of ['lit', 'lit-html', '@lit/task', 'ical.js', '@lit-labs/ssr', 'parse5'])
      assert.ok(names.includes(name));
    for (const {
      version,
      hashes: [{ alg, content }],
      licenses,
      purl,
    } of components) {
      assert.match(`${alg} ${content}`, /^SHA-512 [\da-f]{128}$/);
      assert.ok(licenses[0].license.id && purl.endsWith(`@${version}`));
    }
    const refs = [metadata.component, ...components].map((each) => each['bom-ref']);
    assert.deepEqual(
      dependencies.map(({ ref }) => ref),
      refs,
    );
    assert.ok(dependencies.flatMap(({ dependsOn }) => dependsOn).every((ref) => refs.includes(ref)));
  });

  it('has the licences of these packages beside the files', () => {
    const texts = ['cdn', 'prerender', 'cli']
      .map((folder) => readFileSync(join(dist, folder, 'licences.md'), 'utf8'))
      .join('\n');
    for (const { name, version } of read('sbom.cdx.json').components)
      assert.ok(texts.includes(`## ${name} ${version} (`), name);
  });
});
