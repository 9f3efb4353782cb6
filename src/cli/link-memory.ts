/** Keeps what is known of links when following them was stopped, so that the next run goes on. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../feed/read.ts';
import type { Outcome } from '../publish/check/links.ts';

/** How long it is used, in milliseconds. */
const usable = 3_600_000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An outcome that was read from a file; undefined if it is none. */
function outcomeOf(value: unknown): Outcome | undefined {
  if (!isObject(value)) return undefined;
  const { type, why, to } = value;
  if (type === 'good') return { type };
  if (type === 'moved') return { type, to: text(to) };
  return type === 'dead' || type === 'unclear' ? { type, why: text(why) } : undefined;
}

export class LinkMemory {
  readonly #folder: string;
  readonly #file: string;
  readonly #now: number;

  /**
   * @param source file or address of the feed
   * @param folder folder of the run
   * @param now milliseconds since 1970
   */
  constructor(source: string, folder: string, now: number) {
    this.#folder = join(folder, '.mpg-feed-cache');
    const name = createHash('sha256').update(source).digest('hex').slice(0, 32);
    this.#file = join(this.#folder, `links-${name}.json`);
    this.#now = now;
  }

  /** What is known, by address; nothing if no run was stopped lately. */
  async read(): Promise<ReadonlyMap<string, Outcome>> {
    const known = new Map<string, Outcome>();
    try {
      const kept: unknown = JSON.parse(await readFile(this.#file, 'utf8'));
      if (!isObject(kept) || !(this.#now - Number(kept['at']) < usable) || !isObject(kept['outcomes'])) return known;
      for (const [url, value] of Object.entries(kept['outcomes'])) {
        const outcome = outcomeOf(value);
        if (outcome) known.set(url, outcome);
      }
    } catch {
      // Nothing is kept, or nothing that can be read.
    }
    return known;
  }

  /** @returns whether it is kept: perhaps nothing can be written here */
  async keep(outcomes: ReadonlyMap<string, Outcome>): Promise<boolean> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(join(this.#folder, '.gitignore'), '*\n');
      await writeFile(this.#file, JSON.stringify({ at: this.#now, outcomes: Object.fromEntries(outcomes) }));
      return true;
    } catch {
      return false;
    }
  }

  /** All links were followed: the next run asks again. */
  async forget(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => undefined);
  }
}
