import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const manual = readFileSync(new URL('../../docs/doctor.md', import.meta.url), 'utf8');
const languages = readdirSync(new URL('../../src/locales/', import.meta.url))
  .filter((name) => /^[a-z]{2}\.ts$/.test(name))
  .map((name) => name.slice(0, 2));

const textsOf = async (language) => (await importSource(`locales/doctor/${language}.ts`)).default;
/** All texts of a language, by where they are. */
const flat = ({ findings, ...others }) => ({
  ...others,
  ...Object.fromEntries(
    Object.entries(findings).flatMap(([code, [what, remedy]]) => [
      [`${code} what`, what],
      [`${code} remedy`, remedy],
    ]),
  ),
});

it('docs/doctor.md lists every finding as the doctor words it, the gravest first', async () => {
  const { findingCodes } = await importSource('locales/doctor/texts.ts');
  const { findings } = await textsOf('en');
  const rows = manual.split('\n').filter((line) => line.startsWith('| `'));
  const written = rows.map((row) =>
    row
      .replaceAll('\\', '')
      .split(/\s*\|\s*/)
      .slice(1, 4)
      .join(' | '),
  );
  const expected = findingCodes.map((code) => {
    const [what, remedy] = findings[code];
    return `\`${code}\` | ${what.replace('{}', '…')} | ${remedy.replace(/:$/, '.')}`;
  });
  assert.deepEqual(written, expected);
});

describe('the doctor’s texts', () => {
  for (const language of languages) {
    it(`name what was found where the English ones do: ${language}`, async () => {
      const [english, texts] = [flat(await textsOf('en')), flat(await textsOf(language))];
      const named = (all) => Object.keys(all).filter((key) => all[key].includes('{}'));
      assert.deepEqual(named(texts), named(english));
    });

    it(`are in no other language: ${language}`, async () => {
      const texts = Object.entries(flat(await textsOf(language)));
      for (const other of languages.filter((each) => each !== language)) {
        const others = flat(await textsOf(other));
        const same = texts.filter(([key, text]) => key !== 'close' && text.length > 12 && others[key] === text);
        assert.deepEqual(same, [], other);
      }
    });
  }
});
