import type { PropertyDeclaration, ReactiveElement } from 'lit';

type PropertyDecorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's `@property`, for TypeScript's legacy decorators alone. Lit's own serves standard decorators too, which no build
 * of this library uses and every visitor would load.
 */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return ({ constructor }, name) => (constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Lit's `@state`: a property that only the widget itself sets. */
export function state(): PropertyDecorator {
  return property({ state: true, attribute: false });
}
