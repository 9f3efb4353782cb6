import type { RunningScript } from './script-address.ts';

/** What the doctor is told of the page that it examines: src/doctor. */
export interface Call {
  /** The script that the page loads. */
  readonly script: RunningScript;
  /** Folder of the script's further files, relative to it. */
  readonly folder: string;
  /** The tags of all widgets. */
  readonly tags: readonly string[];
  /** What has happened since the script began, and goes on happening. */
  readonly seen: readonly Event[];
}

interface Doctor {
  readonly examine: (call: Call) => Promise<void>;
}

export const seenTypes = ['mpg-load', 'mpg-error', 'securitypolicyviolation'] as const;

/** Whether the page's address has `?mpg-doctor`, or a tag of the script `debug`. */
const isCalled = ({ tags }: RunningScript): boolean =>
  /[?&]mpg-doctor\b/.test(location.search) ||
  tags.some((tag) => tag.hasAttribute('debug') || tag.hasAttribute('data-debug'));

/**
 * Loads the doctor and shows what it finds, if somebody asks for it. It listens from now on: what happens before the doctor is
 * there counts too.
 */
export function callDoctor(
  script: RunningScript,
  folder: string,
  tags: readonly string[],
  importFile: (url: string) => Promise<unknown>,
): void {
  if (!isCalled(script) || !script.url) return;
  const seen: Event[] = [];
  for (const type of seenTypes) addEventListener(type, (event) => seen.push(event), true);
  importFile(new URL(`${folder}/doctor.js`, script.url).href)
    .then((doctor) => (doctor as Doctor).examine({ script, folder, tags, seen }))
    .catch((error: unknown) => console.warn('[mpg-widgets] The doctor could not be loaded.', error));
}
