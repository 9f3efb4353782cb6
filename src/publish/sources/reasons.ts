/** Says in plain words why something cannot be read. */

/** What is behind an error, with the code that Node gives it; empty if it has none. */
function causeOf(error: unknown): { readonly cause: unknown; readonly code: string } {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return { cause, code: cause instanceof Error && 'code' in cause ? String(cause.code) : '' };
}

const isOfCertificate = (code: string): boolean => /CERT|SSL|TLS/.test(code);

/** Whether no other request to the server would do better: it is not there, refuses connections, or has no valid certificate. */
export function isUnreachable(error: unknown): boolean {
  const { cause, code } = causeOf(error);
  if (code === 'ENOTFOUND' || code === 'ECONNREFUSED' || isOfCertificate(code)) return true;
  return cause instanceof Error && cause.message.includes('certificate');
}

/** Words for the codes of Node, of its `fetch` and of zlib. */
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server',
  EAI_AGAIN: 'the name of the server cannot be looked up now',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server closed the connection',
  EPIPE: 'the server closed the connection',
  UND_ERR_SOCKET: 'the server closed the connection',
  ETIMEDOUT: 'the server did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server did not answer in time',
  EHOSTUNREACH: 'there is no way to the server',
  ENETUNREACH: 'there is no network',
  ERR_INVALID_URL: 'it is no valid address',
  ENOENT: 'there is no such file',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
  Z_DATA_ERROR: 'it is not compressed with gzip, or damaged',
  Z_BUF_ERROR: 'it breaks off in the middle',
};

/** What went wrong with a file or on the way to a server. */
export function reason(error: unknown): string {
  const { cause, code } = causeOf(error);
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'the server did not answer in time';
  if (isOfCertificate(code)) return `its certificate is not valid (${code})`;
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
