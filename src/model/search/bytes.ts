/** Bytes at the beginning of each file of an index: a name, and the version of the format. */
export const indexFormat = 1;
const beginning: readonly number[] = [0x4d, 0x50, 0x47, indexFormat];

/** Writes numbers and texts as bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  length = 0;

  constructor() {
    for (const byte of beginning) this.byte(byte);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** Writes a whole number, from 0 to 2³² − 1: seven bits a byte, the lowest first; all bytes but the last have the eighth bit. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, without a copy. */
  get all(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const larger = new Uint8Array((this.length + count) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  #at = beginning.length;

  /** @throws RangeError if the bytes are something else */
  constructor(private readonly bytes: Uint8Array) {
    if (beginning.some((byte, place) => bytes[place] !== byte)) throw new RangeError('not a file of a search index');
  }

  /** @throws RangeError at the end */
  byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new RangeError('the file ends too early');
    return byte;
  }

  /** @throws RangeError at the end */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** @throws RangeError at the end */
  text(): string {
    const length = this.number();
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('the file ends too early');
    const text = new TextDecoder().decode(this.bytes.subarray(this.#at, end));
    this.#at = end;
    return text;
  }
}
