import type { LitElement, PropertyValues } from 'lit';
import type { ForeignChanges } from '../foreign-changes.ts';
import type { Localize } from '../localize.ts';

/** Members of a widget that are for its class alone, and for what hydrates it. */
interface OpenWidget {
  readonly localize: Localize;
  readonly foreignChanges: ForeignChanges;
  readonly loader: { prime(signal: AbortSignal): Promise<{ readonly feed: object }> };
  /** A feed that the host has set. */
  readonly feed: object | undefined;
  /** Whether the page's address may lead to something in the widget. */
  readonly isAddressed: boolean;
  /** Loads code without which the widget cannot render at once what its attributes say. @throws as the import does */
  loadForCopy?(): Promise<unknown>;
  /** Whether a server shows less than the widget does in a page. Known once it has its feed. */
  readonly isPartOnServer?: boolean;
  report(error: Error): void;
  tellFailure(error: Error): void;
  render(): unknown;
  update(changed: PropertyValues): void;
  scheduleUpdate(): void;
}

/** Gives access to members that are protected. */
export const opened = (widget: LitElement): OpenWidget => widget as unknown as OpenWidget;
