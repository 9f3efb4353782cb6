/** The package's own types leave this out. */
declare module '@web/test-runner-visual-regression' {
  /** Compares a picture of an element with the one that is kept. @throws where they differ, or none is kept */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
