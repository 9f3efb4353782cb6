import type { Isolate } from '../../element/feed-element.ts';
import type { Localize } from '../../element/localize.ts';
import type { Slices } from '../../element/slices.ts';
import type { Publication, Text } from '../../feed/types.ts';
import type { PublicationFilter } from '../../model/publication-filter.ts';
import type { SubjectLink } from '../../parts/link.ts';
import type { Labels } from './labels.ts';
import type { PublicationFacts } from './publication.ts';
import type { FoundPublications } from './publication-search.ts';

/** What the templates of the list show, and whom they tell what the visitor chooses. */
export interface ListView {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Names of the programmes, in the feed's order; none if the page shows only one. */
  readonly programmes: readonly Text[];
  /** What publications show whatever the query is. */
  readonly facts: PublicationFacts;
  /** Languages and direction: as long as they stay, so does what is shown of the same feed. */
  readonly languages: string;
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** What is asked for now. */
  readonly filter: PublicationFilter;
  /** What was found last; while a source is slow, this can be the answer to an earlier question. */
  readonly found: FoundPublications;
  /** The found publications to show. */
  readonly publications: readonly Publication[];
  /** The same, as far as they are rendered by now. */
  readonly slices: Slices<Publication>;
  /** Leaves out a publication that cannot be shown. */
  readonly isolated: Isolate;
  /** @param next returns the filter that the visitor chose, from the one at that time: what does not change is not rendered again */
  readonly onChange: (next: (filter: PublicationFilter) => PublicationFilter) => void;
}
