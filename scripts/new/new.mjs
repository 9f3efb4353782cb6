/**
 * `npm run new -- news-list` writes a widget's folder, story and test. It copies template/ and replaces the placeholders in
 * paths and texts. The new widget passes every check and shows the feed's items.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { filesIn } from '../files-in.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const template = fileURLToPath(new URL('template', import.meta.url));

/** Values of the placeholders. @param {string} name such as `news-list` */
function placeholders(name) {
  const capitalized = (word) => word[0].toUpperCase() + word.slice(1);
  const [first, ...others] = name.split('-');
  const rest = others.map(capitalized).join('');
  return {
    __name__: name,
    __camelName__: first + rest,
    __PascalName__: capitalized(first) + rest,
    __Title__: capitalized(name.replaceAll('-', ' ')),
  };
}

function fill(text, values) {
  return Object.entries(values).reduce((filled, [key, value]) => filled.replaceAll(key, value), text);
}

/** Formats a file, because names of another length break lines in other positions. */
async function format(filepath, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}

/** @returns {Promise<{ path: string, text: string }[]>} files of a new widget; paths start at the root */
async function filledTemplate(name) {
  const values = placeholders(name);
  const files = (await filesIn(template)).map(async (source) => {
    const path = fill(source, values);
    return { path, text: await format(join(root, path), fill(await readFile(join(template, source), 'utf8'), values)) };
  });
  return Promise.all(files);
}

/** Writes all files or none. @throws if the name is not valid, or if one of the files exists */
async function createWidget(name = '') {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.startsWith('mpg-')) {
    throw new Error(`“${name}” is not a valid name. Use lower case and hyphens, without mpg-: news-list.`);
  }
  const files = await filledTemplate(name);
  const taken = files.map(({ path }) => path).filter((path) => existsSync(join(root, path)));
  if (taken.length) throw new Error(`These files exist already: ${taken.join(', ')}.`);
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(`  ${path}`);
  }
}

try {
  await createWidget(process.argv[2]);
  console.log(
    'Next: describe the widget in its docblock, then run `npm run build`, which writes its page in docs/widgets/.',
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
