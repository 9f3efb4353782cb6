import type { Plugin } from 'vite';

export declare function buildId(): Plugin;
