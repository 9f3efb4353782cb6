import { places } from './index-data.ts';

/** Points that a match earns where it stands. They make a match in a better field beat one in a worse field. */
const pointsOf = { titleStart: 8, title: 6, author: 4, rest: 2 } as const;
/** Additional points for a whole word, not just the start of one. */
export const wholeWordPoints = 1;

const pointBits = 15;
/** Bits beside the points: all of a title, or of an author's name, is what was asked for, and not only some of its words. */
export const exact = { author: places.wholeAuthor, title: places.wholeTitle } as const;

/** The points without the bits of `exact`. */
export const plainPoints = (points: number): number => points & pointBits;

/** The points of a match in a title, of those of a match anywhere; 0 if it is none. No other place earns as many. */
export const pointsInTitle = (points: number): number =>
  plainPoints(points) < pointsOf.title ? 0 : points & (pointBits | exact.title);

/** The better points of two matches in a document, with the bits of both. */
export const better = (one: number, other: number): number =>
  Math.max(plainPoints(one), plainPoints(other)) | ((one | other) & ~pointBits);

/** The bits of a posting that say that a term is all of a text. @param where bits of the places to look at */
export const exactIn = (standing: number, where: number): number =>
  (where & places.title ? standing & exact.title : 0) | (where & places.author ? standing & exact.author : 0);

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
