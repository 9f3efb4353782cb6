/** Writes pictures of few colours small: a third of what Chromium makes of them, since many are kept. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const maxColours = 256;

/**
 * Colours that agree in their highest bits become the first of them, with as many bits as leave 256 colours. So what is
 * even stays exact, and shades at the edge of a letter change by less than anybody could see.
 * @param {Buffer} picture a PNG
 * @returns {Buffer} a PNG with a palette; transparency is lost
 */
export function palettePng(picture) {
  const image = PNG.sync.read(picture);
  const { width, height } = image;
  const { palette, rows } = indexed(image);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, which stand for a colour of the palette.
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

/** The palette and, line by line, each pixel's place in it; undefined where there are too many colours. */
function indexedWith(bits, { width, height, data }) {
  const places = new Map();
  const palette = [];
  // Each line begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.subarray(pixel * 4, pixel * 4 + 3);
    const key = colour.reduce((bitsSoFar, channel) => (bitsSoFar << 8) | (channel >> (8 - bits)), 0);
    let place = places.get(key);
    if (place === undefined) {
      if ((place = places.size) === maxColours) return undefined;
      places.set(key, place);
      palette.push(...colour);
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place;
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
