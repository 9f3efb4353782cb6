/** Attribute of a prerendered widget. It tells what the copy was made from: stamp.ts. */
export const stampAttribute = 'data-mpg-prerendered';
