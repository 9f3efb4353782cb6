/** Finds the texts of the WordPress plugin, and compiles their translations. */
import { mo, po } from 'gettext-parser';

/** A text of PHP in single quotes. */
const text = String.raw`\s*'((?:[^'\\]|\\.)*)'`;
const domain = String.raw`,\s*'mpg-widgets'`;
/** The functions that translate, each with its texts: the text; the text and its context; singular and plural. */
const calls = [
  ['msgid', String.raw`(?:esc_html|esc_attr)?__\(${text}${domain}`],
  ['msgctxt', String.raw`_x\(${text},${text}${domain}`],
  ['msgid_plural', String.raw`_n\(${text},${text},[^;]*?${domain}`],
].map(([second, pattern]) => ({ second, pattern: new RegExp(String.raw`\b${pattern}`, 'g') }));
const note = /\/\*\s*(translators: [^*]*?)\s*\*\/\s*$/;

const unquoted = (quoted) => quoted.replaceAll(/\\(['\\])/g, '$1');

/** The note for translators that stands above a call. */
function noteBefore(code, index) {
  const begin = code.slice(0, index).split('\n').slice(-3).join('\n');
  return note.exec(begin.slice(0, begin.lastIndexOf('\n') + 1))?.[1];
}

/** @typedef {{ msgid: string, msgctxt?: string, msgid_plural?: string, comments: { reference: string, extracted?: string } }} Text */

/** @returns {Text[]} texts in a file of PHP */
function textsIn(path, code) {
  return calls.flatMap(({ second, pattern }) =>
    [...code.matchAll(pattern)].map((match) => ({
      ...(match[2] !== undefined && { [second]: unquoted(match[2]) }),
      msgid: unquoted(match[1]),
      comments: { reference: path, extracted: noteBefore(code, match.index) },
    })),
  );
}

/**
 * The texts of the plugin.
 * @param {Record<string, string>} files of PHP, by their paths
 * @returns {Text[]} each once, with all files that it is in
 */
export function pluginTexts(files) {
  const found = new Map();
  for (const [path, code] of Object.entries(files)) {
    for (const each of textsIn(path, code)) {
      const key = `${each.msgctxt ?? ''}\u0004${each.msgid}`;
      const same = found.get(key);
      if (!same) found.set(key, each);
      else if (!same.comments.reference.split('\n').includes(path)) same.comments.reference += `\n${path}`;
    }
  }
  return [...found.values()];
}

/** Texts as gettext-parser takes them. */
function grouped(texts) {
  const contexts = {};
  for (const each of texts)
    (contexts[each.msgctxt ?? ''] ??= {})[each.msgid] = { ...each, msgstr: each.msgid_plural ? ['', ''] : [''] };
  return contexts;
}

/** @returns {Buffer} a template for translators */
export function template(texts, version) {
  const headers = {
    'Project-Id-Version': `MPG Widgets ${version}`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': 'mpg-widgets',
  };
  return po.compile({ charset: 'utf-8', headers, translations: grouped(texts) }, { foldLength: 0 });
}

/** @param {Buffer} translation a file of translators @returns {Buffer} the file that WordPress reads */
export const compiled = (translation) => mo.compile(po.parse(translation));
