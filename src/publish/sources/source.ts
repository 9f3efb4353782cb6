/** What all sources have in common: they find records. */
import type { SourceConfig } from '../config/schema.ts';
import type { Downloads } from './read-bytes.ts';

/** A record as a source found it. */
export interface SourceRecord {
  /** Where it stands, for messages: `events.json, record 12`. */
  readonly where: string;
  /** What names it in messages, where the source knows. */
  readonly title?: string | undefined;
  /** What paths of the config are looked up in. */
  readonly raw: unknown;
  /** What the format itself says, by field. The config’s fields win. */
  readonly draft?: Readonly<Record<string, unknown>>;
  /** What its relative addresses are resolved against. */
  readonly base?: string | undefined;
  /** IANA name of the zone of its times, where they state none. */
  readonly timezone?: string | undefined;
}

/** What a source gets from the build. */
export interface SourceContext {
  readonly downloads: Downloads;
  /** Tells the editor what is odd but costs no value. */
  readonly note: (message: string) => void;
  /** Tells how far a source is: done of total, in whatever it counts. */
  readonly progress: (done: number, total: number | undefined) => void;
  /** Milliseconds since 1970, for what depends on today. */
  readonly now: number;
}

/** Reads a source. Throws a PublishError if that cannot be done. */
export type Source<Settings extends SourceConfig = SourceConfig> = (
  settings: Settings,
  context: SourceContext,
) => AsyncIterable<SourceRecord>;
