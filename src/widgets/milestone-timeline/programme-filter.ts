import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { localText } from '../../model/text.ts';
import { accentClass } from '../../parts/accent.ts';
import { runLeftToRight } from '../../parts/names.ts';
import { textTemplate } from '../../parts/text.ts';

interface FilterView {
  readonly localize: Localize;
  /** ID of the chosen programme; empty for all. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

interface Choice {
  readonly id: string;
  readonly name: unknown;
  /** The same as plain text. */
  readonly text: string;
  readonly count: number;
  readonly accent: string;
  readonly isChosen: boolean;
}

/**
 * A choice of one programme or all; nothing if the feed has fewer than two. It is a row of radio buttons, and in a narrow
 * container a menu: the style sheet shows one of them.
 */
export function programmeFilterTemplate(
  feed: Feed,
  milestones: readonly Milestone[],
  view: FilterView,
): TemplateResult | typeof nothing {
  if (feed.programmes.length < 2) return nothing;
  const { localize, onChoose } = view;
  const choices = choicesOf(feed, milestones, view);
  const onPick = ({ target }: Event): void => onChoose(choices[(target as HTMLSelectElement).selectedIndex]?.id ?? '');
  return html`<fieldset part="filter" class="filter">
      <legend class="visually-hidden">${localize.term('programme')}</legend>
      ${choices.map((choice) => choiceTemplate(choice, view))}
    </fieldset>
    <select part="filter" class="menu" aria-label=${localize.term('programme')} @change=${onPick}>
      ${choices.map(({ text, count, isChosen }) => {
        const label = localize.term('withCount', text, localize.number(count));
        return html`<option .selected=${isChosen} ?disabled=${!count && !isChosen}>${label}</option>`;
      })}
    </select>`;
}

function choicesOf(feed: Feed, milestones: readonly Milestone[], { localize, chosen }: FilterView): readonly Choice[] {
  const programmesOf = programmeLookup(feed);
  const all = localize.term('allProgrammes');
  return [
    { id: '', name: all, text: all, count: milestones.length, accent: 'all', isChosen: !chosen },
    ...feed.programmes.map(({ id, title }, index) => ({
      id,
      name: textTemplate(title, localize),
      text: isolated(localText(title, localize.languages)?.value ?? id, localize),
      count: milestones.filter((each) => programmesOf(each).includes(id)).length,
      accent: accentClass(index),
      isChosen: chosen === id,
    })),
  ];
}

/** Keeps the punctuation of a name in its place where directions may differ. Options have no markup that could do so. */
const isolated = (name: string, localize: Localize): string =>
  runLeftToRight([name], localize) ? name : `\u2068${name}\u2069`;

function choiceTemplate(choice: Choice, { localize, onChoose }: FilterView): TemplateResult {
  const { id, name, count, accent, isChosen } = choice;
  return html`<label class="choice ${accent}">
    <input
      type="radio"
      name="programme"
      .checked=${isChosen}
      ?disabled=${!count && !isChosen}
      @change=${() => onChoose(id)}
    />
    <span>${name}</span> <span class="muted">${localize.number(count)}</span>
  </label>`;
}
