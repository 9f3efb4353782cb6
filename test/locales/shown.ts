import { nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import type { Strings } from '../../src/locales/strings.ts';
import { mpgFeed } from '../support/feed-server.ts';
import { english, saidIn, withoutNumbers } from './said.ts';

/** Attributes that people read or hear. */
const readAttributes = [
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'label',
    'placeholder',
    'title',
  ],
];

/** What a widget shows or says in the language of its interface. */
interface ShownText {
  readonly text: string;
  /** Whether it is a date. */
  readonly isTime: boolean;
}

const isIn = (language: string, element: Element | null): boolean => {
  const tag = element?.closest('[lang]')?.getAttribute('lang');
  return tag === undefined || tag === null || tag.split('-', 1)[0] === language;
};

/** Every text of a widget that is not marked as of another language. */
export function textsOf(widget: FeedElement, language: string): readonly ShownText[] {
  const base = widget.shadowRoot!.querySelector('.base')!;
  const texts: ShownText[] = [];
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!isIn(language, parentElement)) continue;
    // A large number and its word are one text.
    const text = parentElement?.closest(':has(> .numeral)')?.textContent ?? nodeValue;
    texts.push({ text: text?.trim() ?? '', isTime: Boolean(parentElement?.closest('time')) });
  }
  for (const element of base.querySelectorAll('*')) {
    if (!isIn(language, element)) continue;
    texts.push(...readAttributes.map((name) => ({ text: element.getAttribute(name) ?? '', isTime: false })));
  }
  return texts.filter(({ text }) => /\p{L}/u.test(text));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What may stand for each text that a language says, once it is told something. */
function patternsOf(strings: Strings): RegExp {
  const texts = new Set(saidIn(strings).map(({ text }) => withoutNumbers(text)));
  const patterns = [...texts]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => escaped(text).replaceAll('#', '\\p{N}[\\p{N}.,\u066b\u066c\\s]*').replaceAll(/[Ⓐ-Ⓓ]/g, '.+'));
  return new RegExp(`^(${patterns.join('|')})$`, 'su');
}

const tags = [...new Set(mpgFeed().items.map(({ language }) => language))].filter((tag) => typeof tag === 'string');
const months = [...Array(12).keys()].map((month) => new Date(Date.UTC(2026, month, month + 1)));

/** Words of a language's dates, and its names of the feed's languages. */
function namesOf(strings: Strings): { readonly dates: ReadonlySet<string>; readonly languages: ReadonlySet<string> } {
  const { DateTimeFormat, DisplayNames } = strings.$intl ?? Intl;
  const names = new DisplayNames(strings.$code, { type: 'language' });
  const dates = (['long', 'short'] as const).flatMap((length) => {
    const format = new DateTimeFormat(strings.$code, { day: 'numeric', month: length, weekday: length });
    return months.flatMap((date) => format.format(date).match(/\p{L}+/gu) ?? []);
  });
  return { dates: new Set(dates), languages: new Set([...tags, 'en'].map((tag) => names.of(tag) ?? '')) };
}

const inEnglish = { ...namesOf(english), patterns: patternsOf(english) };

/** Tells of a language's texts apart those that are its own and those that are English. */
export function readerOf(strings: Strings): {
  readonly isOwn: (shown: ShownText) => boolean;
  readonly isEnglish: (shown: ShownText) => boolean;
} {
  const own = { ...namesOf(strings), patterns: patternsOf(strings) };
  const isOwn = ({ text }: ShownText): boolean => own.patterns.test(text) || own.languages.has(text);
  const isEnglishDate = ({ text, isTime }: ShownText): boolean =>
    isTime && (text.match(/\p{L}+/gu) ?? []).some((word) => inEnglish.dates.has(word) && !own.dates.has(word));
  const isEnglish = (shown: ShownText): boolean => {
    const { text } = shown;
    return isEnglishDate(shown) || (!isOwn(shown) && (inEnglish.patterns.test(text) || inEnglish.languages.has(text)));
  };
  return { isOwn, isEnglish };
}

/** Resolves when a widget shows what it does once its place has changed; the files of its languages are there. */
export async function settled(widget: FeedElement): Promise<void> {
  await nextFrame();
  await widget.updateComplete;
}
