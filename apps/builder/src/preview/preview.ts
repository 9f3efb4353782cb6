import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { otherServer } from '../state/address.ts';
import { type BuilderState, type Device, devices, type Host, hosts, normalized } from '../state/state.ts';
import { fieldValue, type WidgetView } from '../view.ts';
import type { PageMessage, ShowMessage } from './messages.ts';

/** Width of the window of each device, in CSS pixels. */
const widths: Readonly<Record<Device, number>> = { phone: 360, tablet: 768, desktop: 1280 };
/** Below this width of the builder's window, in CSS pixels, a whole desktop's page would be too small to read. */
const narrow = 600;
const deviceOf = ({ device }: BuilderState): Device => device || (innerWidth < narrow ? 'phone' : 'desktop');

/** Heights of the preview on the builder's page, in CSS pixels. */
const least = 240;
const most = (): number => Math.max(360, Math.min(720, Math.round(innerHeight * 0.42)));

/** The frame with the page in the preview, scaled so that all its width is seen. */
export class Preview {
  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #box = createRef<HTMLElement>();
  readonly #observer = new ResizeObserver(() => this.#fit());
  #observed: Element | undefined;
  #device: Device = 'desktop';
  /** Height of the page in the frame, in CSS pixels. */
  #height = 0;
  #message: ShowMessage | undefined;

  /** @param onMessage is told what the page in the frame says */
  constructor(onMessage: (message: PageMessage) => void) {
    addEventListener('message', ({ source, data }: MessageEvent<PageMessage>) => {
      if (source === null || source !== this.#frame.value?.contentWindow) return;
      if (data.type === 'mpg-ready') this.#send();
      if (data.type === 'mpg-look') {
        this.#height = data.height;
        this.#fit();
      }
      onMessage(data);
    });
  }

  /** To be called when the template is in the page. */
  show({ state, catalogue, speech }: WidgetView): void {
    this.#device = deviceOf(state);
    this.#message = {
      type: 'mpg-show',
      snippet: normalized(state, catalogue),
      host: state.host,
      css: state.css,
      lang: speech.code,
      dir: speech.dir,
      base: new URL(catalogue.base, location.href).href,
    };
    this.#send();
    const box = this.#box.value;
    if (box && box !== this.#observed) {
      this.#observer.disconnect();
      this.#observer.observe(box);
      this.#observed = box;
    }
    this.#fit();
  }

  template({ speech }: WidgetView): TemplateResult {
    return html`<div class="window" ${ref(this.#box)}>
      <iframe
        ${ref(this.#frame)}
        src="preview.html"
        title=${speech.texts.preview}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
      ></iframe>
    </div>`;
  }

  #send(): void {
    // The page has an origin of its own, which has no name.
    if (this.#message) this.#frame.value?.contentWindow?.postMessage(this.#message, '*');
  }

  #fit(): void {
    const [box, frame] = [this.#box.value, this.#frame.value];
    if (!box || !frame) return;
    const width = widths[this.#device];
    const scale = Math.min(1, box.parentElement ? box.parentElement.clientWidth / width : 1);
    const height = Math.min(most(), Math.max(least, Math.ceil(this.#height * scale)));
    Object.assign(box.style, { inlineSize: `${Math.floor(width * scale)}px`, blockSize: `${height}px` });
    Object.assign(frame.style, {
      inlineSize: `${width}px`,
      blockSize: `${Math.ceil(height / scale)}px`,
      transform: scale < 1 ? `scale(${scale})` : '',
    });
  }
}

/** Says whose content a widget shows that has a feed of another server: a link with one may come from anybody. */
export function foreignTemplate({ state, speech: { texts }, context }: WidgetView): TemplateResult | typeof nothing {
  const other = otherServer(state.settings['src'], context.base);
  return other ? html`<p class="warning">${texts.foreignFeed(other)}</p>` : nothing;
}

/** A choice of one of a few values, as a row of buttons. */
function radios<Value extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="row">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label class="pill">
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** What surrounds the widget in the preview: a host's page and the width of its window. */
export function surroundingsTemplate({ state, speech: { texts }, update }: WidgetView): TemplateResult {
  const hostNames = { ...texts, own: texts.ownCss };
  return html`<div class="surroundings">
      ${radios<Host>(
        'page',
        texts.page,
        hosts.map((host) => [host, hostNames[host]]),
        state.host,
        (host) => update({ host }, true),
      )}
      ${radios<Device>(
        'width',
        texts.width,
        devices.map((device) => [device, texts[device]]),
        deviceOf(state),
        (device) => update({ device }, true),
      )}
    </div>
    ${
      state.host === 'own'
        ? html`<div class="field">
            <label for="css">${texts.pasteCss}</label>
            <textarea
              id="css"
              rows="6"
              dir="ltr"
              spellcheck="false"
              autocomplete="off"
              .value=${state.css}
              @input=${(event: Event) => update({ css: fieldValue(event) })}
            ></textarea>
          </div>`
        : nothing
    }`;
}
