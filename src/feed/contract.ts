/**
 * The contract as plain data. Vite replaces this module by its value (`scripts/build/plugins/evaluate-contract.mjs`), so no
 * page loads zod. See docs/decisions/0012-contract-compiled.md.
 */
import { compileShape } from './compile.ts';
import { feed } from './schema.ts';

export const contract = compileShape(feed.shape);
