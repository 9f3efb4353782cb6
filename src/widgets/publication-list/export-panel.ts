import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LazyModule } from '../../element/lazy-module.ts';
import type { Localize } from '../../element/localize.ts';
import { asError } from '../../element/warn.ts';
import { failureTemplate } from '../../parts/failure.ts';
import type { ExportFormat } from './export.ts';
import type { FoundPublications } from './publication-search.ts';

interface Options {
  readonly localize: Localize;
  /** The code of the panel, loaded when the visitor opens it. */
  readonly module: LazyModule<typeof import('./export.ts')>;
  readonly announce: (message: string) => void;
  /** Called when publications could not be exported. */
  readonly onError: (error: Error) => void;
  /** Loads the code again after a failure. */
  readonly onRetry: () => void;
}

/** Lets the visitor save what was found as a file, and copy the address of the view. */
export class ExportPanel {
  readonly #saving: Task<[ExportFormat, FoundPublications], void>;
  /** What the visitor last saved, or tried to. */
  #saved: FoundPublications | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    const { module, onError } = options;
    this.#saving = new Task<[ExportFormat, FoundPublications], void>(host, {
      autoRun: false,
      task: async ([format, { source, query }], { signal }) => module.module?.saveExport(format, source, query, signal),
      onError: (error) => onError(asError(error)),
    });
  }

  /** @param address of the view; undefined if the page's address does not say what is shown */
  template(found: FoundPublications, address: string | undefined): TemplateResult | typeof nothing {
    const { localize } = this.options;
    const canSave = found.source.export !== undefined;
    if (!canSave && !address) return nothing;
    return html`<details part="export" @toggle=${this.#loadIfOpen}>
      <summary>${localize.term('export')}</summary>
      ${this.#contentTemplate(found, canSave, address)}
    </details>`;
  }

  readonly #loadIfOpen = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) void this.options.module.load();
  };

  #save(format: ExportFormat, found: FoundPublications): void {
    this.#saved = found;
    void this.#saving.run([format, found]);
  }

  #contentTemplate(found: FoundPublications, canSave: boolean, address: string | undefined): unknown {
    const { localize, module, announce, onRetry } = this.options;
    if (module.hasFailed) return failureTemplate(localize, onRetry);
    const content = module.module?.exportTemplate({
      localize,
      address,
      announce,
      onSave: canSave ? (format) => this.#save(format, found) : undefined,
    });
    // The buttons stay: one of them tries again.
    const hasFailed = this.#saving.status === TaskStatus.ERROR && this.#saved === found;
    return [content, hasFailed ? html`<p part="message">${localize.term('failed')}</p>` : nothing];
  }
}
