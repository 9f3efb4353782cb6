import { expect } from '@open-wc/testing';
import { contrast, legibleColor, oklch, type Rgb } from '../../src/theme/contrast.ts';

/** A colour in degrees and percent, as designers write it. */
function rgb(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = hex.match(/\w\w/g)?.map((pair) => parseInt(pair, 16) / 255) ?? [];
  return [red, green, blue];
}

/** Numbers from 0 up to 1, the same in each run (a linear congruential generator). */
function* seededNumbers(seed: number): Generator<number, number> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

const numbers = seededNumbers(20_261_122);
const randomColor = (): Rgb => {
  const channel = (): number => Math.round(numbers.next().value * 255) / 255;
  return [channel(), channel(), channel()];
};
const pairs = Array.from({ length: 500 }, () => [randomColor(), randomColor()] as const);
const failing = pairs.filter(([color, background]) => contrast(color, background) < 4.5);

/** The angle between two hues, in degrees. */
function hueDifference(one: Rgb, other: Rgb): number {
  const degrees = (Math.abs(oklch(one)[2] - oklch(other)[2]) * 180) / Math.PI;
  return Math.min(degrees, 360 - degrees);
}

describe('contrast', () => {
  const known = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#000000', 15.3],
    ['#0000ff', '#ffff00', 8],
    ['#1a73e8', '#ffffff', 4.51],
  ] as const;
  for (const [color, background, ratio] of known) {
    it(`of ${color} on ${background} is ${ratio}`, () => {
      expect(contrast(rgb(color), rgb(background))).to.be.closeTo(ratio, 0.01);
    });
  }

  it('is symmetric', () => {
    expect(contrast(rgb('#123456'), rgb('#fedcba'))).to.equal(contrast(rgb('#fedcba'), rgb('#123456')));
  });
});

describe('oklch', () => {
  it('converts red', () => {
    const [lightness, chroma, hue] = oklch(rgb('#ff0000'));
    expect([lightness, chroma, (hue * 180) / Math.PI].map((value) => value.toFixed(2))).to.deep.equal([
      '0.63',
      '0.26',
      '29.23',
    ]);
  });
});

describe('the legible colour', () => {
  it('stays the same if it passes', () => {
    const passing = pairs.filter(([color, background]) => contrast(color, background) >= 4.5);
    expect(passing).to.not.be.empty;
    expect(passing.filter(([color, background]) => legibleColor(color, background, 4.5) !== color)).to.deep.equal([]);
  });

  it('passes on every background', () => {
    expect(failing).to.have.length.above(200);
    const still = failing.filter(
      ([color, background]) => contrast(legibleColor(color, background, 4.5), background) < 4.5,
    );
    expect(still).to.deep.equal([]);
  });

  it('has no more contrast than it needs', () => {
    const ratios = failing.map(([color, background]) => contrast(legibleColor(color, background, 4.5), background));
    expect(Math.max(...ratios)).to.be.below(4.75);
  });

  it('keeps the hue', () => {
    const changed = failing
      .map(([color, background]) => [color, legibleColor(color, background, 4.5)] as const)
      // Grey has no hue, and in near-greys rounding to 8 bits changes it.
      .filter(([color, result]) => Math.min(oklch(color)[1], oklch(result)[1]) > 0.04);
    expect(changed).to.have.length.above(150);
    expect(
      changed.map(([color, result]) => hueDifference(color, result)).filter((degrees) => degrees > 4),
    ).to.deep.equal([]);
  });

  it('keeps a grey grey', () => {
    const [red, green, blue] = legibleColor(rgb('#999999'), rgb('#ffffff'), 4.5);
    expect([green, blue]).to.deep.equal([red, red]);
  });

  it('is darker on white and lighter on black', () => {
    const [onWhite] = oklch(legibleColor(rgb('#e8590c'), rgb('#ffffff'), 4.5));
    const [onBlack] = oklch(legibleColor(rgb('#5f0f40'), rgb('#000000'), 4.5));
    expect(onWhite).to.be.below(oklch(rgb('#e8590c'))[0]);
    expect(onBlack).to.be.above(oklch(rgb('#5f0f40'))[0]);
  });

  it('changes as little as possible if both darker and lighter would pass', () => {
    const background = rgb('#808080');
    const [lightness] = oklch(legibleColor(rgb('#404040'), background, 3));
    expect(lightness).to.be.below(oklch(background)[0]);
  });

  it('needs less contrast for a line than for text', () => {
    const [color, background] = [rgb('#e8590c'), rgb('#ffffff')];
    expect(legibleColor(color, background, 3)).to.equal(color);
  });
});
