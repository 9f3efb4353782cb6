/** Numbers from 0 to 2³² − 1, in a row that grows. Four bytes each, where an array of numbers can take sixteen. */
export class Numbers {
  #values: Uint32Array<ArrayBuffer>;
  length = 0;

  /** @param expected how many are expected; there may be more */
  constructor(expected = 1024) {
    this.#values = new Uint32Array(expected);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** All numbers, without a copy. */
  get all(): Uint32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.length);
  }
}
