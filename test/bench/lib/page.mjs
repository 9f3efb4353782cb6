/** The page that stands around every form, like a host's. */

const look = `
  :root { color: #20242b; background: #fff; font: 1rem/1.5 'Open Sans', system-ui, sans-serif; }
  body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; }`;

/** For forms that bring no style of their own: about what our widgets look like. */
const contentLook = `
  #place { margin: 0; padding: 0; }
  #place ol, #place ul { margin: 0; padding: 0; list-style: none; }
  #place { list-style: none; display: grid; gap: 1.5rem; }
  #place p { margin: 0; }
  #place h2, #place h3 { margin: 0; font-size: 1.125rem; line-height: 1.3; }
  #place h3 { font-size: 1rem; }
  #place a { color: #8a1f3d; }
  article { display: grid; gap: 0.35rem; border-block-start: 1px solid #ccc; padding-block-start: 1rem; }
  .muted { color: #5a606b; font-size: 0.9375rem; }
  .year { display: grid; gap: 1rem; }
  .year ol { display: grid; gap: 1.25rem; }
  .milestone { padding-inline-start: 1.25rem; border-inline-start: 1px solid #ccc; }
  label { display: block; margin-block-end: 1rem; }`;

/** The search field of pages whose search is not ours. */
export const searchField = `<label>Search publications <input id="query" type="search" autocomplete="off"></label>`;

/**
 * A whole page.
 * @param {{ head?: string, body: string, isStyled?: boolean }} form `isStyled`: it brings its own style
 */
export const pageHtml = ({ head = '', body, isStyled = false }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What our partner has brought out</title>
<link rel="icon" href="data:,">
<style>${look}${isStyled ? '' : contentLook}</style>
${head}
</head>
<body>
<h1>What our partner has brought out</h1>
<p>The latest of the Migration Policy Group, for readers of this page.</p>
${body}
</body>
</html>
`;

export const moduleScript = (src) => `<script type="module" src="${src}"></script>`;

/** Lines that request a page's files with the page itself. */
export const preloadLines = (scripts, feed) =>
  [
    ...scripts.map((src) => `<link rel="modulepreload" href="${src}">`),
    `<link rel="preload" as="fetch" href="${feed}" crossorigin>`,
  ].join('\n');
