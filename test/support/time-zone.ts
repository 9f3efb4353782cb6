import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Sets the time zone of the page until the end of the running test.
 * @param timezoneId IANA name.
 */
export async function emulateTimeZone(timezoneId: string): Promise<void> {
  await executeServerCommand('emulate-time-zone', { timezoneId });
}

afterEach(() => emulateTimeZone(''));
