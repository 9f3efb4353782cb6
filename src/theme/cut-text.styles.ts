import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A rule that cuts texts after some lines, but not in print. They are aligned by the direction of what is around: in another one of
 * their own, the dots stand behind a line that may fill its place, in a margin that is lent to it.
 * @param selector of the texts, which have a direction of their own
 */
export const cutText = (selector: string, lines: number): CSSResult =>
  unsafeCSS(`@media screen {
    ${selector} {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: ${lines};
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    :dir(rtl) > ${selector}:dir(ltr),
    :dir(ltr) > ${selector}:dir(rtl) {
      padding-inline-end: 0.9em;
      margin-inline-end: -0.9em;
    }
  }`);
