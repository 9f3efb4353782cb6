/** Checks what TypeScript finds in the code of those who use the widgets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = {
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/**
 * Checks modules that each have these imports and one expression.
 * @returns {number[]} the number of errors in each
 */
function errorCounts(imports, expressions, options) {
  const file = (index) => `${root}test/dist/module-${index}.tsx`;
  const texts = new Map(expressions.map((text, index) => [file(index), `${imports}\nexport default ${text};\n`]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) =>
    texts.has(name) ? ts.createSourceFile(name, texts.get(name), version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([...texts.keys()], options, host);
  assert.deepEqual(program.getOptionsDiagnostics(), []);
  return [...texts.keys()].map((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].length;
  });
}

function check(imports, { right, wrong, library = 'react' }) {
  const expressions = [...right, ...wrong];
  const counts = errorCounts(imports, expressions, { ...shared, jsxImportSource: library });
  const found = expressions.filter((_, index) => counts[index]);
  assert.deepEqual(found, wrong);
}

it('types of the package tell addEventListener of the events of a widget', () => {
  check("import 'mpg-widgets/news-list'; const list = document.createElement('mpg-news-list');", {
    right: ["list.addEventListener('mpg-load', ({ detail }) => detail.feed.items.length)"],
    wrong: ["list.addEventListener('mpg-load', ({ detail }) => detail.count)"],
  });
});

describe('types for React', () => {
  it('know the attributes, properties and events of each element', () => {
    check("import type {} from 'mpg-widgets/types/react'; import { createRef } from 'react';", {
      right: [
        '<mpg-news-list />',
        '<mpg-news-list heading="News" limit={3} className="news" lang="fr" key="news"><a href="/">News</a></mpg-news-list>',
        '<mpg-news-list limit="3" heading-level={3} headingLevel={3} no-storage deferred-by-host="" />',
        '<mpg-news-list heading={undefined} limit={undefined} onmpg-load={undefined} />',
        '<mpg-news-list onmpg-load={({ detail }) => detail.feed.items.length} />',
        '<mpg-news-list onmpg-select={(event) => { event.preventDefault(); }} />',
        '<mpg-publication-list sort="title" deepLinks onmpg-filter={({ detail }) => detail.count.toFixed()} />',
        "<mpg-news-list ref={createRef<HTMLElementTagNameMap['mpg-news-list']>()} />",
      ],
      wrong: [
        '<mpg-novel-list />',
        '<mpg-news-list headding="News" />',
        '<mpg-news-list limit="many" />',
        '<mpg-news-list limit={true} />',
        '<mpg-news-list heading-level="two" />',
        '<mpg-news-list no-storage="yes" />',
        '<mpg-news-list loading="soon" />',
        '<mpg-news-list sort="title" />',
        '<mpg-publication-list sort="author" />',
        '<mpg-news-list onmpg-load={(event: MouseEvent) => event} />',
        '<mpg-news-list onmpg-load={({ detail }) => detail.count} />',
        '<mpg-news-list ref={createRef<HTMLAnchorElement>()} />',
      ],
    });
  });

  it('know the properties and events of each component', () => {
    check("import { MpgNewsList, MpgPublicationList } from 'mpg-widgets/react'; import { createRef } from 'react';", {
      right: [
        '<MpgNewsList />',
        '<MpgNewsList heading="News" limit={3} className="news" lang="fr" key="news"><a href="/">News</a></MpgNewsList>',
        '<MpgNewsList onMpgLoad={({ detail }) => detail.feed.items.length} headingLevel={3} noStorage />',
        '<MpgNewsList limit={undefined} onMpgLoad={undefined} />',
        '<MpgPublicationList sort="title" onMpgFilter={({ detail }) => detail.count.toFixed()} />',
        "<MpgNewsList ref={createRef<HTMLElementTagNameMap['mpg-news-list']>()} />",
      ],
      wrong: [
        '<MpgNewsList headding="News" />',
        '<MpgNewsList limit="3" />',
        '<MpgNewsList updateComplete={true} />',
        '<MpgNewsList onMpgFilter={() => {}} />',
        '<MpgNewsList onMpgLoad={(event: MouseEvent) => event} />',
        '<MpgPublicationList sort="author" />',
        '<MpgNewsList ref={createRef<HTMLAnchorElement>()} />',
      ],
    });
  });

  it('offer one component without the others', () => {
    check("import { MpgNewsList } from 'mpg-widgets/react/news-list';", { right: ['<MpgNewsList />'], wrong: [] });
  });
});

describe('types for Preact', () => {
  it('know the attributes, properties and events of each element', () => {
    check("import type {} from 'mpg-widgets/types/preact';", {
      library: 'preact',
      right: [
        '<mpg-news-list heading="News" limit={3} class="news" lang="fr" key="news"><a href="/">News</a></mpg-news-list>',
        '<mpg-news-list onmpg-load={({ detail }) => detail.feed.items.length} />',
      ],
      wrong: [
        '<mpg-novel-list />',
        '<mpg-news-list headding="News" />',
        '<mpg-news-list limit="many" />',
        '<mpg-news-list onmpg-load={({ detail }) => detail.count} />',
      ],
    });
  });
});
