/** Reads a config from a file. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isObject } from '../../feed/read.ts';
import { placeAt } from '../documents/document.ts';
import { syntaxFault } from '../documents/syntax.ts';
import { fileReason, systemCode } from '../file-errors.ts';
import { PublishError } from '../publish-error.ts';
import { decoded } from '../sources/decode.ts';
import { faultLines, placeText, wantedFor } from './faults.ts';
import { foreignValues } from './plain-data.ts';
import { type Config, config } from './schema.ts';

/** @throws PublishError that names every fault */
export function checkedConfig(document: unknown, file: string): Config {
  const foreign = foreignValues(document).map(
    ({ path, what }) => `${placeText(document, path)}: found ${what}, wanted text, a number, a list or an object`,
  );
  if (foreign.length) throw unusable(file, foreign);
  const result = config.safeParse(document, { error: wantedFor });
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => faultLines(document, issue));
  throw unusable(file, lines);
}

const unusable = (file: string, lines: readonly string[]): PublishError =>
  new PublishError([`${file} cannot be used:`, ...lines.map((line) => `  ${line}`)].join('\n'));

/** Counts how often modules were imported: Node imports one address only once. */
let imports = 0;

async function imported(file: string, isAgain: boolean): Promise<unknown> {
  const { href } = pathToFileURL(resolve(file));
  try {
    const module: unknown = await import(/* @vite-ignore */ isAgain ? `${href}?${++imports}` : href);
    if (isObject(module) && 'default' in module) return module['default'];
  } catch (error) {
    throw new PublishError(`${file}${importFailure(error, href)}`, { cause: error });
  }
  throw new PublishError(`${file} has no default export. Write “export default { … }”.`);
}

/** Why a module cannot be imported, as the end of a message that begins with its name. */
function importFailure(error: unknown, href: string): string {
  const code = systemCode(error);
  const path = fileURLToPath(href);
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && message.endsWith(path)) {
    return `: Node ${process.versions.node} cannot read TypeScript. Use Node 22.18 or newer, or rename the file to .mjs or write it as .json.`;
  }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.startsWith(`Cannot find module '${path}'`)) return `: ${noSuchFile}`;
  // Node tells a program neither the file nor the line.
  if (name === 'SyntaxError') {
    return ` is no JavaScript (${message}). “node --check” with its name shows the line. If it shows none, the fault is in a file that it imports.`;
  }
  return `: ${message}`;
}

const noSuchFile = 'there is no such file. Look at its name, and at the folder that you are in.';

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = systemCode(error) === 'ENOENT' ? noSuchFile : `cannot be read: ${fileReason(error)}.`;
    throw new PublishError(`${file}: ${why}`, { cause: error });
  }
}

async function parsedJson(file: string): Promise<unknown> {
  const { text } = decoded(await bytesOf(file));
  const json = text.replace(/^\ufeff/, '');
  const fault = syntaxFault(json);
  if (!fault) return JSON.parse(json);
  if (!json.trim())
    throw new PublishError(`${file} is empty. docs/publishing.md in this package shows how to write a config.`);
  const { line, column, excerpt, offset } = placeAt(json, fault.offset);
  const isCut = fault.offset === json.trimEnd().length;
  const remedy = isCut ? 'Close what is open: each { with }, each [ with ], each text with ".' : fault.remedy;
  throw new PublishError(
    [
      `${file}, line ${line}, column ${column}: ${fault.reason} ${remedy}`,
      `    ${excerpt}`,
      `    ${' '.repeat(offset)}^`,
    ].join('\n'),
  );
}

/**
 * Reads and checks a config: JSON, or a module with a default export.
 * @param options `isAgain`: whether a module is read again, if it was before. What it imports is not.
 * @throws PublishError if it cannot be read or has faults
 */
export async function loadConfig(file: string, { isAgain = false } = {}): Promise<Config> {
  const isModule = /^\.[cm]?[jt]s$/.test(extname(file));
  return checkedConfig(isModule ? await imported(file, isAgain) : await parsedJson(file), file);
}
