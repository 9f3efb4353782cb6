/**
 * Looks at a page from a world of its own: it shares the page's nodes with the host's scripts, but none of the built-in objects
 * that they may have replaced.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<<Result>(look: (...args: any[]) => Result, ...args: unknown[]) => Promise<Awaited<Result>>>} evaluates a
 * function in that world
 */
export async function apart(page) {
  const devtools = await page.createCDPSession();
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', { frameId });
  return async (look, ...args) => {
    const expression = `(${look})(...${JSON.stringify(args)})`;
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/**
 * Waits until a function of the page returns something true.
 * @param {Awaited<ReturnType<typeof apart>>} look
 * @param {(...args: any[]) => unknown} condition
 * @throws Error with the last result after 20 seconds
 */
export async function until(look, condition, ...args) {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await look(condition, ...args);
    if (result) return result;
    if (Date.now() > end) throw new Error(`never true: ${condition}`);
  }
}
