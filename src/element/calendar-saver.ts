import type { LitElement } from 'lit';
import type { MpgEvent } from '../feed/types.ts';
import { asError } from './warn.ts';

type Saving = Parameters<(typeof import('../parts/calendar-file.ts'))['saveCalendarFile']>;

/** Saves events for calendars; what that takes is loaded with the first one. */
export class CalendarSaver {
  /** The event that could not be saved when that was tried last. */
  failed: MpgEvent | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly onError: (error: Error) => void,
  ) {}

  async save(...saving: Saving): Promise<void> {
    this.failed = undefined;
    try {
      const { saveCalendarFile } = await import('../parts/calendar-file.ts');
      saveCalendarFile(...saving);
    } catch (error) {
      [this.failed] = saving;
      this.onError(asError(error));
    }
    this.host.requestUpdate();
  }
}
