import type { Localize } from '../../element/localize.ts';
import type { PublicationFilter } from '../../model/publication-filter.ts';
import type { PublicationResults } from '../../model/publications.ts';
import type { Labels } from './labels.ts';

/** What the list's templates show, and whom they tell of the visitor's choices. */
export interface ListView {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly filter: PublicationFilter;
  readonly results: PublicationResults;
  /** Loads what is needed only once somebody does something; undefined where it cannot be loaded. */
  readonly onDemand: () => Promise<typeof import('./on-demand.ts') | undefined>;
  readonly onChange: (filter: PublicationFilter) => void;
}
