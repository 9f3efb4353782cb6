/**
 * The contract as plain data. Vite gives whatever it builds or serves the value of this module, evaluated beforehand by
 * `scripts/build/plugins/evaluate-contract.mjs`, so that no page loads zod: docs/decisions/0012-contract-compiled.md.
 */
import { compileShape } from './compile.ts';
import { feed } from './schema.ts';

export const contract = compileShape(feed.shape);
