/** A command of `mpg-widgets`. */
export interface Command {
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /**
   * Runs it. Writes results to the standard output and complaints to the standard error stream.
   * @param args what follows the command's name
   * @returns exit code: 0 for success, 1 if something could not be done, 2 for wrong arguments
   */
  readonly run: (args: readonly string[]) => Promise<number>;
}
