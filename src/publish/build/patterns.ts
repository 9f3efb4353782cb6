/** Matches texts with the regular expressions of a config, which may be of the kind that never ends. */
import { createContext, Script } from 'node:vm';
import { PublishError } from '../publish-error.ts';
import { shown } from './report.ts';

/** Longest time that one text may take, in milliseconds. */
const timeLimit = 2000;
/** Longest text that a simple pattern is tried on without a watch, in characters. */
const shortLength = 10_000;

/** Whether the work of a pattern grows at most with the square of the text: it repeats one thing, and no group. */
const isSimple = (pattern: string): boolean =>
  (pattern.match(/[*+]|\{\d+,\}/g) ?? []).length <= 1 && !/\)[*+{]/.test(pattern);

const sandbox: { task?: () => RegExpExecArray | null } = {};
let watched: ((task: () => RegExpExecArray | null) => RegExpExecArray | null) | undefined;

/** Runs a task under a watch, which takes longer to set up than most patterns take. */
function underWatch(task: () => RegExpExecArray | null): RegExpExecArray | null {
  if (!watched) {
    const [context, script] = [createContext(sandbox), new Script('task()')];
    watched = (next) => {
      sandbox.task = next;
      return script.runInContext(context, { timeout: timeLimit }) as RegExpExecArray | null;
    };
  }
  return watched(task);
}

/**
 * The text if it matches a pattern, or the pattern's first group; undefined if it does not match.
 * @throws PublishError if the pattern does not come to an end
 */
export function matched(text: string, pattern: string): string | undefined {
  const expression = new RegExp(pattern, 'u');
  const find = (): RegExpExecArray | null => expression.exec(text);
  try {
    const found = isSimple(pattern) && text.length <= shortLength ? find() : underWatch(find);
    return found ? (found[1] ?? text) : undefined;
  } catch (error) {
    throw new PublishError(
      `“match”: “${pattern}” does not come to an end on “${shown(text)}”. Repeat no group that repeats something itself.`,
      { cause: error },
    );
  }
}
