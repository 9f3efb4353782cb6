import { places } from './index-data.ts';

/** Points that a match earns where it stands. They make a match in a better field beat one in a worse field. */
const pointsOf = { titleStart: 8, title: 6, author: 4, rest: 2 } as const;
/** Additional points for a whole word, not just the start of one. */
export const wholeWordPoints = 1;

/** The points of the best place in a posting, by its bits. */
export const pointsByPlaces = Uint8Array.from({ length: 16 }, (_, bits) =>
  bits & places.titleStart
    ? pointsOf.titleStart
    : bits & places.title
      ? pointsOf.title
      : bits & places.author
        ? pointsOf.author
        : bits & places.rest
          ? pointsOf.rest
          : 0,
);
