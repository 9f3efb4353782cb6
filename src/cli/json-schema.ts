import { toJSONSchema } from 'zod/mini';
import { feed } from '../feed/schema.ts';

/** The contract as JSON Schema, for editors and for those who publish a feed. Runs while building, in Node. */
export function feedJsonSchema(): object {
  return toJSONSchema(feed, { io: 'input' });
}
