/** Reporter for `node --test` that writes the numbers of passed and failed tests as JSON. Skipped tests count as failed. */
export default async function* count(events) {
  const counted = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail' || (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)))
      counted.failed++;
    else if (type === 'test:pass') counted.passed++;
  }
  yield JSON.stringify(counted);
}
