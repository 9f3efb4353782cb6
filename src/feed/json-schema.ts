/** The contract as JSON Schema. Used by the build and by tools; no page loads it. */
import * as z from 'zod';
import { type FormatName, formats } from './formats.ts';
import * as schema from './schema.ts';

interface Naming {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly minProperties?: number;
}

type Fragment = Readonly<Record<string, unknown>>;

const names = z.registry<Naming>();
names.add(schema.feed, {
  title: 'Migration Policy Group feed',
  description: 'A JSON Feed 1.1 document. `_mpg` holds what things belong to; what has a date is an item.',
});
names.add(schema.feedExtension, { id: 'Extension', description: 'What the items belong to.' });
names.add(schema.item, { id: 'Item', description: 'A JSON Feed item. Without `_mpg` it is news.' });
names.add(schema.itemExtension, {
  id: 'ItemExtension',
  description: '`kind` is publication, report, news, event or milestone; any other is read as news.',
});
names.add(schema.text, { id: 'Text', description: 'In the language of the feed, or by BCP 47 language tag.' });
names.add(schema.textByLanguage, { minProperties: 1 });
names.add(schema.image, { id: 'Image', description: '`width` and `height` in pixels; `alt` is empty for decoration.' });
names.add(schema.term, { id: 'Term', description: 'Something that items belong to.' });
names.add(schema.party, { id: 'Party', description: 'A person, an organisation, a partner.' });

const year = '(000[2-9]|00[1-9]\\d|0[1-9]\\d{2}|[1-9]\\d{3})';
const day = `${year}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?`;
const time = `${year}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})`;
const languageTag = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';

/** What each format requires, as far as JSON Schema can express it. */
const fragments: Readonly<Partial<Record<FormatName, Fragment>>> = {
  address: { format: 'uri-reference' },
  contact: { format: 'uri-reference' },
  language: { pattern: languageTag },
  id: { minLength: 1 },
  partialDate: { pattern: `^${day}$` },
  instant: { format: 'date-time' },
  moment: { pattern: `^(${day}|${time})$` },
  size: { minimum: 0 },
  year: { type: 'integer', minimum: 1000, maximum: 9999 },
  country: { pattern: '^[A-Z]{2}$' },
  feedVersion: { pattern: '^https?://(www\\.)?jsonfeed\\.org/version/1(\\.\\d+)?/?$' },
};

/** Returns the contract as JSON Schema (2020-12), for editors and for publishers of a feed. */
export function feedJsonSchema(): object {
  return z.toJSONSchema(schema.feed, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const format = schema.formatOf.get(zodSchema)?.name;
      if (format) Object.assign(jsonSchema, { description: formats[format].expected }, fragments[format]);
      if (jsonSchema.propertyNames) jsonSchema.propertyNames = { pattern: languageTag };
    },
  });
}
