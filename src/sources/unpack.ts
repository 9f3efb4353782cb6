const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks a file that was packed with gzip, and leaves others: some servers declare the encoding, and the browser has unpacked it.
 * @throws if it is damaged or cut off
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  const { body } = new Response(bytes);
  if (!body || typeof DecompressionStream === 'undefined') return (await import('./inflate.ts')).gunzipped(bytes);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
