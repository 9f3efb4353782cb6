/** Compresses pictures to a colour palette, since many are stored: a third of the size that Chromium writes. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const maxColours = 256;

/**
 * Reduces a picture to at most 256 colours. Merges colours that agree in their highest bits, as many bits as that
 * allows, into the first of them. Plain areas stay exact; shades at the edges of letters change imperceptibly.
 * @param {Buffer} picture A PNG.
 * @returns {Buffer} A PNG with a palette. Transparency is lost.
 */
export function palettePng(picture) {
  const image = PNG.sync.read(picture);
  const { width, height } = image;
  const { palette, rows } = indexed(image);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth 8 and colour type 3: each pixel is an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND')]);
}

function indexed(image) {
  for (let bits = 8; ; bits--) {
    const result = indexedWith(bits, image);
    if (result) return result;
  }
}

/** The palette and, row by row, each pixel's index into it. Returns `undefined` if there are too many colours. */
function indexedWith(bits, { width, height, data }) {
  const indexes = new Map();
  const palette = [];
  // Each row starts with a byte for its filter type; 0 means none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.subarray(pixel * 4, pixel * 4 + 3);
    const key = colour.reduce((bitsSoFar, channel) => (bitsSoFar << 8) | (channel >> (8 - bits)), 0);
    let index = indexes.get(key);
    if (index === undefined) {
      if ((index = indexes.size) === maxColours) return undefined;
      indexes.set(key, index);
      palette.push(...colour);
    }
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  return { palette: Buffer.from(palette), rows };
}

function chunk(type, content = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
