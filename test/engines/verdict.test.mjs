import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdictOn } from './verdict.mjs';

const exceptionOf = (test) => ({ test, because: 'engine', reason: 'Its columns end elsewhere.' });
const passing = { name: 'a.test.ts › list › opens', passed: true };
const failing = { name: 'a.test.ts › list › closes', passed: false, message: 'It is open.' };

describe('the verdict on the tests of an engine', () => {
  it('counts what passes and tells of what fails', () => {
    const { passed, excepted, faults } = verdictOn([passing, failing], []);
    assert.deepEqual([passed, excepted], [1, []]);
    assert.match(faults.join(), /^a\.test\.ts › list › closes\s+It is open\.$/);
  });

  it('accepts a test that fails as listed', () => {
    const exception = exceptionOf(failing.name);
    const { passed, excepted, faults } = verdictOn([passing, failing], [exception]);
    assert.deepEqual([passed, excepted, faults], [1, [{ test: failing.name, exception }], []]);
  });

  it('accepts a file that cannot be loaded only if the list names the file', () => {
    const broken = { name: 'a.test.ts', passed: false };
    assert.equal(verdictOn([broken], [exceptionOf('a.test.ts › *')]).faults.length, 1);
    assert.equal(verdictOn([broken], [exceptionOf('a.test.ts')]).faults.length, 0);
  });

  it('fails for a listed test that passes', () => {
    const { passed, faults } = verdictOn([passing], [exceptionOf(passing.name)]);
    assert.deepEqual([passed, faults.length], [0, 1]);
  });

  it('fails for a listed test that a file no longer has, but not if the file was not run', () => {
    const gone = [exceptionOf('a.test.ts › list › sorts')];
    assert.equal(verdictOn([passing], gone).faults.length, 1);
    assert.equal(verdictOn([{ ...passing, name: 'b.test.ts › opens' }], gone).faults.length, 0);
  });

  it('reads “*” as any text', () => {
    for (const pattern of ['a.test.ts › *', 'a.test.ts › * › closes', 'a.test.ts › l* › *s', 'a.test.ts*closes'])
      assert.deepEqual(verdictOn([failing], [exceptionOf(pattern)]).faults, [], pattern);
    for (const pattern of ['a.test.ts › * › close', 'a.test.ts › list*s › closes', 'a.test.ts › *opens'])
      assert.equal(verdictOn([failing], [exceptionOf(pattern)]).faults.length, 2, pattern);
  });
});
