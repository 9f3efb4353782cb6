import type { Rgb } from '../../../src/theme/contrast.ts';
import type { Catalogue, Widget } from './catalogue.ts';
import type { CodeContext } from './code/context.ts';
import type { Choices } from './preview/messages.ts';
import type { BuilderState } from './state/state.ts';
import type { Speech } from './texts/speech.ts';

/** What the templates show and do. */
export interface View {
  readonly state: BuilderState;
  readonly speech: Speech;
  readonly catalogue: Catalogue;
  readonly context: CodeContext;
  /** What the feed has to pick from; empty until it is loaded. */
  readonly choices: Choices;
  /** Colour behind the widget in the preview; undefined until it is known. */
  readonly ground: Rgb | undefined;
  /** What was done last, in words; empty for nothing. */
  readonly message: string;
  /**
   * Changes the state.
   * @param isStep whether the back button undoes it, as with a choice, and unlike a letter that is typed
   */
  readonly update: (change: Partial<BuilderState>, isStep?: boolean) => void;
  readonly say: (message: string) => void;
}

/** The same with the widget that is chosen. */
export interface WidgetView extends View {
  readonly widget: Widget;
}

/** The value of the field that an event comes from. */
export const fieldValue = ({ currentTarget }: Event): string =>
  (currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
