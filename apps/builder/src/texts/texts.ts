/** Every text of the builder itself, in one language. Names of widgets and settings that widgets show too are in src/locales. */
export interface BuilderTexts {
  title: string;
  lead: string;
  choose: string;
  chooseAnother: string;
  /** Heading of the part that reads code which is on a page already. */
  haveCode: string;
  /** Label of the field there. */
  pasteCode: string;
  /** Button there. */
  edit: string;
  noWidgetInCode: string;
  /** @param names attributes of the code that the builder does not know */
  leftOut: (names: string) => string;
  programmes: string;
  about: string;
  latest: string;
  annualReports: string;
  /** Names the small form of a widget. @param name such as “Project” */
  card: (name: string) => string;

  settings: string;
  heading: string;
  limit: string;
  order: string;
  moreSettings: string;
  all: string;
  colours: string;
  accent: string;
  textColour: string;
  background: string;
  moreColours: string;
  /** @param ratio contrast, such as “5.2 : 1” */
  legible: (ratio: string) => string;
  /** @param ratio contrast, such as “2.1 : 1” @param colour the one that is shown instead, such as #0b5c8e */
  adjusted: (ratio: string, colour: string) => string;
  notAColour: string;
  direction: string;
  asThePage: string;
  leftToRight: string;
  rightToLeft: string;

  preview: string;
  /** Above a preview of a feed of another server. @param host such as “example.org” */
  foreignFeed: (host: string) => string;
  /** Label of the choice of the page around the preview. */
  page: string;
  plain: string;
  light: string;
  dark: string;
  serif: string;
  narrow: string;
  ownCss: string;
  /** Label of the field for it. */
  pasteCss: string;
  width: string;
  phone: string;
  tablet: string;
  desktop: string;

  code: string;
  prerendered: string;
  htmlHint: string;
  divHint: string;
  shortcodeHint: string;
  blockHint: string;
  frameHint: string;
  /** @param host server of a feed that frames do not show */
  frameFeed: (host: string) => string;
  bundlerHint: string;
  prerenderedHint: string;
  /** Above a rule with colours, for code that cannot hold them. */
  ruleHint: string;
  version: string;
  newest: string;
  pinned: string;
  address: string;
  copyCode: string;
  copied: string;
  notCopied: string;
  share: string;
}
