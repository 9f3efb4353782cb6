/**
 * Pictures of widgets, kept in test/pictures, that tests compare new ones with. A new one that differs, and one of the
 * difference, are written to node_modules/.cache/pictures. `--update-visual-baseline` keeps the new ones.
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

/** @returns the runner's plugin */
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
    // Edges of letters count as well: everything that draws them comes from npm.
    diffOptions: { includeAA: true },
    // Processors may differ in the last bits of a blended pixel, and so does a palette: that is below pixelmatch's own
    // threshold for a colour. What is above it is allowed in one pixel of ten thousand, no more than a full stop.
    failureThresholdType: 'percent',
    failureThreshold: 0.01,
  });
}
