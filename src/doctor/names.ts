import { elementsIn } from '../embed/elements.ts';
import { fileName } from '../embed/script-address.ts';
import { twinAttribute, twinTag } from '../element/twin-attributes.ts';
import { addressParts } from '../frame/address-parts.ts';
import { nearest } from '../model/nearest.ts';
import type { Check, Finding, Patient } from './finding.ts';

const shortName = (tag: string): string => tag.replace(/^mpg-/, '');

/** Elements that begin as the library's do, and are none. */
export const unknownTags = (): readonly Element[] =>
  elementsIn(document, ':not(:defined)').filter(({ localName }) => localName.startsWith('mpg-'));

/** What the address of a frame asks for; undefined in a page of somebody else's. */
export const askedOf = ({ script }: Patient): ReturnType<typeof addressParts> | undefined =>
  fileName(script.url ?? '') === 'frame-page.js' ? addressParts(location) : undefined;

/** A name in the page, and how it is written there. */
interface Written {
  readonly name: string;
  readonly as: (name: string) => string;
}

/** Every name that the page asks for. */
function writtenNames(patient: Patient): readonly Written[] {
  const asked = askedOf(patient);
  return [
    // The element in a twin has the twin's name.
    ...patient.twins.map((twin) => ({
      name: twin.getAttribute(twinAttribute) ?? '',
      as: (name: string) => `<div ${twinAttribute}="${name}">`,
    })),
    ...unknownTags().map(({ localName }) => ({
      name: shortName(localName),
      as: (name: string) => `<mpg-${name}>`,
    })),
    ...(asked ? [{ name: asked.name, as: (name: string) => `frame.html#${name}` }] : []),
  ];
}

/** The name that was likely meant: one that is spelt nearly so, or the only one that this is a part of. */
function meant(name: string, names: readonly string[]): string | undefined {
  const short = shortName(name.trim().toLowerCase());
  const longer = names.filter((each) => short && each.includes(short));
  return nearest(short, names) ?? (longer.length === 1 ? longer[0] : undefined);
}

/** Finds names of widgets that there are none of. */
export const checkNames: Check = (patient) => {
  const names = patient.tags.map(shortName);
  const wrong = writtenNames(patient).filter(({ name }) => !patient.tags.includes(twinTag(name) ?? ''));
  const once = wrong.filter((each, place) => wrong.findIndex(({ name }) => name === each.name) === place);
  return once.map(({ name, as }): Finding => {
    const right = meant(name, names);
    const lines = [...(right ? [`${as(name)} → ${as(right)}`] : []), names.join(', ')];
    return { code: 'name', about: `“${name}”`, lines };
  });
};
