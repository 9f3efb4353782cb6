import type { NextConfig } from 'next';

// The folder of this example, since there is another lock file above it.
export default { turbopack: { root: import.meta.dirname } } satisfies NextConfig;
