/** The package lacks this type. */
declare module '@web/test-runner-visual-regression' {
  /**
   * Compares an element with its stored picture.
   * @throws If they differ or no picture is stored.
   */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
