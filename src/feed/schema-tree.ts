/**
 * Stands in for `zod/mini` in what visitors load: `schema.ts` is the same, but built from these few lines it is only a
 * tree for `read.ts` to walk. Why: docs/decisions/0004-zod-stays-at-home.md.
 */

interface Payload {
  value: unknown;
  readonly issues: unknown[];
}

type Check = (payload: Payload) => void;

interface Def {
  readonly type: string;
  /** What a leaf asks for, in words. */
  readonly expected?: string;
  readonly shape?: Readonly<Record<string, Tree>>;
  readonly catchall?: Tree;
  readonly element?: Tree;
  readonly innerType?: Tree;
}

interface Outcome {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly issues: readonly [{ readonly message: string | undefined }] };
}

class Tree {
  readonly _zod: { readonly def: Def; readonly optin: string | undefined };
  readonly shape: Def['shape'];
  #check: Check | undefined;

  constructor(def: Def, check?: Check) {
    this._zod = { def, optin: def.innerType && 'optional' };
    this.shape = def.shape;
    this.#check = check;
  }

  check(check: Check): Tree {
    return new Tree(this._zod.def, check);
  }

  safeParse(value: unknown): Outcome {
    const { type, expected } = this._zod.def;
    const payload: Payload = { value, issues: [] };
    if (typeof value === type) this.#check?.(payload);
    const success = typeof value === type && !payload.issues.length;
    return success ? { success, data: payload.value } : { success, error: { issues: [{ message: expected }] } };
  }
}

export const config = (): void => undefined;
export const string = (expected: string): Tree => new Tree({ type: 'string', expected });
export const number = (expected: string): Tree => new Tree({ type: 'number', expected });
export const array = (element: Tree): Tree => new Tree({ type: 'array', element });
export const optional = (innerType: Tree): Tree => new Tree({ type: 'optional', innerType });
export const object = (shape: Record<string, Tree>): Tree => new Tree({ type: 'object', shape });
export const catchall = ({ shape }: Tree, rest: Tree): Tree =>
  new Tree({ type: 'object', shape: shape ?? {}, catchall: rest });
export const safeParse = (tree: Tree, value: unknown): Outcome => tree.safeParse(value);
