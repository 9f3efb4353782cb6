/** Addresses that every browser leaves as they are, so that no `URL` has to be made of them. */
const normalAddress =
  /^https?:\/\/([a-z\d]+(-[a-z\d]+)*\.)+[a-z]{2,}(\/(?!\.|%2)[\w!$%&()*+,.:;=@~-]*)+([?#][\w!$%&()*+,./:;=@~?#-]*)?$/;

/**
 * Returns an address as the browser normalises it, or `undefined` if it is invalid or has another scheme.
 * @param base absolute URL that a relative one is resolved against
 */
export function absoluteAddress(
  value: unknown,
  base?: string,
  schemes: readonly string[] = ['http:', 'https:'],
): string | undefined {
  if (typeof value === 'string' && normalAddress.test(value)) return value;
  try {
    const { href, protocol } = new URL(String(value), base);
    return schemes.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
