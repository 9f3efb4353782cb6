/** The hash of a style element's text, as `style-src` in a security policy takes it. */
async function styleHash(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** The hashes of the styles in a widget's shadow root. Texts in it are escaped, so none looks like a style element. */
export function styleHashes(shadow: string): Promise<readonly string[]> {
  const texts = [...shadow.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text);
  return Promise.all(texts.map(styleHash));
}
