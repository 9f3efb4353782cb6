/**
 * The browser's own `URL`. Many sites call their own address so, with `var` or `const`; the class has another name too
 * (https://url.spec.whatwg.org/#url-class). The build of the files that a page loads puts it in the place of `URL`.
 */
const page = globalThis as { readonly URL: typeof URL; readonly webkitURL?: typeof URL };

export default page.webkitURL ?? page.URL;
