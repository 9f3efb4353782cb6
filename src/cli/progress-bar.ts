/** A progress bar on a terminal; elsewhere, and where `CI` is set, nothing. */
import process from 'node:process';

export interface ProgressBar {
  /**
   * Shows how far something is.
   * @param total undefined if it is not known
   */
  readonly show: (label: string, done: number, total: number | undefined) => void;
  /** Takes the bar away, so that text can be written. */
  readonly clear: () => void;
}

const barWidth = 24;

function line(label: string, done: number, total: number | undefined, width: number): string {
  const count = total === undefined ? `${done}` : `${done} of ${total}`;
  const full = total ? Math.min(barWidth, Math.round((done / total) * barWidth)) : 0;
  const bar = total === undefined ? '' : `[${'#'.repeat(full)}${' '.repeat(barWidth - full)}] `;
  const room = Math.max(0, width - bar.length - count.length - 2);
  const name = label.length > room ? `…${label.slice(label.length - room + 1)}` : label;
  return `${bar}${count} ${name}`;
}

export function progressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY || process.env['CI']) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => void stream.write('\r\u001b[K');
  return {
    show: (label, done, total) => void stream.write(`\r${line(label, done, total, stream.columns || 80)}\u001b[K`),
    clear,
  };
}
