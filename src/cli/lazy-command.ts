/** Commands whose code is loaded when they are asked for: their libraries are of no use to the others. */
import type { Command } from './command.ts';

export interface LazyCommand extends Pick<Command, 'name' | 'summary'> {
  readonly load: () => Promise<Command['run']>;
}

/** Lets texts of a feed be read as browsers read them: a library knows the names of character references. */
async function knowReferences(): Promise<void> {
  const [{ setNameDecoder }, { decodedByLibrary }] = await Promise.all([
    import('../feed/references.ts'),
    import('../prerender/reference-names.ts'),
  ]);
  setNameDecoder(decodedByLibrary);
}

/** Loads a command that reads feeds, and runs it. @returns its exit code */
export async function runLazily({ load }: LazyCommand, args: readonly string[]): Promise<number> {
  await knowReferences();
  return (await load())(args);
}
