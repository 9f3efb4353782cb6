import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Attribute } from '../catalogue.ts';
import { isList, withValue } from '../state/state.ts';
import { fieldValue, type WidgetView } from '../view.ts';
import { fieldKind, type Option } from './field-kind.ts';
import { isPlain, settingName, valueName } from './labels.ts';

/** Settings of the base classes that most partners want in a list. The other ones are under “More settings”. */
const usual = ['heading', 'limit', 'programme', 'project', 'activity'];
/** Settings that have a place of their own. */
const elsewhere = ['theme'];

/** As many options as are shown without opening them. */
const fewOptions = 3;

const idOf = ({ name }: Attribute): string => `setting-${name}`;
const hintIdOf = ({ name }: Attribute): string => `about-${name}`;

/** Sets an attribute; undefined removes it. */
function set({ state, update }: WidgetView, name: string, value: string | undefined, isStep = true): void {
  update({ settings: withValue(state.settings, name, value) }, isStep);
}

const withoutMarks = (description: string): string => description.replaceAll('`', '').replaceAll('\n', ' ');

function hint(attribute: Attribute): TemplateResult | typeof nothing {
  if (isPlain(attribute)) return nothing;
  return html`<p class="hint" id=${hintIdOf(attribute)} lang="en">${withoutMarks(attribute.description)}</p>`;
}

const describedBy = (attribute: Attribute): string | typeof nothing =>
  isPlain(attribute) ? nothing : hintIdOf(attribute);

function switchField(view: WidgetView, attribute: Attribute): TemplateResult {
  const { name } = attribute;
  const change = (event: Event): void =>
    set(view, name, (event.currentTarget as HTMLInputElement).checked ? '' : undefined);
  return html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        .checked=${live(name in view.state.settings)}
        aria-describedby=${describedBy(attribute)}
        @change=${change}
      />
      ${settingName(name, view.speech)}
    </label>
    ${hint(attribute)}
  </div>`;
}

const optionName = (attribute: Attribute, { value, label }: Option, { speech }: WidgetView): string =>
  attribute.name === 'type' ? valueName('type', value, speech) : (label ?? valueName(attribute.name, value, speech));

/** The options, and what is set but is none of them. */
function withSet(options: readonly Option[], values: readonly string[]): readonly Option[] {
  const known = options.map(({ value }) => value);
  return [
    ...options,
    ...values.filter((value) => value && !known.includes(value)).map((value) => ({ value, label: value })),
  ];
}

function oneField(view: WidgetView, attribute: Attribute, options: readonly Option[]): TemplateResult {
  const { name } = attribute;
  const value = view.state.settings[name] ?? attribute.default ?? '';
  const none = attribute.default ? nothing : html`<option value="" .selected=${!value}>–</option>`;
  return html`<div class="field">
    <label for=${idOf(attribute)}>${settingName(name, view.speech)}</label>
    <select
      id=${idOf(attribute)}
      aria-describedby=${describedBy(attribute)}
      @change=${(event: Event) => set(view, name, fieldValue(event))}
    >
      ${none}
      ${withSet(options, [value]).map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>
            ${optionName(attribute, option, view)}
          </option>`,
      )}
    </select>
    ${hint(attribute)}
  </div>`;
}

function severalField(view: WidgetView, attribute: Attribute, options: readonly Option[]): TemplateResult {
  const { name } = attribute;
  const chosen = (view.state.settings[name] ?? '').split(/[,\s]+/).filter(Boolean);
  const all = withSet(options, chosen);
  const toggle = (toggled: string): void => {
    const isOn = (value: string): boolean => chosen.includes(value) !== (value === toggled);
    set(
      view,
      name,
      all
        .map(({ value }) => value)
        .filter(isOn)
        .join(','),
    );
  };
  const names = all.filter(({ value }) => chosen.includes(value)).map((option) => optionName(attribute, option, view));
  const boxes = html`<div class="options">
    ${all.map(
      (option) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(option.value))}
            @change=${() => toggle(option.value)}
          />
          ${optionName(attribute, option, view)}
        </label>`,
    )}
  </div>`;
  const summary = html`<summary>${names.join(', ') || view.speech.texts.all}</summary>`;
  return html`<fieldset class="field" aria-describedby=${describedBy(attribute)}>
    <legend>${settingName(name, view.speech)}</legend>
    ${all.length > fewOptions ? html`<details class="many">${summary} ${boxes}</details>` : boxes} ${hint(attribute)}
  </fieldset>`;
}

function textField(view: WidgetView, attribute: Attribute, options: readonly Option[], type = 'text'): TemplateResult {
  const { name } = attribute;
  const listId = `options-${name}`;
  return html`<div class="field ${type}">
    <label for=${idOf(attribute)}>${settingName(name, view.speech)}</label>
    <input
      id=${idOf(attribute)}
      type=${type}
      min=${type === 'number' ? '1' : nothing}
      placeholder=${attribute.default ?? nothing}
      list=${options.length ? listId : nothing}
      aria-describedby=${describedBy(attribute)}
      autocomplete="off"
      .value=${live(view.state.settings[name] ?? '')}
      @input=${(event: Event) => set(view, name, fieldValue(event), false)}
    />
    ${
      options.length
        ? html`<datalist id=${listId}>${options.map(({ value }) => html`<option value=${value}></option>`)}</datalist>`
        : nothing
    }
    ${hint(attribute)}
  </div>`;
}

/** The field of one setting. */
export function fieldTemplate(view: WidgetView, attribute: Attribute): TemplateResult {
  const field = fieldKind(attribute, view.widget, view.choices);
  if (field.kind === 'switch') return switchField(view, attribute);
  if (field.kind === 'number') return textField(view, attribute, [], 'number');
  if (field.kind === 'one') return oneField(view, attribute, field.options);
  if (field.kind === 'several') return severalField(view, attribute, field.options);
  return textField(view, attribute, field.options);
}

/** The settings of a widget: at once what it is chosen for, the others when they are opened. */
export function fieldsTemplate(view: WidgetView): TemplateResult {
  const { widget, speech } = view;
  const names = isList(widget) ? usual : ['heading', ...Object.keys(widget.example)];
  const isFirst = ({ isOwn, name }: Attribute): boolean => isOwn || names.includes(name);
  const all = widget.attributes.filter(({ name }) => !elsewhere.includes(name));
  const place = ({ name }: Attribute): number => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  const first = all.filter(isFirst).sort((one, other) => place(one) - place(other));
  const others = all.filter((attribute) => !isFirst(attribute));
  return html`${first.map((attribute) => fieldTemplate(view, attribute))}
    <details>
      <summary>${speech.texts.moreSettings}</summary>
      ${others.map((attribute) => fieldTemplate(view, attribute))}
    </details>`;
}
