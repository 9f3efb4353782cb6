import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { palettePng } from '../support/palette-png.mjs';

const size = 64;

/** A picture with this colour at each pixel. @param {(x: number, y: number) => number[]} colourAt */
function pictureOf(colourAt) {
  const image = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel++)
    image.data.set([...colourAt(pixel % size, Math.floor(pixel / size)), 255], pixel * 4);
  return PNG.sync.write(image);
}

const pixelsOf = (picture) => [...PNG.sync.read(picture).data];

describe('palettePng', () => {
  it('keeps every pixel of a picture with few colours', () => {
    const picture = pictureOf((x, y) => [x % 2 ? 29 : 255, y % 3 ? 36 : 255, 51]);
    assert.deepEqual(pixelsOf(palettePng(picture)), pixelsOf(picture));
  });

  it('comes near to every colour of a picture with many', () => {
    const picture = pictureOf((x, y) => [x * 4, x * 4, (x + y) * 2]);
    const [before, after] = [pixelsOf(picture), pixelsOf(palettePng(picture))];
    const far = before.filter((channel, place) => Math.abs(channel - after[place]) > 16);
    assert.equal(far.length, 0);
  });
});
