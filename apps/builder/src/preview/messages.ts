/** What the builder and the page in its preview tell each other. That page has an origin of its own and no other way. */
import type { Rgb } from '../../../../src/theme/contrast.ts';
import type { Host, Snippet } from '../state/state.ts';

/** Tells the page what to show. */
export interface ShowMessage {
  readonly type: 'mpg-show';
  readonly snippet: Snippet;
  readonly host: Host;
  /** The visitor's own style sheet; empty for none. */
  readonly css: string;
  /** Language of the page around the widget. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Address of the folder with the widgets' files. */
  readonly base: string;
}

/** A value to pick and its name. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the feed has to pick from, by the name of the attribute. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

export type PageMessage =
  | { readonly type: 'mpg-ready' }
  /** The feed was loaded. */
  | { readonly type: 'mpg-choices'; readonly choices: Choices }
  /** The page's height in CSS pixels, and the colour behind the widget. */
  | { readonly type: 'mpg-look'; readonly height: number; readonly ground: Rgb };
