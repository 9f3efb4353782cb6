/** Finds the place where text stops being JSON, and says what is likely wrong there. `JSON.parse` often tells no place. */

export interface SyntaxFault {
  /** Position in the text, from 0. */
  readonly offset: number;
  /** What is wrong, as a sentence. */
  readonly reason: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** What may come next. `first…` is what may come right after an opening bracket, where the closing one may come too. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

interface Scan {
  readonly text: string;
  offset: number;
  expected: Expected;
  /** Closing brackets of what is open, the innermost last. */
  readonly open: ('}' | ']')[];
  /** Where the last text that was read began; -1 if the last thing was no text. */
  lastText: number;
}

const spaces = /[ \t\r\n]*/y;
/** All but quotation marks, backslashes and control characters. */
const plainPart = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
/** A name or number that is none in JSON. */
const foreignWord = /[+\-.\p{L}\p{N}_$]+/uy;

function matchAt(pattern: RegExp, { text, offset }: Scan): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

function skip(scan: Scan, pattern: RegExp): string {
  const found = matchAt(pattern, scan) ?? '';
  scan.offset += found.length;
  return found;
}

const fault = ({ offset }: Scan, reason: string, remedy: string): SyntaxFault => ({ offset, reason, remedy });

function cutOff(scan: Scan): SyntaxFault {
  return fault(
    { ...scan, offset: scan.text.trimEnd().length },
    'The file ends in the middle.',
    'It was not written completely. Make it anew, and look whether the disk is full.',
  );
}

/** Reads a text. */
function readText(scan: Scan): SyntaxFault | undefined {
  const start = scan.offset++;
  for (;;) {
    skip(scan, plainPart);
    const next = scan.text[scan.offset];
    if (next === undefined) return cutOff(scan);
    if (next === '"') break;
    if (next === '\\' && skip(scan, escape)) continue;
    return next === '\\'
      ? fault(scan, 'A single backslash stands in a text.', 'Write each backslash twice: \\\\.')
      : badCharacter(scan, start, next);
  }
  scan.offset++;
  scan.lastText = start;
  return undefined;
}

function badCharacter(scan: Scan, start: number, character: string): SyntaxFault {
  if (character !== '\n' && character !== '\r') {
    return fault(scan, 'An invisible control character stands in a text.', 'Delete it. A tab is written as \\t.');
  }
  if (!scan.text.slice(scan.offset).trim()) return cutOff(scan);
  scan.offset = start;
  return fault(
    scan,
    'This text has no end in its line.',
    'Add the closing quotation mark, or write line breaks inside a text as \\n.',
  );
}

function afterValue(scan: Scan): void {
  scan.expected = scan.open.length ? 'comma' : 'end';
}

function close(scan: Scan): SyntaxFault | undefined {
  scan.open.pop();
  scan.offset++;
  scan.lastText = -1;
  afterValue(scan);
  return undefined;
}

/** Reads a value, or opens one. */
function readValue(scan: Scan, next: string): SyntaxFault | undefined {
  if (next === '{' || next === '[') {
    scan.open.push(next === '{' ? '}' : ']');
    scan.expected = next === '{' ? 'first key' : 'first value';
    scan.offset++;
    return undefined;
  }
  if (next === '"') {
    const bad = readText(scan);
    if (!bad) afterValue(scan);
    return bad;
  }
  scan.lastText = -1;
  const written = matchAt(foreignWord, scan) ?? '';
  const valid = matchAt(word, scan) ?? '';
  if (!valid || written.length > valid.length) return badValue(scan, next, written);
  scan.offset += valid.length;
  afterValue(scan);
  return undefined;
}

const commentRemedy = 'JSON has no comments: delete it.';

function badValue(scan: Scan, next: string, written: string): SyntaxFault {
  if (next === '}' || next === ']' || next === ',') return badPunctuation(scan, next);
  if (/^[+\-.\d]/.test(written)) {
    return fault(
      scan,
      `“${written}” is no number in JSON.`,
      'Write numbers as 5, 0.5 or -5, and anything else (dates, telephone numbers) in double quotation marks.',
    );
  }
  if (written) {
    return fault(
      scan,
      `“${written}” stands without quotation marks.`,
      'Put it into double quotation marks. Only true, false and null are written without.',
    );
  }
  return foreignSign(scan, next, 'Something that is no value stands here.');
}

function badPunctuation(scan: Scan, next: string): SyntaxFault {
  if (next !== ',' && next !== scan.open.at(-1)) {
    return fault(
      scan,
      `${next} closes what was opened with ${next === '}' ? '[' : '{'}.`,
      'Put the brackets in order.',
    );
  }
  return next === ','
    ? fault(scan, 'There is a comma too many.', 'Delete it, or write what is missing before it.')
    : fault(scan, `There is a comma too many before this ${next}.`, 'Delete the comma after the last entry.');
}

/** Signs that are no JSON, wherever they stand. */
function foreignSign(scan: Scan, next: string, otherwise: string): SyntaxFault {
  if (/['‘’“”„«»`]/.test(next)) {
    return fault(
      scan,
      `The quotation mark ${next} is not the right one.`,
      'Use straight double quotation marks: ". Word processors replace them; use a text editor.',
    );
  }
  if (next === '/' || next === '#') return fault(scan, 'There is a comment.', commentRemedy);
  if (next === '<') {
    return fault(
      scan,
      'HTML stands among the JSON.',
      'A program wrote an error message into the file. Look at what makes the feed.',
    );
  }
  if (/[\s\p{Cf}\p{Cc}]/u.test(next)) {
    return fault(scan, 'An invisible character stands here.', 'Delete the space, and type it again.');
  }
  return fault(scan, otherwise, 'Look at this line, and at the end of the line before.');
}

function readKey(scan: Scan, next: string): SyntaxFault | undefined {
  if (next === '"') {
    const bad = readText(scan);
    scan.lastText = -1;
    scan.expected = 'colon';
    return bad;
  }
  if (next === '}' || next === ']' || next === ',') return badPunctuation(scan, next);
  const written = matchAt(foreignWord, scan);
  return written
    ? fault(scan, `The name ${written} stands without quotation marks.`, `Write "${written}".`)
    : foreignSign(scan, next, 'A name in double quotation marks is missing here.');
}

function readComma(scan: Scan, next: string): SyntaxFault | undefined {
  const closing = scan.open.at(-1);
  if (next === closing) return close(scan);
  if (next === ',') {
    scan.offset++;
    scan.lastText = -1;
    scan.expected = closing === '}' ? 'key' : 'value';
    return undefined;
  }
  if (next === '}' || next === ']') return badPunctuation(scan, next);
  const isInText = scan.lastText >= 0 && !/["{[\s]/.test(scan.text[scan.offset] ?? '') && !/[/#<]/.test(next);
  if (isInText) {
    return fault(
      scan,
      'A text ends here, but goes on.',
      'Write a quotation mark inside a text as \\", or use “ and ”. If the text was to end here, add a comma.',
    );
  }
  return /["{[\w-]/.test(next)
    ? fault(scan, 'A comma is missing before this.', 'Write a comma between two entries.')
    : foreignSign(scan, next, 'Something stands where a comma belongs.');
}

function readColon(scan: Scan, next: string): SyntaxFault | undefined {
  if (next !== ':') return fault(scan, 'A colon is missing after the name.', 'Write "name": value.');
  scan.offset++;
  scan.expected = 'value';
  return undefined;
}

function readNext(scan: Scan, next: string): SyntaxFault | undefined {
  switch (scan.expected) {
    case 'first value':
      return next === ']' ? close(scan) : readValue(scan, next);
    case 'first key':
      return next === '}' ? close(scan) : readKey(scan, next);
    case 'value':
      return readValue(scan, next);
    case 'key':
      return readKey(scan, next);
    case 'colon':
      return readColon(scan, next);
    case 'comma':
      return readComma(scan, next);
    case 'end':
      return fault(
        scan,
        'The feed is complete before this, but the file goes on.',
        'Delete what follows. If each line is a record of its own, put all of them into one list.',
      );
  }
}

/** Returns the first place where a text is not JSON, or `undefined` if it is JSON. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const scan: Scan = { text, offset: 0, expected: 'value', open: [], lastText: -1 };
  for (;;) {
    skip(scan, spaces);
    const next = text[scan.offset];
    if (next === undefined) return scan.expected === 'end' ? undefined : cutOff(scan);
    const found = readNext(scan, next);
    if (found) return found;
  }
}
