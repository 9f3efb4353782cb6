/**
 * The tests that cannot pass in an engine, each with its reason. A fault of ours is mended instead. A test that is listed
 * and passes fails the run, and so does an entry that matches no test of a file that ran: the list stays as short as it can be.
 *
 * @typedef {object} Exception
 * @property {string} test Its file, suites and name, as a failed run prints them. `*` stands for any text.
 * @property {'driver' | 'engine'} because Who is at fault: what drives the engine, or the engine itself.
 * @property {string} reason
 */

/** @type {Readonly<Record<string, readonly Exception[]>>} */
export const exceptions = {
  firefox: [],
  webkit: [],
};
