/**
 * Whether the page lists hashes of such files in its import map. Another address of such a file would have no hash, so that a
 * browser would run it unchecked: docs/decisions/0036-releases.md
 *
 * @param path part of the files' addresses
 */
export function hasHash(path: string): boolean {
  const maps = document.querySelectorAll('script[type="importmap"]');
  return [...maps].some((map) => map.textContent.includes(path));
}
