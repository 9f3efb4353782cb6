/** Reads a config from a file. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PublishError } from '../publish-error.ts';
import { type Config, config } from './schema.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `$.sources[2].fields.title`, as the feed's problems are written too. */
function pathText(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

function found(document: unknown, path: readonly PropertyKey[]): string {
  let value = document;
  for (const key of path) value = isObject(value) ? value[String(key)] : undefined;
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

/** @throws PublishError that names every fault */
export function checkedConfig(document: unknown, file: string): Config {
  const result = config.safeParse(document);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message, ...issue }) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
    const where = pathText(path);
    return unknown === undefined
      ? `  ${where}: found ${found(document, path)}, wanted ${message}`
      : `  ${where}: there is no setting “${unknown}”`;
  });
  throw new PublishError(`${file} cannot be used:\n${faults.join('\n')}`);
}

async function imported(file: string): Promise<unknown> {
  try {
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
    if (isObject(module) && 'default' in module) return module['default'];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new PublishError(
        `${file}: Node ${process.versions.node} cannot read TypeScript. Use Node 22.18 or newer, or rename the file to .mjs or write it as .json.`,
      );
    }
    throw new PublishError(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new PublishError(`${file} has no default export. Write “export default { … }”.`);
}

async function parsedJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    throw new PublishError(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Reads and checks a config: JSON, or a module with a default export.
 * @throws PublishError if it cannot be read or has faults
 */
export async function loadConfig(file: string): Promise<Config> {
  const isModule = /^\.[cm]?[jt]s$/.test(extname(file));
  return checkedConfig(isModule ? await imported(file) : await parsedJson(file), file);
}
