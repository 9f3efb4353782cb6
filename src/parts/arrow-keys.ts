/** The keys that lead forward and backward along a line, as `KeyboardEvent.key` names them. */
export const arrowKeys = (dir: 'ltr' | 'rtl'): readonly [forward: string, backward: string] =>
  dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
