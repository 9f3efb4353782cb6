/**
 * Tells when files change. It looks at them again and again instead of asking the system to be told: that also works on network
 * drives and in synchronised folders, for files that are not there yet, and for editors that write a new file in place of the old.
 */
import { type Stats, unwatchFile, watchFile } from 'node:fs';

interface Settings {
  /** Is told which files changed, when they have been at rest for a moment. */
  readonly onChange: (files: readonly string[]) => void;
  /** Time between two looks at a file, in milliseconds. */
  readonly interval?: number;
  /** How long files must not have changed, in milliseconds: a program may write a file in several steps. */
  readonly rest?: number;
}

const isSame = (a: Stats, b: Stats): boolean =>
  a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino && a.ctimeMs === b.ctimeMs;

export class Changes {
  readonly #settings: Required<Settings>;
  readonly #watched = new Map<string, (now: Stats, before: Stats) => void>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor({ onChange, interval = 250, rest = 150 }: Settings) {
    this.#settings = { onChange, interval, rest };
  }

  /** Sets the files to watch, by absolute paths. Those that were watched before and still are lose no change. */
  watch(files: readonly string[]): void {
    for (const file of this.#watched.keys()) if (!files.includes(file)) this.#forget(file);
    for (const file of files) if (!this.#watched.has(file)) this.#add(file);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const file of this.#watched.keys()) this.#forget(file);
  }

  #add(file: string): void {
    const listener = (now: Stats, before: Stats): void => {
      // Node also tells once that a file is not there.
      if (!isSame(now, before)) this.#note(file);
    };
    this.#watched.set(file, listener);
    watchFile(file, { interval: this.#settings.interval }, listener);
  }

  #forget(file: string): void {
    unwatchFile(file, this.#watched.get(file));
    this.#watched.delete(file);
  }

  #note(file: string): void {
    this.#changed.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = [...this.#changed];
      this.#changed.clear();
      this.#settings.onChange(files);
    }, this.#settings.rest);
  }
}
