/** Classes as Safari 15 can read them do the same as before. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { rewrittenClasses } from '../../scripts/build/plugins/class-fields.mjs';

const rewritten = (code) => rewrittenClasses(code, parseAst(code));

/** What cannot be read: static blocks, and values of fields that are more than a literal. */
function faults(code) {
  const found = [];
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'StaticBlock') found.push('static block');
    if (node.type === 'PropertyDefinition' && node.value && node.value.type !== 'Literal') found.push('value');
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code));
  return found;
}

const cases = {
  'a class without a constructor':
    'class A { #a = [1, 2].map((n) => n + 1); get a() { return this.#a; } } new A().a.join()',
  'a class with one': 'class A { #a = (() => 3)(); constructor(b) { this.b = b + this.#a; } } new A(4).b',
  'a class that extends another':
    'class A { constructor(a) { this.a = a; } } class B extends A { #b = [this.a]; get b() { return this.#b[0]; } } new B(5).b',
  'a constructor that calls super':
    'class A {} class B extends A { #b = f(); constructor(c) { const d = c; super(); this.e = d + this.#b; } } ' +
    'function f() { return 1; } new B(2).e',
  'fields that build on each other': 'class A { #a = [1]; b = this.#a.concat(2); c = 3; } JSON.stringify(new A())',
  'static blocks and fields':
    'class A { static { this.a = [1]; } static b = this.a.concat(2); static { this.c = this.b.length; } } A.b + A.c',
  'a constructor with names that fields use too':
    'const a = [1]; class A { #b = a.length + 1; constructor(a) { this.c = a + this.#b; } } new A(5).c',
  'a class that is an expression': 'const A = class extends Array { static a = [this.from([1, 2]).length]; }; A.a[0]',
  'a class that names itself': 'const A = class Own { static a = [1]; static b = Own.a.concat(2); }; A.b.join()',
  'a class in the value of a field':
    'class A { b = new (class { #c = [7]; get c() { return this.#c; } })(); } new A().b.c[0]',
  'names that are no identifiers': 'class A { "a-b" = [8]; 9 = [10]; } new A()["a-b"] + new A()[9]',
  'code without classes': '"class { static { } }".length',
};

describe('rewrittenClasses', () => {
  for (const [name, code] of Object.entries(cases)) {
    it(`leaves ${name} as it was`, () => {
      assert.equal(runInNewContext(rewritten(code)), runInNewContext(code));
      assert.deepEqual(faults(rewritten(code)), []);
    });
  }

  it('refuses to move what only the class may read', () => {
    assert.throws(() => rewritten('class A { static #a = 1; static { this.b = [this.#a]; } }'), /cannot be moved/);
  });

  it('refuses computed names and a constructor that hides its call of super', () => {
    assert.throws(() => rewritten('class A { [name()] = [1]; }'), /cannot be moved/);
    assert.throws(
      () => rewritten('class A extends B { a = [1]; constructor() { if (c) super(); else super(1); } }'),
      /cannot be moved/,
    );
  });
});
