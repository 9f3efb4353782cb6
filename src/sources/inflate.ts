/** Unpacks gzip (RFC 1952, 1951) for browsers that cannot: Firefox before 113, Safari before 16.4. */

/** Symbols by their codes, with a 1 before the first bit of each, so that codes of different lengths differ. -1 elsewhere. */
type Codes = Int16Array;

const longestCode = 15;
const headerLength = 10;
const trailerLength = 8;
/** No packed byte stands for more. */
const mostRatio = 1032;

const endOfBlock = 256;
/** Numbers of additional bits for lengths from 257 on, and for distances. */
const lengthBits: readonly number[] = [
  ...Array<number>(8).fill(0),
  ...[1, 2, 3, 4, 5].flatMap((bits) => Array<number>(4).fill(bits)),
  0,
];
const distanceBits = Array(30)
  .fill(undefined)
  .map((_, code) => Math.max(0, (code >> 1) - 1));

/** The first value of each code, where each has 2ⁿ values. */
function firstValues(bits: readonly number[], first: number): readonly number[] {
  let value = first;
  return bits.map((count) => {
    const own = value;
    value += 2 ** count;
    return own;
  });
}

const lengths: readonly number[] = [...firstValues(lengthBits, 3).slice(0, -1), 258];
const distances = firstValues(distanceBits, 1);
/** The order in which a block gives the lengths of the codes for lengths. */
const lengthOrder: readonly number[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Gives each symbol its code: shorter ones first, equally long ones in order. @param bits length of each code, 0 for none */
function codesOf(bits: readonly number[]): Codes {
  const codes = new Int16Array(2 << longestCode).fill(-1);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    bits.forEach((each, symbol) => {
      if (each === length) codes[(1 << length) | (code++ & ((1 << length) - 1))] = symbol;
    });
    code <<= 1;
  }
  return codes;
}

const fixedLiterals = codesOf(
  Array(288)
    .fill(undefined)
    .map((_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = codesOf(Array<number>(30).fill(5));

class Inflater {
  #at = headerLength;
  #bit = 0;
  #written = 0;

  constructor(
    private readonly packed: Uint8Array,
    private readonly output: Uint8Array,
  ) {}

  /** @throws RangeError if the data is damaged */
  run(): void {
    for (let isLast = false; !isLast;) {
      isLast = this.#bits(1) === 1;
      const type = this.#bits(2);
      if (type === 0) this.#stored();
      else if (type === 1) this.#block(fixedLiterals, fixedDistances);
      else if (type === 2) this.#block(...this.#codes());
      else throw new RangeError('the file is damaged');
    }
    if (this.#written !== this.output.length) throw new RangeError('the file is damaged');
  }

  #bits(count: number): number {
    let value = 0;
    for (let place = 0; place < count; place++) {
      const byte = this.packed[this.#at];
      if (byte === undefined) throw new RangeError('the file ends too early');
      value |= ((byte >> this.#bit) & 1) << place;
      this.#bit = (this.#bit + 1) & 7;
      if (!this.#bit) this.#at++;
    }
    return value;
  }

  #symbol(codes: Codes): number {
    let code = 1;
    for (let length = 1; length <= longestCode; length++) {
      code = (code << 1) | this.#bits(1);
      const symbol = codes[code] ?? -1;
      if (symbol >= 0) return symbol;
    }
    throw new RangeError('the file is damaged');
  }

  #write(byte: number | undefined): void {
    if (byte === undefined || this.#written === this.output.length) throw new RangeError('the file is damaged');
    this.output[this.#written++] = byte;
  }

  #stored(): void {
    if (this.#bit) this.#at++;
    this.#bit = 0;
    const count = this.#bits(16);
    this.#bits(16);
    for (let left = count; left > 0; left--) this.#write(this.packed[this.#at++]);
  }

  #block(literals: Codes, distanceCodes: Codes): void {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol === endOfBlock) return;
      if (symbol < endOfBlock) this.#write(symbol);
      else {
        const code = symbol - endOfBlock - 1;
        const length = (lengths[code] ?? 0) + this.#bits(lengthBits[code] ?? 0);
        const far = this.#symbol(distanceCodes);
        const distance = (distances[far] ?? 0) + this.#bits(distanceBits[far] ?? 0);
        for (let left = length; left > 0; left--) this.#write(this.output[this.#written - distance]);
      }
    }
  }

  /** The codes of a block that brings its own. */
  #codes(): [literals: Codes, distances: Codes] {
    const literalCount = this.#bits(5) + 257;
    const distanceCount = this.#bits(5) + 1;
    const count = this.#bits(4) + 4;
    const lengthLengths = Array<number>(lengthOrder.length).fill(0);
    for (const place of lengthOrder.slice(0, count)) lengthLengths[place] = this.#bits(3);
    const lengthCodes = codesOf(lengthLengths);
    const all: number[] = [];
    while (all.length < literalCount + distanceCount) {
      const symbol = this.#symbol(lengthCodes);
      if (symbol < 16) all.push(symbol);
      else {
        const times = symbol === 16 ? 3 + this.#bits(2) : symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7);
        all.push(...Array<number>(times).fill(symbol === 16 ? (all.at(-1) ?? 0) : 0));
      }
    }
    return [codesOf(all.slice(0, literalCount)), codesOf(all.slice(literalCount))];
  }
}

/**
 * Unpacks a file that gzip packed without a name or comment in its header, as `mpg-widgets index` does.
 * @throws RangeError if it is damaged or cut off
 */
export function gunzipped(packed: Uint8Array): Uint8Array {
  const trailer = packed.length - trailerLength;
  if (trailer < headerLength || packed[3]) throw new RangeError('the file is damaged');
  const size = [7, 6, 5, 4].reduce((sum, place) => sum * 256 + (packed[trailer + place] ?? 0), 0);
  if (size > packed.length * mostRatio) throw new RangeError('the file is damaged');
  const output = new Uint8Array(size);
  new Inflater(packed.subarray(0, trailer), output).run();
  return output;
}
