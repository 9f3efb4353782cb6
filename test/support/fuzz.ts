import type { Parameters } from 'fast-check';

const { seed, runs } = document.querySelector<HTMLMetaElement>('meta[name=fuzz]')!.dataset;

/** How often a property is tried. `FUZZ_RUNS` multiplies that; `FUZZ_SEED` repeats the values of an earlier run. */
export function tries(count: number): Parameters<unknown> & { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(runs || 1)), ...(seed && { seed: Number(seed) }) };
}
