/** Attributes that make no sense in a frame: nobody sees its address. */
export const useless = ['deep-links'];

/** Calls the doctor, and says nothing of the widget. */
const doctorSwitch = /([?&])mpg-doctor(?:&|$)/;

/** @returns the text as it is if it is encoded wrongly */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What the address of a frame says: `#publication-list?year=2010-2015&lang=fr`, or the same after a question mark, for editors
 * that drop what follows a number sign. Some encode the question mark, or all of it.
 * @returns the widget's name as it is written, without `mpg-`, and its settings in the order of the address
 */
export function addressParts({ hash, search }: Pick<URL, 'hash' | 'search'>): {
  readonly name: string;
  readonly settings: URLSearchParams;
} {
  const address = (hash.length > 1 ? hash : search.replace(doctorSwitch, '$1')).slice(1);
  const [, name = '', settings = ''] = /^([\w-]*)(?:(?:\?|%3F|&)(.*))?$/is.exec(address) ?? [];
  const isEncoded = /%3D/i.test(settings) && !settings.includes('=');
  return {
    name: name.replace(/^mpg-/, ''),
    settings: new URLSearchParams(isEncoded ? decoded(settings) : settings),
  };
}
