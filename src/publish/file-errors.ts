/** Says in plain words why a file cannot be read or written. */

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not do this (it belongs to somebody else, or is protected)',
  EBUSY: 'another program uses it',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'there is a file where a folder is wanted',
  EFBIG: 'it would be too large for this disk',
  EIO: 'the disk does not answer as it should',
  EISDIR: 'it is a folder, and a file is wanted',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOTEMPTY: 'a folder is in its place',
  EPERM: 'you may not do this (it belongs to somebody else, or is protected)',
  EROFS: 'nothing can be written to this disk',
  ETXTBSY: 'another program uses it',
};

/** The code that Node gives an error of the system: `ENOENT`; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file cannot be read or written, as the end of a sentence, without its full stop. */
export function fileReason(error: unknown): string {
  const code = systemCode(error);
  if (code !== undefined && code in reasons) return reasons[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}
