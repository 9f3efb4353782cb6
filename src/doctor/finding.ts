import type { Call } from '../embed/call-doctor.ts';
import type { FindingCode } from '../locales/doctor/index.ts';

export interface Finding {
  readonly code: FindingCode;
  /** What stands for `{}` in the texts. */
  readonly about?: string | undefined;
  /** Lines to copy, or places to look at. They are the same in every language. */
  readonly lines?: readonly string[];
}

/** What checks look at. */
export interface Patient extends Call {
  /** Absolute address of the folder of the script that the page loads. */
  readonly base: string;
  /** The elements of widgets that the library knows. */
  readonly widgets: readonly HTMLElement[];
  /** Each `div` that stands for a widget. */
  readonly twins: readonly Element[];
}

/** Looks for one kind of fault. */
export type Check = (patient: Patient) => readonly Finding[] | Promise<readonly Finding[]>;

/** How a widget is named in a finding. */
export const nameOf = ({ localName }: Element): string => `<${localName}>`;

/** How an element can be found in the page. */
export function selectorOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return element.localName + (id || classes.join(''));
}

/** The origin of an address; empty if it is none. */
export function originOf(address: string): string {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return '';
  }
}
