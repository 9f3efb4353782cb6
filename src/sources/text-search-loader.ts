type TextSearch = typeof import('./text-search.ts');

/** Loads code on demand. @param signal aborted when nobody waits any more; without one nobody waits at all */
type Load = <Module>(module: () => Promise<Module>, signal?: AbortSignal) => Promise<Module>;

/** Loads the code that searches for words. Sources that share a loader have it at once after the first one loaded it. */
export class TextSearchLoader {
  /** The code, once it is loaded. */
  module: TextSearch | undefined;

  /**
   * @param importModule how to import the code; it may try more than once
   * @param pause resolves in a later task: work that may be long is done in turns, with this pause between them; without it,
   *   at once
   */
  constructor(
    private readonly importModule: Load = (module) => module(),
    readonly pause?: () => Promise<void>,
  ) {}

  /** @throws as the import does; after a failure it can be called again */
  async load(signal?: AbortSignal): Promise<void> {
    this.module ??= await this.importModule(() => import('./text-search.ts'), signal);
  }
}
