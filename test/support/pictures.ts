import { visualDiff } from '@web/test-runner-visual-regression';

/**
 * Compares an element with its stored picture.
 * @param name Path in test/pictures, without the extension.
 * @throws If they differ or no picture is stored. The message says where to look and how to store the new one.
 */
export async function expectPicture(element: Element, name: string): Promise<void> {
  try {
    await visualDiff(element, name);
  } catch (error) {
    throw new Error(
      `test/pictures/${name}.png: ${error instanceof Error ? error.message : String(error)}\n` +
        `The new picture: node_modules/.cache/pictures/${name}.png and, if one is stored, …-difference.png\n` +
        'If the change is intended: npm test -- browser --files test/pictures.test.ts --update-visual-baseline',
      { cause: error },
    );
  }
}
