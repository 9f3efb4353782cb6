import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { chromium, isPackaged } from './scripts/test/chromium.mjs';
import { combinationsPlugin } from './test/support/combinations.mjs';
import { accessibilityPlugin } from './test/support/accessibility-plugin.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { failingPlugin } from './test/support/failing-plugin.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { picturesPlugin } from './test/support/pictures-plugin.mjs';
import { viteMiddleware } from './test/support/vite-middleware.mjs';

// Other browsers and systems render letters differently.
const withoutPictures = isPackaged ? [] : ['!test/pictures.test.ts'];
if (!isPackaged) console.warn('Pictures are not compared: this is not the Chromium that they were taken with.');

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!test/dist/**', ...withoutPictures],
  hostname: '127.0.0.1',
  concurrency: 2,
  // One file tests the stories of all widgets.
  testsFinishTimeout: 1_800_000,
  browsers: [
    chromeLauncher({
      launchOptions: { ...(await chromium()), headless: true },
      // Each page has its own context, so tests that run in parallel share no storage.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  middleware: [await viteMiddleware()],
  plugins: [mediaPlugin(), failingPlugin(), combinationsPlugin(), picturesPlugin(), accessibilityPlugin()],
  reporters: [defaultReporter(), countReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 20_000, forbidOnly: Boolean(process.env.TEST_COUNT) } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <meta name="fuzz" data-seed="${process.env.FUZZ_SEED ?? ''}" data-runs="${process.env.FUZZ_RUNS ?? ''}" />
    <script src="/test/support/strict-page.js"></script>
    <script type="module" src="${framework}"></script>
  </head>
  <body></body>
</html>`,
};
