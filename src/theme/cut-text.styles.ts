import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A rule that cuts texts after some lines. They are aligned by the direction of what is around, and not of their own language: then
 * the dots may stand behind a line that fills its place, in a margin that is lent to it.
 * @param selector of the texts, which have a direction of their own
 */
export const cutText = (selector: string, lines: number): CSSResult =>
  unsafeCSS(`${selector} {
    display: -webkit-box;
    padding-inline-end: 0.9em;
    margin-inline-end: -0.9em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: ${lines};
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }`);
