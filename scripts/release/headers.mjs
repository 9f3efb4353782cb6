/** Writes the headers of a release in the form that Netlify and Cloudflare Pages read. docs/releasing.md has others. */

const year = 'public, max-age=31536000, immutable';

/** Cloudflare Pages reads 100 rules. Files of older releases are asked for anew then, as any file without a rule. */
const mostVersions = 15;

const rule = (path, headers) => `${path}\n${headers.map((line) => `  ${line}\n`).join('')}`;

/**
 * No path matches two rules that set the same header: hosts would join the values. Without a rule for caching, these hosts let
 * browsers ask each time whether a file has changed, which suits the folder of a major version, feeds and pages.
 * @param {readonly string[]} versions the newest first
 * @param {readonly string[]} scripts files in a version's folder that pages load by name, without those in `chunks`
 */
export function headersFile(versions, scripts) {
  const pinned = versions.slice(0, mostVersions).flatMap((version) => scripts.map((file) => `/cdn/${version}/${file}`));
  return [
    rule('/*', [
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'X-Content-Type-Options: nosniff',
    ]),
    // The folder in `chunks` has a hash as its name.
    rule('/cdn/:version/chunks/*', [`Cache-Control: ${year}`]),
    ...pinned.map((path) => rule(path, [`Cache-Control: ${year}`])),
  ].join('\n');
}
