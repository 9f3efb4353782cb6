/** Character references, such as `&eacute;` and `&#146;`, as the HTML standard decodes them in text. */

/** What bytes 128 to 159 mean in windows-1252. Old editors wrote them, and the standard reads them so. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes a reference by name. The standard lets many names go without a semicolon, and has names that begin with others:
 * `&notit;` is `¬it;`, `&notin;` is `∉`. What is no reference stays as it is.
 */
export type NameDecoder = (reference: string) => string;

const names = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\xa0'],
]);

/** Names that are looked up at most. There are 2231, and asking the browser for others without end would take minutes. */
const mostNames = 5000;

interface Policy {
  createHTML(text: string): string;
}

const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

/** Makes a decoder of the browser's own parser. It works off the document, on names only: nothing can load or run. */
function browserDecoder(): NameDecoder {
  const policy = trustedTypes?.createPolicy('mpg-widgets', { createHTML: (text) => text });
  const trusted = (markup: string): string => policy?.createHTML(markup) ?? markup;
  // Elsewhere than in a page, `setNameDecoder` is called.
  // eslint-disable-next-line no-restricted-globals
  const { body } = new DOMParser().parseFromString(trusted('<p>'), 'text/html');
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return (reference) => range.createContextualFragment(trusted(reference)).textContent;
}

let decodeName: NameDecoder | undefined;

/** Sets what knows the names of references where there is no browser: a library. */
export function setNameDecoder(decoder: NameDecoder): void {
  decodeName = decoder;
}

/** The host's Trusted Types may forbid to ask the browser: then names stay as they are. */
function decodedOrAsItIs(reference: string): string {
  try {
    decodeName ??= browserDecoder();
    return decodeName(reference);
  } catch {
    decodeName ??= (name) => name;
    return reference;
  }
}

function decodedName(reference: string): string {
  const known = names.get(reference);
  if (known !== undefined || names.size > mostNames) return known ?? reference;
  const decoded = decodedOrAsItIs(reference);
  names.set(reference, decoded);
  return decoded;
}

/** The character with a code, as the standard reads numeric references. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Decodes references once. A C1 character counts as the windows-1252 byte that it was before a wrong conversion. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&#(?:x([\da-f]+)|(\d+));?|&[a-z][a-z\d]{0,31};?|[\x80-\x9f]/gi,
    (reference, hexadecimal?: string, decimal?: string) => {
      if (reference.length === 1) return character(reference.charCodeAt(0));
      const code = hexadecimal ? `0x${hexadecimal}` : decimal;
      return code ? character(Number(code)) : decodedName(reference);
    },
  );
}
