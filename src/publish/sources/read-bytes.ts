/** Reads bytes from files and addresses. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PublishError } from '../publish-error.ts';
import { type Downloaded, type Downloads, type DownloadSettings, isAddress } from './downloaded.ts';
import { readAddress } from './read-address.ts';
import { reason } from './reasons.ts';

export { isAddress } from './downloaded.ts';
export type { Downloads } from './downloaded.ts';

async function* fileBytes(
  path: string,
  name: string,
  size: number,
  { signal, onBytes }: DownloadSettings,
): AsyncIterable<Uint8Array> {
  try {
    const file = createReadStream(path);
    const stream = name.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      onBytes?.(name, file.bytesRead, size);
      yield chunk;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new PublishError(`${name}: cannot be read (${reason(error)}).`, { cause: error });
  }
}

/** Whether a name that is no file looks like an address without its beginning: `www.example.org/feed`. */
const looksLikeAddress = (name: string): boolean =>
  /^(www\.|[a-z\d-]+(\.[a-z\d-]+)*\.(org|eu|com|net|int)(\/|$))/i.test(name);

async function openFile(name: string, settings: DownloadSettings): Promise<Downloaded> {
  const path = resolve(settings.folder, name);
  const found = await stat(path).catch((error: unknown) => reason(error));
  if (typeof found === 'string') {
    const advice = looksLikeAddress(name) ? ` If it is an address, write “https://${name}”.` : '';
    throw new PublishError(`${name}: ${found} (looked for ${path}).${advice}`);
  }
  if (found.isDirectory()) throw new PublishError(`${name}: is a folder. Name a file.`);
  return {
    bytes: fileBytes(path, name, found.size, settings),
    charset: undefined,
    url: undefined,
    headers: new Headers(),
    status: 200,
  };
}

/** Reads addresses, with retries, and files, while they are read on. */
export const downloads = (settings: DownloadSettings): Downloads => ({
  open: (address, options = {}) =>
    isAddress(address) ? readAddress(address, options, settings) : openFile(address, settings),
});
