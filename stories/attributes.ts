import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets all arguments as attributes, so that a story passes on whatever the catalogue has a control for. Those that are
 * not in the arguments any more, false or empty are removed.
 */
class Attributes extends Directive {
  private names: readonly string[] = [];

  override render(args: object): typeof noChange {
    throw new TypeError(`Not for a server: ${Object.keys(args).join()}`);
  }

  override update({ element }: ElementPart, [args]: [object]): typeof noChange {
    const settings = Object.entries(args as Readonly<Record<string, unknown>>).filter(([, value]) => isSet(value));
    const names = settings.map(([name]) => name);
    for (const name of this.names) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of settings) element.setAttribute(name, value === true ? '' : String(value));
    this.names = names;
    return noChange;
  }
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false && value !== '';

export const attributes = directive(Attributes);
