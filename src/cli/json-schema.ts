export { feedJsonSchema } from '../feed/json-schema.ts';
