/** What the doctor says. `{}` stands for a name or an address. */
export interface DoctorTexts {
  /** Heading of the panel. */
  title: string;
  allWell: string;
  /** What was looked at, where nothing was found. */
  checked: string;
  copy: string;
  copied: string;
  /** The report could not be copied and is shown instead. */
  notCopied: string;
  again: string;
  close: string;
  /** Stands for a program that is not known. */
  something: string;
  /** What is wrong and what to do. Lines to copy follow. */
  findings: Readonly<Record<FindingCode, readonly [what: string, remedy: string]>>;
}

/** All that the doctor can find, the gravest first. docs/doctor.md has the same list. */
export const findingCodes = [
  'policy',
  'files',
  'cors',
  'feed',
  'tag',
  'escaped',
  'name',
  'settings',
  'versions',
  'records',
  'script',
  'room',
  'language',
  'shift',
  'colours',
] as const;

export type FindingCode = (typeof findingCodes)[number];
