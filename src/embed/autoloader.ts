import { pageFiles } from 'virtual:page-files';
import { setPageLoader } from '../element/page-loader.ts';
import { autoload } from './autoload.ts';
import { requestFeedOf } from './early-feed.ts';
import { removeFailure, showFailure } from './failure.ts';
import { importersOf } from './importers.ts';
import { setPageFeed } from './page-feed.ts';
import { runningScript } from './script-address.ts';

function start(): void {
  const script = runningScript('mpg-widgets.js');
  const { importers, importLanguage } = importersOf(pageFiles, script.url, (url) => import(/* @vite-ignore */ url));

  const importLanguageOf = (element: Element): ReturnType<typeof importLanguage> =>
    importLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '');

  let isHelped = false;
  /** Tells the developer, once, what most often keeps the files from being found. */
  function help(): void {
    if (isHelped) return;
    isHelped = true;
    const folder = script.url ? new URL('.', script.url).href : 'the folder of mpg-widgets.js, which is not known';
    console.warn(
      `[mpg-widgets] The files of the widgets are looked for in ${folder}. If an optimiser or a consent tool moves, combines or ` +
        'rewrites scripts on this site, exclude mpg-widgets.js there, or load mpg-widgets.classic.js instead.',
    );
  }

  setPageFeed(script);
  setPageLoader((tag) => importers[tag]?.(0));
  autoload(document, importers, {
    prepare: (element) => {
      requestFeedOf(element);
      // A prerendered widget has its texts already.
      if (!element.shadowRoot) void importLanguageOf(element);
    },
    fail: (element, error, retry) => {
      // Errors of the modules' own code are worded differently.
      if (/import|not known/i.test(String(error))) help();
      showFailure(element, importLanguageOf(element), retry);
    },
    recover: removeFailure,
  });
}

/** Says in each tag that it could not be loaded, with as little as can be: the host may have replaced anything. */
function showFailures(): void {
  const elements = document.getElementsByTagName('*');
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element?.localName.startsWith('mpg-') && !customElements.get(element.localName))
      showFailure(element, Promise.resolve(undefined), () => location.reload());
  }
}

try {
  start();
} catch (error) {
  console.warn('[mpg-widgets] The widgets could not start.', error);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showFailures);
  else showFailures();
}
