/** Runs while building and in Node; no page loads it. */
import * as z from 'zod/mini';
import * as schema from './schema.ts';

interface Naming {
  readonly id?: string;
  readonly title?: string;
  readonly description: string;
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
names.add(schema.image, { id: 'Image', description: '`width` and `height` in pixels; `alt` is empty for decoration.' });
names.add(schema.term, { id: 'Term', description: 'Something that items belong to.' });
names.add(schema.party, { id: 'Party', description: 'A person, an organisation, a partner.' });

const day = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const time = '\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})';

/** What the checks of a leaf ask for, in the words of JSON Schema. */
const fragments = new Map<z.core.$ZodType, Fragment>([
  [schema.address, { format: 'uri-reference' }],
  [schema.contact, { format: 'uri-reference' }],
  [schema.language, { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }],
  [schema.id, { minLength: 1 }],
  [schema.partialDate, { pattern: `^${day}$` }],
  [schema.instant, { format: 'date-time' }],
  [schema.moment, { pattern: `^(${day}|${time})$` }],
  [schema.size, { minimum: 0 }],
  [schema.year, { type: 'integer', minimum: 1000, maximum: 9999 }],
  [schema.country, { pattern: '^[A-Z]{2}$' }],
  [schema.version, { pattern: '^https?://(www\\.)?jsonfeed\\.org/version/1(\\.\\d+)?/?$' }],
]);

/** What a leaf says of itself; a choice lists its values. */
function leafFragment(leaf: z.core.$ZodType): Fragment {
  const description = z.safeParse(leaf, null).error?.issues[0]?.message;
  const values = description?.split(' | ') ?? [];
  return { ...(values.length > 1 ? { enum: values } : { description }), ...fragments.get(leaf) };
}

/** The contract as JSON Schema (2020-12), for editors and for those who publish a feed. */
export function feedJsonSchema(): object {
  return z.toJSONSchema(schema.feed, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === 'string' || type === 'number') Object.assign(jsonSchema, leafFragment(zodSchema));
      if (jsonSchema.additionalProperties) {
        delete jsonSchema.properties;
        jsonSchema.propertyNames = { pattern: String(fragments.get(schema.language)?.['pattern']) };
      }
      if (zodSchema !== schema.text) return;
      const { additionalProperties = {}, propertyNames = {} } = jsonSchema;
      delete jsonSchema.type;
      delete jsonSchema.additionalProperties;
      delete jsonSchema.propertyNames;
      jsonSchema.anyOf = [
        { type: 'string' },
        { type: 'object', additionalProperties, propertyNames, minProperties: 1 },
      ];
    },
  });
}
