import type { Plugin } from 'vite';

export declare function evaluateContract(): Plugin;
