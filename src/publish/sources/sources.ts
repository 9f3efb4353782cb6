/** The sources by kind. Each is loaded only when a config names it. */
import type { SourceConfig } from '../config/schema.ts';
import type { SourceContext, SourceRecord } from './source.ts';

async function opened(source: SourceConfig, context: SourceContext): Promise<AsyncIterable<SourceRecord>> {
  switch (source.kind) {
    case 'records':
      return (await import('./records.ts')).records(source, context);
    case 'csv':
      return (await import('./csv.ts')).csv(source, context);
    case 'feed':
      return (await import('./feed.ts')).feed(source, context);
    case 'bibliography':
      return (await import('./bibliography.ts')).bibliography(source, context);
    case 'calendar':
      return (await import('./calendar.ts')).calendar(source, context);
    case 'wordpress':
      return (await import('./wordpress.ts')).wordpress(source, context);
    case 'events-calendar':
      return (await import('./events-calendar.ts')).eventsCalendar(source, context);
  }
}

/** Reads the records of a source. @throws PublishError if that cannot be done */
export async function* readRecords(source: SourceConfig, context: SourceContext): AsyncIterable<SourceRecord> {
  yield* await opened(source, context);
}
