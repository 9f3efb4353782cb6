/** What a server says about trying again. */

/** Whether the same request may succeed in a moment. */
export function isTemporary(status: number): boolean {
  return [408, 425, 429].includes(status) || status >= 500;
}

/**
 * How long a server asks to wait, in milliseconds; undefined if it does not say. A date is one by the server's own clock.
 * @param header the header Retry-After
 * @param date the header Date
 */
export function askedWait(header: string, date: string): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header) - (Date.parse(date) || Date.now());
  return Number.isNaN(moment) ? undefined : Math.max(0, moment);
}
