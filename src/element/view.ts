import type { TemplateResult } from 'lit';

/** What a widget shows now. */
export interface View {
  /** `waiting` and `failed` show the host's own content if there is any. */
  readonly state: 'waiting' | 'failed' | 'content';
  /** With `content`: undefined if there is nothing to show. */
  readonly content?: TemplateResult | undefined;
  /** With `content`: said below it. */
  readonly notice?: TemplateResult | undefined;
  /** Whether something newer is on its way. */
  readonly isBusy: boolean;
}
