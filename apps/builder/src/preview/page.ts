/**
 * The script of the page in the preview: shows a widget in a host's page, as the builder says. The page is sandboxed and has an
 * origin of its own, so what a visitor pastes there reaches nothing of the builder's.
 */
import { backgroundOf } from '../../../../src/element/background.ts';
import type { LoadDetail } from '../../../../src/element/events.ts';
import { feedChoices } from './feed-choices.ts';
import type { PageMessage, ShowMessage } from './messages.ts';

const place = document.getElementById('place') ?? document.body;
/** Takes colours from CSS. Invisible, in the colour of the widget's text. */
const converter = document.createElement('i');
const sheet = document.head.appendChild(document.createElement('style'));
let shown: HTMLElement | undefined;
let isScriptAdded = false;

const tell = (message: PageMessage): void => parent.postMessage(message, '*');

/** How long styles that are on their way may take before the colour behind the widget is read, in milliseconds. */
const settling = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

function tellLook(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!shown) return;
    shown.after(converter);
    const ground = backgroundOf(shown, converter);
    converter.remove();
    tell({ type: 'mpg-look', height: document.documentElement.offsetHeight, ground });
  }, settling);
}

function addScript(base: string): void {
  if (isScriptAdded) return;
  isScriptAdded = true;
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.src = `${base}mpg-widgets.js`;
  document.head.append(script);
}

/** Makes the attributes of an element exactly these. Handlers are no settings. */
function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && !name.startsWith('data-')) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (/^[a-z][a-z-]*$/.test(name) && !/^(on|style)/.test(name) && element.getAttribute(name) !== value)
      element.setAttribute(name, value);
  }
}

function show({ snippet, host, css, lang, dir, base }: ShowMessage): void {
  const page = document.documentElement;
  Object.assign(page, { className: host, lang, dir });
  sheet.textContent = host === 'own' ? css : '';
  const tag = `mpg-${snippet.widget}`;
  if (shown?.localName !== tag) {
    shown = document.createElement(tag);
    place.replaceChildren(shown);
  }
  const { lang: ownLang, dir: ownDir, settings, tokens } = snippet;
  setAttributes(shown, { ...settings, ...(ownLang && { lang: ownLang }), ...(ownDir && { dir: ownDir }) });
  for (const name of [...shown.style]) if (!(name in tokens)) shown.style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) shown.style.setProperty(name, value);
  addScript(base);
  tellLook();
}

/** Without the sandbox the page would be of the builder's origin, and any page could frame it and change it. */
if (self.origin === 'null') {
  addEventListener('message', ({ source, data }: MessageEvent<Partial<ShowMessage> | undefined>) => {
    if (source === parent && data?.type === 'mpg-show') show(data as ShowMessage);
  });
  addEventListener('mpg-load', (event) => {
    const { feed } = (event as CustomEvent<LoadDetail>).detail;
    tell({ type: 'mpg-choices', choices: feedChoices(feed, document.documentElement.lang) });
    tellLook();
  });
  addEventListener('load', tellLook);
  new ResizeObserver(tellLook).observe(document.body);
  tell({ type: 'mpg-ready' });
}
