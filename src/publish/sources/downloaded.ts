/** What is downloaded, and from where. */

export interface Downloaded {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Encoding that the server states. */
  readonly charset: string | undefined;
  /** Address after redirects; undefined for files. */
  readonly url: string | undefined;
  readonly headers: Headers;
  readonly status: number;
}

export interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses other than 200 that are no failure. */
  readonly accepted?: readonly number[];
}

export interface Downloads {
  /** @throws PublishError if there is nothing to read */
  readonly open: (address: string, options?: OpenOptions) => Promise<Downloaded>;
}

export interface DownloadSettings {
  /** Folder that files are relative to. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Is told how much of a file was read, in bytes. */
  readonly onBytes?: (name: string, done: number, total: number) => void;
  /** Longest wait for a server, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
}

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Bytes that are there, given as those that arrive. */
export async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
