import { mountPoint } from '../support/widgets.ts';

/** `<outer>` has a shadow root with `<frame><slot>`; its child `<inner>` has one with `<leaf>`. */
export function nested(): Record<'outer' | 'frame' | 'slot' | 'inner' | 'leaf', Element> {
  const outer = mountPoint();
  const frame = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
  const slot = frame.appendChild(document.createElement('slot'));
  const inner = outer.appendChild(document.createElement('div'));
  const leaf = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  return { outer, frame, slot, inner, leaf };
}
