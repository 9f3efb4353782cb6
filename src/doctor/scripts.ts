import { elementsIn } from '../embed/elements.ts';
import { fileName } from '../embed/script-address.ts';
import { resolvedUrl } from '../element/resolved-url.ts';
import type { Check, Finding } from './finding.ts';

const ownName = /^mpg-widgets(?:\.classic)?\.js$/;

/** What optimisers and consent tools write into a script's tag, or into the address of what they make of it. */
const tools = [
  [/rocketlazyload|data-rocket-|\/cache\/min\//, 'WP Rocket'],
  [/litespeed/, 'LiteSpeed Cache'],
  [/autoptimize/, 'Autoptimize'],
  [/type="[\da-f]{16,}-|rocket-loader/, 'Cloudflare Rocket Loader'],
  [/pmdelayed|perfmatters/, 'Perfmatters'],
  [/flying-?scripts/, 'Flying Scripts'],
  [/siteground|sg-?optimi/, 'SiteGround Optimizer'],
  [/\/cache\/minify\/|w3tc/, 'W3 Total Cache'],
  [/wpo-minify|wp-optimize/, 'WP-Optimize'],
  [/nitro/, 'NitroPack'],
  [/jetpack-boost/, 'Jetpack Boost'],
  [/wphb|hummingbird/, 'Hummingbird'],
  [/breeze/, 'Breeze'],
  [/data-cookieconsent|cookiebot/, 'Cookiebot'],
  [/cmplz|complianz/, 'Complianz'],
  [/optanon|onetrust/, 'OneTrust'],
  [/borlabs|brlbs/, 'Borlabs Cookie'],
  [/usercentrics/, 'Usercentrics'],
  [/cookieyes|cli-plugin|data-cli-/, 'CookieYes'],
  [/iubenda|_iub/, 'iubenda'],
  [/klaro/, 'Klaro'],
  [/didomi/, 'Didomi'],
  [/tarteaucitron/, 'tarteaucitron'],
] as const;

const written = (tag: Element): string =>
  [...tag.attributes]
    .map(({ name, value }) => `${name}="${value}"`)
    .join(' ')
    .toLowerCase();

/** All tags of the page that name a script of this library, and the address that each has for it. */
function ownTags(): readonly (readonly [tag: Element, address: string])[] {
  return elementsIn(document, 'script, link[rel=modulepreload]').flatMap((tag) => {
    const value = [...tag.attributes].map((each) => each.value).find((each) => ownName.test(fileName(each)));
    const address = value && resolvedUrl(value);
    return address ? [[tag, address] as const] : [];
  });
}

/** Whether the browser runs what has this type. What holds a script back gives it another one. */
const isRun = (tag: Element): boolean =>
  /^(?:|module|(?:text|application)\/javascript)$/i.test(tag.getAttribute('type') ?? '');

/** Cloudflare's loader takes every script that does not forbid it, and leaves no trace in its tag. */
function takesAll(tags: readonly Element[]): boolean {
  return (
    !!elementsIn(document, 'script[src*="rocket-loader"]').length &&
    tags.some((tag) => tag.getAttribute('data-cfasync') !== 'false')
  );
}

/** Finds what delays, combines or rewrites the script. */
export const checkScript: Check = ({ script }) => {
  // frame.html has a script of its own.
  if (fileName(script.url ?? '') === 'frame-page.js') return [];
  const tags = ownTags()
    .map(([tag]) => tag)
    .filter(({ localName }) => localName === 'script');
  const traces = [...tags.map(written), (script.url ?? '').toLowerCase()].join(' ');
  const tool = takesAll(tags) ? 'Cloudflare Rocket Loader' : tools.find(([trace]) => trace.test(traces))?.[1];
  const isRewritten = !tags.length || !script.url || fileName(script.url) !== 'mpg-widgets.js';
  if (!tool && !isRewritten && tags.every(isRun)) return [];
  return [{ code: 'script', about: tool, lines: ['mpg-widgets.js'] }];
};

/** The folder of a release. */
const folderOf = (address: string): string => new URL('.', address).href;

/** Finds two releases of the library in one page. */
export const checkVersions: Check = (): Finding[] => {
  const addresses = ownTags().map(([, address]) => address);
  const chunks = performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /^(.*\/)chunks\/[\da-f]{8}\/core\.js/.exec(name)?.[1] ?? []);
  const folders = new Set([...addresses.map(folderOf), ...chunks]);
  if (folders.size < 2) return [];
  return [
    {
      code: 'versions',
      lines: [
        ...new Set([
          ...addresses,
          ...chunks.filter((each) => !addresses.some((address) => folderOf(address) === each)),
        ]),
      ],
    },
  ];
};
