import { relative } from 'node:path';

/** Reporter for `node --test` that writes the number of passed tests and what failed as JSON. Skipped tests count as failed. */
export default async function* count(events) {
  const counted = { passed: 0, failures: [] };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') counted.failures.push(failure(data, messageOf(data.details.error)));
    else if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined))
      counted.failures.push(failure(data, 'skipped'));
    else if (type === 'test:pass') counted.passed++;
  }
  yield JSON.stringify(counted);
}

const failure = ({ file, name }, message) => `${file ? `${relative('.', file)} › ` : ''}${name}: ${message}`;

/** Node wraps what a test throws. */
const messageOf = (error) => error?.cause?.message ?? error?.message;
