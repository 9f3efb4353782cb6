import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import { textTemplate } from '../../parts/text.ts';

interface FilterView {
  readonly localize: Localize;
  /** ID of the chosen programme; empty for all. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A choice of one programme or all; nothing if the feed has fewer than two. */
export function programmeFilterTemplate(
  feed: Feed,
  milestones: readonly Milestone[],
  view: FilterView,
): TemplateResult | typeof nothing {
  if (feed.programmes.length < 2) return nothing;
  const programmesOf = programmeLookup(feed);
  const count = (id: string): number => milestones.filter((each) => programmesOf(each).includes(id)).length;
  return html`<fieldset part="filter" class="filter">
    <legend class="visually-hidden">${view.localize.term('programme')}</legend>
    ${choiceTemplate('', view.localize.term('allProgrammes'), milestones.length, 'all', view)}
    ${feed.programmes.map(({ id, title }, index) =>
      choiceTemplate(id, textTemplate(title, view.localize), count(id), accentClass(index), view),
    )}
  </fieldset>`;
}

function choiceTemplate(id: string, name: unknown, count: number, accent: string, view: FilterView): TemplateResult {
  const isChosen = view.chosen === id;
  return html`<label class="choice ${accent}">
    <input
      type="radio"
      name="programme"
      .checked=${isChosen}
      ?disabled=${!count && !isChosen}
      @change=${() => view.onChoose(id)}
    />
    <span>${name}</span> <span class="muted">${view.localize.number(count)}</span>
  </label>`;
}
