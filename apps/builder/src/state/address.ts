/**
 * The whole state as the fragment of the page's address, so that a link shows what its sender saw: `#news-list?limit=5&lang=fr`.
 * The widget's own settings have their names; names of everything else begin with a sign that no attribute begins with.
 */
import { type BuilderState, devices, emptyState, type Form, forms, type Host, hosts, type Snippet } from './state.ts';

const ownPrefix = '_';
const directions = ['ltr', 'rtl'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, other: Value): Value =>
  values.find((value) => value === text) ?? other;

/**
 * An address on the builder's own server; empty for any other. Who sends a link could otherwise have its readers paste a script
 * from elsewhere that they take for MPG's.
 */
export const ownAddress = (url: string): string => (url && new URL(url).origin === location.origin ? url : '');

/**
 * The server of a feed, if it is another one than that of an address; empty otherwise.
 * @param feed as the setting `src` has it; undefined for the page's own
 */
export function otherServer(feed: string | undefined, address: string): string {
  if (!feed || !URL.canParse(feed, address)) return '';
  const { origin, host, protocol } = new URL(feed, address);
  return origin === new URL(address).origin ? '' : host || protocol;
}

/** The fragment for a state, with its number sign. It holds no files of another server. */
export function address(state: BuilderState): string {
  const query = new URLSearchParams({ ...state.settings, ...state.tokens });
  const add = (name: string, value: string, usual = ''): void => {
    if (value !== usual) query.set(ownPrefix + name, value);
  };
  add('lang', state.lang);
  add('dir', state.dir);
  add('base', ownAddress(state.base));
  add('version', state.isPinned ? 'pinned' : '');
  add('code', state.form, emptyState.form);
  add('page', state.host, emptyState.host);
  add('width', state.device);
  add('css', state.css);
  add('ui', state.ui);
  const text = query.toString();
  return `#${state.widget}${text && `?${text}`}`;
}

/** Address of a folder, with the slash at its end; empty for what is none that a script may come from. */
export function folderAddress(text: string): string {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s?#]+$/.test(trimmed) || !URL.canParse(trimmed)) return '';
  return new URL(trimmed.endsWith('/') ? trimmed : `${trimmed}/`).href;
}

/** The state that a fragment holds. What it does not know is left to `normalized`. */
export function stateOf(fragment: string): BuilderState {
  const [widget = '', ...rest] = fragment.replace(/^#/, '').split('?');
  const query = new URLSearchParams(rest.join('?'));
  const own = (name: string): string | null => query.get(ownPrefix + name);
  const entries = [...query].filter(([name]) => !name.startsWith(ownPrefix));
  const isToken = ([name]: readonly [string, string]): boolean => name.startsWith('--');
  return {
    widget,
    settings: Object.fromEntries(entries.filter((entry) => !isToken(entry))),
    tokens: Object.fromEntries(entries.filter(isToken)),
    lang: own('lang') ?? '',
    dir: oneOf<Snippet['dir']>(directions, own('dir'), ''),
    base: ownAddress(folderAddress(own('base') ?? '')),
    isPinned: own('version') === 'pinned',
    form: oneOf<Form>(forms, own('code'), emptyState.form),
    host: oneOf<Host>(hosts, own('page'), emptyState.host),
    device: oneOf<BuilderState['device']>(devices, own('width'), ''),
    css: own('css') ?? '',
    ui: own('ui') ?? '',
  };
}
