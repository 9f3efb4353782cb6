/** Citation.js has no types. These are of the few functions that are used. */
declare module '@citation-js/core' {
  interface ChainOptions {
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  export const plugins: { readonly input: { readonly chain: (input: string, options: ChainOptions) => unknown } };
  export const logger: { level: string };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
