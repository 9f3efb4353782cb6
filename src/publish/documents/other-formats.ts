/** Recognises files that are no JSON, to say what they are instead of what they are not. */

interface OtherFormat {
  readonly pattern: RegExp;
  /** What the file is, as a noun. */
  readonly name: string;
  /** What to do. */
  readonly remedy: string;
}

const importIt = 'The widgets read JSON Feed. Name it as a source in the config of “mpg-widgets feed build”.';
const wrongAddress = 'Look whether this is the address or the file of the feed itself.';

/** The first that matches counts. The patterns look at the beginning of the text. */
const formats: readonly OtherFormat[] = [
  {
    pattern:
      /^(?:<br \/>\s*)?<b>(?:warning|notice|fatal error|deprecated|parse error)|^(?:PHP )?(?:Warning|Fatal error): /i,
    name: 'an error message of PHP',
    remedy: 'Look at what makes the feed: the message says what failed there.',
  },
  { pattern: /<rss\b/i, name: 'an RSS feed', remedy: importIt },
  { pattern: /<feed\b/i, name: 'an Atom feed', remedy: importIt },
  { pattern: /<rdf:RDF\b/i, name: 'an RSS feed', remedy: importIt },
  {
    pattern: /^<[^]*type=["']?password|^<[^]*<title>[^<]*(?:log ?in|sign ?in|anmeld|connexion)/i,
    name: 'a web page that asks for a login',
    remedy: 'Publish the feed where no login is needed.',
  },
  { pattern: /^<(?:!doctype html|html|head|body|div|p|script)\b/i, name: 'a web page (HTML)', remedy: wrongAddress },
  { pattern: /^<\?xml/i, name: 'an XML file', remedy: wrongAddress },
  { pattern: /^</, name: 'a file with markup (HTML or XML)', remedy: wrongAddress },
  { pattern: /^BEGIN:VCALENDAR/i, name: 'a calendar (iCalendar)', remedy: importIt },
  { pattern: /^@\w+\s*\{/, name: 'a bibliography (BibTeX)', remedy: importIt },
  { pattern: /^TY {2}- /, name: 'a bibliography (RIS)', remedy: importIt },
  { pattern: /^%PDF/, name: 'a PDF file', remedy: wrongAddress },
  { pattern: /^PK\p{Cc}\p{Cc}/u, name: 'a ZIP archive, or an Office document', remedy: wrongAddress },
  { pattern: /^\p{Cc}[\x8b‹]/u, name: 'a compressed file (gzip)', remedy: 'Unpack it first.' },
  { pattern: /^(?:[\x89‰]PNG|GIF8|ÿØÿ)/, name: 'a picture', remedy: wrongAddress },
  {
    pattern: /^(?:export |module\.|(?:var|let|const|window)\b|[\w$.]+\()/,
    name: 'a script (JavaScript)',
    remedy: 'A feed holds data alone: the part between the first { and the last }.',
  },
  { pattern: /^[^\n{[]*[;,\t][^\n]*\n[^\n{[]*[;,\t]/, name: 'a table (CSV)', remedy: importIt },
];

/** What a text is that is not JSON, as far as its beginning tells. */
export function otherFormat(text: string): OtherFormat | undefined {
  const start = text.slice(0, 4000).trim();
  return /^[{["]/.test(start) ? undefined : formats.find(({ pattern }) => pattern.test(start));
}
