/** Replaces the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Those at the same offset are applied in the given order. */
export function edited(source: string, edits: readonly Edit[]): string {
  let position = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(position, start), text);
    position = end;
  }
  return [...pieces, source.slice(position)].join('');
}
