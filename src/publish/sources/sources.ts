/** The sources by kind. Each is loaded only when a config names it. */
import type { SourceConfig } from '../config/schema.ts';
import type { SourceContext, SourceRecord } from './source.ts';

/** Reads the records of a source. @throws PublishError if that cannot be done */
export async function* readRecords(source: SourceConfig, context: SourceContext): AsyncIterable<SourceRecord> {
  switch (source.kind) {
    case 'records':
      return yield* (await import('./records.ts')).records(source, context);
  }
}
