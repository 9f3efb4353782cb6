import { itemLimit } from '../../element/limit.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import type { DateOrder } from '../../model/dates.ts';
import { itemSelection } from '../../model/items.ts';
import { filteredMilestones } from '../../model/milestones.ts';
import { programmeLookup } from '../../model/programmes.ts';

/** Settings of the host. */
interface Settings {
  readonly programme: string | undefined;
  readonly project: string | undefined;
  readonly activity: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly order: DateOrder;
  readonly limit: number | undefined;
}

export interface Selection {
  /** Milestones that the host selects. */
  readonly all: readonly Milestone[];
  /** Those among them that the visitor selects, up to the limit. */
  readonly shown: readonly Milestone[];
  /** ID of the programme that the visitor chose; empty for all. */
  readonly chosen: string;
}

/**
 * The milestones that the host and the visitor select.
 * @param chosen ID of the programme that the visitor chose; it has no effect if the host names one or nothing is left
 */
export function selectMilestones(feed: Feed, settings: Settings, chosen: string): Selection {
  const { programme, from, to, order, limit } = settings;
  const all = filteredMilestones(feed, { ...itemSelection(settings), from, to, order });
  const programmesOf = programmeLookup(feed);
  const found = programme ? [] : all.filter((milestone) => programmesOf(milestone).includes(chosen));
  // What the visitor chose may be gone after the host changed its settings.
  const selected = found.length ? { chosen, shown: found } : { chosen: '', shown: all };
  return { all, chosen: selected.chosen, shown: selected.shown.slice(0, itemLimit(limit)) };
}
