/**
 * Compares widgets with their pictures in test/pictures. If they differ, writes the new picture and one of the
 * difference to node_modules/.cache/pictures. `--update-visual-baseline` stores the new pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { palettePng } from './palette-png.mjs';

const folderAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const failedFolder = folderAt('node_modules/.cache/pictures');

function write({ filePath, content }) {
  mkdirSync(dirname(filePath), { recursive: true });
  writeFileSync(filePath, content);
}

/** @returns The plugin for the runner. */
export function picturesPlugin() {
  return visualRegressionPlugin({
    update: process.argv.includes('--update-visual-baseline'),
    baseDir: folderAt('test/pictures'),
    getBaselineName: ({ name }) => name,
    getFailedName: ({ name }) => `${failedFolder}/${name}.png`,
    getDiffName: ({ name }) => `${failedFolder}/${name}-difference.png`,
    saveBaseline: ({ filePath, content }) => write({ filePath, content: palettePng(content) }),
    saveFailed: write,
    saveDiff: write,
    // Compare anti-aliased edges too: the browser and fonts come from npm, so they are the same everywhere.
    diffOptions: { includeAA: true },
    // Processors, and the palette, may change the last bits of a blended pixel, which is below pixelmatch's own colour
    // threshold. Allow larger differences in one pixel of ten thousand, no more than a full stop.
    failureThresholdType: 'percent',
    failureThreshold: 0.01,
  });
}
