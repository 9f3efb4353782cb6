import { html, type TemplateResult } from 'lit';
import type { Feed, Item } from '../feed/types.ts';
import { hasOneValue } from '../model/listed-values.ts';
import { programmeIndex } from '../model/programmes.ts';
import { accentClass } from './accent.ts';
import { textTemplate, type Language } from './text.ts';

/**
 * The name of a programme after a dot in its colour, which alone would say nothing to who does not know it.
 * @param index position among the feed's programmes
 */
export const programmeNameTemplate = (name: unknown, index: number): TemplateResult =>
  html`<span part="programme" class="programme ${accentClass(index)}">${name}</span>`;

/**
 * The same of the programme whose accent an item has; undefined if it has none.
 * @param selected the value of the widget's attribute; nothing is named where it selects one programme, which its heading says
 */
export function itsProgrammeTemplate(
  feed: Feed,
  item: Item,
  language: Language,
  selected?: string,
): TemplateResult | undefined {
  if (hasOneValue(selected)) return undefined;
  const index = programmeIndex(feed, item);
  const programme = feed.programmes[index];
  return programme && programmeNameTemplate(textTemplate(programme.title, language), index);
}
