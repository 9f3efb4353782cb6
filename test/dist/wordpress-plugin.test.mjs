/** What the zip of the WordPress plugin holds. `test/wordpress/` tests what it does. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { mo, po } from 'gettext-parser';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const entries = Object.entries(unzipSync(read('dist/wordpress/mpg-widgets.zip')));
const files = new Map(entries.map(([path, content]) => [path.replace(/^mpg-widgets\//, ''), Buffer.from(content)]));
const text = (path) => files.get(path).toString();
const paths = [...files.keys()];
const { version } = JSON.parse(read('package.json'));
const names = readdirSync(new URL('../../src/widgets', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Texts of a translation, by their context and text. */
function textsOf(parsed) {
  const all = Object.values(parsed.translations).flatMap(Object.values);
  return new Map(all.filter(({ msgid }) => msgid).map((each) => [`${each.msgctxt ?? ''}\u0004${each.msgid}`, each]));
}

const placeholders = (translated) => (translated.match(/%(?:\d\$)?[sd]/g) ?? []).sort().join(' ');

describe('the zip of the WordPress plugin', () => {
  it('holds one folder with the plugin', () => {
    assert.ok(entries.every(([path]) => path.startsWith('mpg-widgets/') && !path.includes('..')));
    for (const path of ['mpg-widgets.php', 'uninstall.php', 'readme.txt', 'LICENSE']) assert.ok(files.has(path), path);
    assert.match(text('LICENSE'), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
    assert.match(text('mpg-widgets.php'), /License: +GPL-2\.0-or-later/);
  });

  it('has the version of the package wherever WordPress looks for it', () => {
    assert.ok(text('mpg-widgets.php').includes(` * Version:           ${version}\n`));
    assert.ok(text('mpg-widgets.php').includes(`VERSION = '${version}'`));
    assert.ok(text('readme.txt').includes(`Stable tag: ${version}\n`));
    for (const [path, content] of files) assert.ok(path.startsWith('cdn/') || !content.includes('__version__'), path);
  });

  it('has no placeholder, which the plugin directory would take for an account', () => {
    for (const [path, content] of files) assert.ok(path.startsWith('cdn/') || !content.includes('to-be-set'), path);
  });

  it('holds the files that pages load, and no second copy of them', () => {
    const integrity = JSON.parse(read('dist/cdn/integrity.json'));
    const chunks = Object.keys(integrity).filter((path) => path.startsWith('chunks/'));
    for (const path of ['mpg-widgets.js', 'mpg-widgets.css', 'feed.json', 'licences.md', ...chunks])
      assert.ok(files.get(`cdn/${path}`)?.equals(read(`dist/cdn/${path}`)), path);
    assert.ok(!files.has('cdn/all.js'));
  });

  it('knows every widget with its attributes', () => {
    const list = text('includes/widget-list.php');
    const blocks = list.split(/^\t(?=')/m).slice(1);
    assert.deepEqual(
      blocks.map((block) => /^'([\w-]+)'/.exec(block)[1]),
      names.sort(),
    );
    const modules = JSON.parse(read('dist/custom-elements.json')).modules;
    const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
    for (const { tagName, attributes } of declarations) {
      const block = blocks.find((each) => each.startsWith(`'${tagName.slice(4)}'`));
      const known = [...block.matchAll(/^\t{3}'([\w-]+)' +=> array\(/gm)].map(([, name]) => name);
      for (const { name } of attributes) assert.ok(known.includes(name), `${tagName} ${name}`);
    }
  });

  it('lets nobody call its files alone', () => {
    for (const path of paths.filter((each) => each.endsWith('.php')))
      assert.match(text(path), /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  });

  it('has no text of its own that is not for translators', () => {
    const domains = paths
      .filter((path) => path.endsWith('.php'))
      .flatMap((path) => [...text(path).matchAll(/\b(?:esc_html|esc_attr)?(?:__|_x|_n)\([^;]*?'([\w-]+)'\s*\)/g)]);
    assert.ok(domains.length > 100);
    for (const [call, domain] of domains) assert.equal(domain, 'mpg-widgets', call);
    assert.doesNotMatch(text('assets/editor.js'), /label: '|help: '/);
  });

  for (const locale of ['ar', 'de_DE', 'es_ES', 'fr_FR']) {
    it(`is translated whole: ${locale}`, () => {
      const template = textsOf(po.parse(files.get('languages/mpg-widgets.pot')));
      const translation = textsOf(po.parse(files.get(`languages/mpg-widgets-${locale}.po`)));
      const compiled = textsOf(mo.parse(files.get(`languages/mpg-widgets-${locale}.mo`)));
      assert.ok(template.size > 100);
      const missing = [...template].filter(([key]) => !translation.get(key)?.msgstr.every(Boolean));
      const isOwn = ([, { comments }]) => !/widget-list\.php/.test(comments?.reference);
      assert.deepEqual(missing.filter(isOwn), []);
      // A docblock of a widget may change before its translations do. Then its explanation is English, for a while.
      assert.ok(missing.length < template.size / 10, missing.map(([, { msgid }]) => msgid).join('\n'));
      for (const [key, { msgid, msgid_plural: plural = msgid }] of template) {
        const forms = translation.get(key)?.msgstr ?? [];
        for (const form of forms) assert.equal(placeholders(form), placeholders(plural), form);
        assert.deepEqual(compiled.get(key)?.msgstr ?? [], forms);
      }
    });
  }
});
