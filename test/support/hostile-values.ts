import fc from 'fast-check';

/** Called by whatever runs that a feed has smuggled in. */
export const trap = 'mpgFeedRan';

const texts = [
  ...[
    '',
    ' ',
    '\u200b',
    '\u0000',
    '\ud800',
    'a\udc00b',
    '\u202eabc\u2066',
    '\ufffe',
    '👩‍👩‍👧',
    'שלום',
    'é'.normalize('NFD').repeat(50),
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '[object Object]'],
  ...[
    '%',
    '%E0%A4%A',
    '#',
    '?',
    '/',
    '..',
    '"',
    "'",
    '`',
    '${1}',
    '{{1}}',
    '<',
    '>',
    '&',
    '&#0;',
    '&#146;',
    '&eacute',
    '&notit;',
  ],
  ...[
    `<img src=x onerror="${trap}()">`,
    `"><svg onload=${trap}()>`,
    `<script>${trap}()</script>`,
    `' onclick='${trap}()`,
  ],
  ...[
    `javascript:${trap}()`,
    ` java\tscript:${trap}()`,
    `data:text/html,<script>${trap}()</script>`,
    'blob:x',
    'file:///etc',
  ],
  ...[
    'http://[',
    'https://a:99999/',
    'https://x.eu/\ud800',
    '//x.eu',
    '?a',
    'mailto:a@b.eu',
    'http://',
    'https:x',
    'HTTPS://X.EU',
  ],
  ...[
    '0000',
    '0000-01-01',
    '0001-01-01T00:00:00Z',
    '0000-01-01T00:00:00+23:59',
    '9999-12-31',
    '9999-12-31T23:59:59-23:59',
  ],
  ...[
    '275760-09-13',
    '+275760-09-13T00:00:00Z',
    '-000001-01-01',
    '2031-02-30',
    '2031-01-10T23:30:00Z',
    '2031-01-10',
    '24:00',
  ],
  ...[
    'de-u-co-phonebk',
    'fr-x-lettre',
    'i-klingon',
    'zh-Hant',
    'en_GB',
    'iw',
    'mul',
    'und',
    'x-own',
    'a'.repeat(9),
    'qaa',
  ],
  ...['Europe/Brussels', 'europe/brussels', 'Etc/GMT+12', 'UTC', '+02:00', 'Nowhere/Land', 'BE', 'XX', 'ZZ', 'be'],
  ...['event', 'milestone', 'publication', 'report', 'news', 'cancelled', 'foundation', 'online', 'text/html', 'a/b'],
  ...['https://jsonfeed.org/version/1.1', '9', '1', 'x'.repeat(5000), 'word '.repeat(3000)],
];

const numbers = [0, -0, -1, 1.5, 999, 2004, 10_000, 275_760, 1e21, 1e308, 5e-324, Number.MAX_SAFE_INTEGER];

const shapes: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [{}],
  { en: '' },
  { en: {} },
  { en: 'x', fr: '\ud800', '': 'y', 'not a tag': 'z' },
  JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": {} } }'),
  ['a', 'a', 'a'],
];

/** A value that a feed should not have. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom(...shapes) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** One change of a document: a value somewhere in it is replaced, removed or there twice. */
interface Edit {
  readonly at: number;
  readonly act: 'replace' | 'remove' | 'repeat';
  readonly value: unknown;
}

export const edits = (most: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      at: fc.nat(),
      act: fc.constantFrom<Edit['act']>('replace', 'replace', 'replace', 'remove', 'repeat'),
      value: hostileValue,
    }),
    { minLength: 1, maxLength: most },
  );

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Each place in a document where a value is: what it is in, and its key. */
function* placesIn(document: Container): Generator<readonly [Container, string]> {
  for (const key of Object.keys(document)) {
    yield [document, key];
    const value: unknown = Reflect.get(document, key);
    if (isContainer(value)) yield* placesIn(value);
  }
}

/** A copy of a JSON document with these changes. */
export function edited<Document extends object>(document: Document, changes: readonly Edit[]): Document {
  const copy = structuredClone(document);
  for (const { at, act, value } of changes) {
    const places = [...placesIn(copy as Container)];
    const place = places[at % places.length];
    if (!place) continue;
    const [container, key] = place;
    if (act === 'remove') Reflect.deleteProperty(container, key);
    else if (act === 'repeat' && Array.isArray(container)) container.push(structuredClone(container[Number(key)]));
    else {
      // A later change may be inside of this one.
      const copied = structuredClone(value);
      Object.defineProperty(container, key, { value: copied, configurable: true, enumerable: true, writable: true });
    }
  }
  return copy;
}
