/**
 * Measures, and once more if it fails: a run of a quarter of an hour should survive one page that did not load in time.
 * @template T
 * @param {string} what names it in messages
 * @param {() => Promise<T>} measure
 * @param {(line: string) => void} log
 * @returns {Promise<T>}
 */
export async function twice(what, measure, log) {
  try {
    return await measure();
  } catch (error) {
    log(`${what}: ${error.message}; once more`);
  }
  try {
    return await measure();
  } catch (error) {
    throw new Error(`${what}: ${error.message}`, { cause: error });
  }
}
