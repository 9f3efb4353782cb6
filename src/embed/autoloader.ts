import './missing-methods.ts';
import './settling-promises.ts';
import { pageFiles } from 'virtual:page-files';
import { emit } from '../element/events.ts';
import { setPageLoader } from '../element/page-loader.ts';
import { asError } from '../element/warn.ts';
import { autoload } from './autoload.ts';
import { callDoctor } from './call-doctor.ts';
import { elementsIn } from './elements.ts';
import { requestFeedOf } from './early-feed.ts';
import { removeFailure, showFailure } from './failure.ts';
import { importersOf } from './importers.ts';
import { setPageFeed } from './page-feed.ts';
import { runningScript, type RunningScript } from './script-address.ts';
import { watchTwins } from './twins.ts';

/** Says in each tag that it could not be loaded. What the build puts around this script: rescue.classic.js */
declare const showFailures: (error: unknown) => void;

/** Tells the developer, once, what most often keeps the files from being found. */
function adviserOn(script: RunningScript): () => void {
  let isHelped = false;
  return () => {
    if (isHelped) return;
    isHelped = true;
    const folder = script.url ? new URL('.', script.url).href : 'the folder of mpg-widgets.js, which is not known';
    console.warn(
      `[mpg-widgets] The files of the widgets are looked for in ${folder}. If an optimiser or a consent tool moves, combines or ` +
        'rewrites scripts on this site, exclude mpg-widgets.js there, or load mpg-widgets.classic.js instead.',
    );
  };
}

function start(): void {
  const script = runningScript('mpg-widgets.js');
  const advise = adviserOn(script);
  const importFile = (url: string): Promise<unknown> => import(/* @vite-ignore */ url);
  const { importers, importLanguage } = importersOf(pageFiles, script.url, importFile);

  const importLanguageOf = (element: Element): ReturnType<typeof importLanguage> =>
    importLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '');

  callDoctor(script, pageFiles.folder, Object.keys(importers), importFile);
  setPageFeed(script);
  setPageLoader((tag) => importers[tag]?.(0));
  // Before the tags are looked for, so that those of twins are among them.
  watchTwins(document);
  autoload(document, importers, {
    prepare: (element) => {
      requestFeedOf(element);
      // A prerendered widget has its texts already.
      if (!element.shadowRoot) void importLanguageOf(element);
    },
    check: (tag) => {
      if (elementsIn(document, `${tag}:not(:defined)`).length) throw new Error('the page does not let it be defined');
    },
    fail: (element, error, retry) => {
      // Errors of the modules' own code are worded differently.
      if (/import|not known/i.test(String(error))) advise();
      try {
        showFailure(element, importLanguageOf(element), retry);
      } catch (reason) {
        showFailures(reason);
      }
      emit(element, 'mpg-error', { error: asError(error) });
    },
    recover: removeFailure,
  });
}

start();
