import { html, type TemplateResult } from 'lit';
import type { Feed, Item, Project } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import { accentClass } from './accent.ts';
import { textTemplate, type Language } from './text.ts';

/**
 * The name of a programme after a dot in its colour, which alone would say nothing to who does not know it.
 * @param index position among the feed's programmes
 */
export const programmeNameTemplate = (name: unknown, index: number): TemplateResult =>
  html`<span part="programme" class="programme ${accentClass(index)}">${name}</span>`;

/** The same of the programme whose accent an item or a project has; undefined if it has none. */
export function itsProgrammeTemplate(
  feed: Feed,
  subject: Item | Project,
  language: Language,
): TemplateResult | undefined {
  const index = programmeIndex(feed, subject);
  const programme = feed.programmes[index];
  return programme && programmeNameTemplate(textTemplate(programme.title, language), index);
}
