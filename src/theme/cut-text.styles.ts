import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A rule that cuts texts after some lines, but not in print. If a text has another direction than what is around, by which it is
 * aligned, its dots stand behind a line that may fill its place, in a margin that is lent to it.
 * @param selector of the texts, which have a direction of their own
 */
export const cutText = (selector: string, lines: number): CSSResult =>
  unsafeCSS(`@media screen {
    ${selector} {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: ${lines};
    }
    :dir(rtl) > ${selector}:dir(ltr),
    :dir(ltr) > ${selector}:dir(rtl) {
      padding-inline-end: 0.9em;
      margin-inline-end: -0.9em;
    }
  }`);
