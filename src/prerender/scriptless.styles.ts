import { css } from 'lit';

/**
 * Styles of a prerendered widget in a browser without scripts: what needs one is absent, what only a script opens is open.
 * Pages with scripts have no use for them, so they are not among the styles of the widgets.
 */
export const scriptlessStyles = css`
  @media (scripting: none) {
    button,
    fieldset,
    form,
    label,
    nav,
    [part='active'],
    [part='cite'],
    [part='export'],
    [part='filters'] {
      display: none !important;
    }
    .layout {
      display: block;
    }
    .left {
      display: inline;
    }
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
