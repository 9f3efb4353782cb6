import type { LitElement } from 'lit';
import type { MpgEvent } from '../feed/types.ts';
import { LazyModule } from './lazy-module.ts';
import { asError } from './warn.ts';

type CalendarFile = typeof import('../parts/calendar-file.ts');

/** Saves events for the visitor's calendar. The code that writes the file is loaded for the first one. */
export class CalendarSaver {
  /** The event that could not be saved at the last attempt. */
  failed: MpgEvent | undefined;

  readonly #file: LazyModule<CalendarFile>;

  /** @param onError tells developer and visitor that an event could not be saved */
  constructor(
    private readonly host: LitElement,
    private readonly onError: (error: Error) => void,
  ) {
    this.#file = new LazyModule(host, () => import('../parts/calendar-file.ts'), { onError });
  }

  /** Tries again each time it is called; a failure is kept in `failed`. */
  async save(...saving: Parameters<CalendarFile['saveCalendarFile']>): Promise<void> {
    this.failed = undefined;
    const file = await this.#file.load();
    try {
      if (file) file.saveCalendarFile(...saving);
      else [this.failed] = saving;
    } catch (error) {
      [this.failed] = saving;
      this.onError(asError(error));
    }
    this.host.requestUpdate();
  }
}
