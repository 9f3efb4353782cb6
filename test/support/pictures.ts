import { visualDiff } from '@web/test-runner-visual-regression';

/**
 * Compares what an element looks like with the picture that is kept of it.
 * @param name path in test/pictures, without an ending
 * @throws where they differ, or none is kept; says where to look, and how to keep the new one
 */
export async function expectPicture(element: Element, name: string): Promise<void> {
  try {
    await visualDiff(element, name);
  } catch (error) {
    throw new Error(
      `test/pictures/${name}.png: ${error instanceof Error ? error.message : String(error)}\n` +
        `What is seen now: node_modules/.cache/pictures/${name}.png and, where a picture is kept, …-difference.png\n` +
        'If it is meant to be so: npm test -- browser --files test/pictures.test.ts --update-visual-baseline',
      { cause: error },
    );
  }
}
