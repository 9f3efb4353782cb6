/** Tells which packages the built files contain: their licences, and a software bill of materials. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {object} BundledPackage as Vite lists it
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] of its licence, by SPDX
 * @property {string} [text] of its licence, if the package has a file with it
 */

/** The file that Vite's option `license` writes. */
export const packageList = 'packages.json';

/** @returns {Promise<BundledPackage[]>} the packages in a bundle, instead of the file that lists them */
async function takePackages(folder) {
  const file = join(folder, packageList);
  const packages = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return packages;
}

async function writeLicences(folder, packages) {
  const sections = packages.map(({ name, version, identifier, text }) => {
    const heading = `## ${name} ${version} (${identifier ?? 'licence not stated'})`;
    return [heading, ...(text ? [text.trim()] : [])].join('\n\n') + '\n';
  });
  const intro = '# Licences\n\nThe files in this folder contain these packages.\n';
  await writeFile(join(folder, 'licences.md'), [intro, ...sections].join('\n'));
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What the lock file knows of a package. Another version of it may stand at the top of `node_modules`. */
function locked({ name, version }, lock) {
  const isIt = ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version;
  return Object.entries(lock.packages).find(isIt)[1];
}

/** A package as a component of CycloneDX, with its hash in the npm registry. */
function component({ name, version, identifier }, lock) {
  const [algorithm, hash] = locked({ name, version }, lock).integrity.split('-');
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
    ...(identifier && { licenses: [{ license: { id: identifier } }] }),
    purl: purl(name, version),
  };
}

/** What each component needs of the others. */
function dependencies(own, components, lock) {
  const refs = components.map((each) => each['bom-ref']);
  const needed = (each) => Object.keys(locked(each, lock).dependencies ?? {});
  const among = (names) => refs.filter((_, index) => names.includes(components[index].name)).sort();
  return [
    { ref: own['bom-ref'], dependsOn: refs },
    ...components.map((each) => ({ ref: each['bom-ref'], dependsOn: among(needed(each)) })),
  ];
}

/**
 * A bill of materials in CycloneDX 1.5. It has no time and its serial number comes from what it says, so that the same
 * packages give the same file.
 * @param {BundledPackage[]} packages
 */
function billOfMaterials(packages, { name, version, description, license }, lock) {
  const own = {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl: purl(name, version),
  };
  const components = packages.map((each) => component(each, lock));
  const content = {
    version: 1,
    metadata: { component: own },
    components,
    dependencies: dependencies(own, components, lock),
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // The two eights say what kind of UUID it is: a custom one, as in RFC 9562.
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  return { bomFormat: 'CycloneDX', specVersion: '1.5', serialNumber: `urn:uuid:${uuid}`, ...content };
}

/**
 * Writes `licences.md` beside each bundle and one `sbom.cdx.json` for all of them.
 * @param {string} root of the repository
 * @param {string} outDir
 * @param {string[]} folders of the bundles that contain packages
 */
export async function writePackages(root, outDir, folders) {
  const read = async (name) => JSON.parse(await readFile(join(root, name), 'utf8'));
  const lists = await Promise.all(folders.map(takePackages));
  await Promise.all(folders.map((folder, index) => writeLicences(folder, lists[index])));
  const all = new Map(lists.flat().map((each) => [purl(each.name, each.version), each]));
  const packages = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const bill = billOfMaterials(packages, await read('package.json'), await read('package-lock.json'));
  await writeFile(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}
