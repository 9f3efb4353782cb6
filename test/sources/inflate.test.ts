import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gunzipped } from '../../src/sources/inflate.ts';
import { unpacked } from '../../src/sources/unpack.ts';

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = new Response(bytes);
  return new Uint8Array(await new Response(body!.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const long = bytesOf(Array.from({ length: 20_000 }, (_, place) => `word ${(place * 7919) % 1000}`).join(' '));

describe('inflate', () => {
  const texts: readonly [string, Uint8Array<ArrayBuffer>][] = [
    ['nothing', new Uint8Array(0)],
    ['a short text', bytesOf('index index index')],
    ['a long text', long],
    ['one byte, many times', new Uint8Array(300_000)],
    ['what cannot be packed', crypto.getRandomValues(new Uint8Array(60_000))],
  ];
  for (const [what, bytes] of texts)
    it(`unpacks ${what}`, async () => {
      expect(gunzipped(await packed(bytes))).to.deep.equal(bytes);
    });

  it('unpacks any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Uint8Array.from([...array, ...array]));
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => {
        expect(gunzipped(await packed(each))).to.deep.equal(each);
      }),
    );
  });

  it('refuses what is cut off, and ends with whatever is damaged', async () => {
    const whole = await packed(long);
    for (const length of [0, 5, 17, 100, whole.length - 1]) expect(() => gunzipped(whole.slice(0, length))).to.throw();
    for (let at = 10; at < 300; at++) {
      const damaged = whole.slice();
      damaged[at]! ^= 0x55;
      try {
        gunzipped(damaged);
      } catch (error) {
        expect(error).to.be.instanceOf(RangeError);
      }
    }
  });

  it('stands in where the browser cannot unpack', async () => {
    const { DecompressionStream: own } = globalThis;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    try {
      expect(await unpacked(await packed(long))).to.deep.equal(long);
    } finally {
      globalThis.DecompressionStream = own;
    }
  });
});
