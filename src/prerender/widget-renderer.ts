import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { LitElement } from 'lit';
import { buildId } from 'virtual:build-id';
import type { Localize } from '../element/localize.ts';
import { stampAttribute } from '../element/prerendered/attribute.ts';
import { contextDigest, feedDigest, writeStamp } from '../element/prerendered/stamp.ts';
import type { Feed } from '../feed/types.ts';
import type { Subject, SubjectLink } from '../parts/link.ts';
import type { RenderContext } from './render-context.ts';

/** What a renderer sets in a widget, and may not be public. */
interface ServerWidget {
  readonly localize: Localize;
  link: SubjectLink;
  feed: Feed;
  now?: Date;
  readonly isPartOnServer?: boolean;
  timeZone?: string | undefined;
  /** The two questions that `Localize` asks a document. */
  closest: () => { readonly getAttribute: () => string };
  matches: (selector: string) => boolean;
}

const feedDigests = new WeakMap<Feed, string>();

function digestOf(feed: Feed): string {
  const known = feedDigests.get(feed) ?? feedDigest(feed);
  feedDigests.set(feed, known);
  return known;
}

/** Renders widgets for one place of a page: a class of renderers, as `@lit-labs/ssr` wants it, and what they tell. */
export function placeRenderer(
  { feed, lang, dir, now }: RenderContext,
  subjects: Set<Subject>,
): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      const widget = this.element as unknown as ServerWidget;
      const { link } = widget;
      widget.link = (subject, ...rest) => {
        subjects.add(subject);
        return link(subject, ...rest);
      };
      widget.closest = () => ({ getAttribute: () => lang });
      widget.matches = (selector) => selector === `:dir(${dir})`;
      widget.feed = feed;
      if ('now' in widget) widget.now = now;
      // The server's own zone says nothing about the visitor.
      if ('timeZone' in widget) widget.timeZone = undefined;
    }

    override connectedCallback(): void {
      super.connectedCallback();
      const { localize, isPartOnServer = false } = this.element as unknown as ServerWidget;
      const { observedAttributes } = this.element.constructor as typeof LitElement;
      const attributes = [...this.element.attributes].map(({ name, value }) => [name, value] as const);
      const context = contextDigest(attributes, observedAttributes, { lang, dir });
      const stamp = {
        build: buildId,
        context,
        feed: digestOf(feed),
        lang: localize.lang(),
        now: now.getTime(),
        nodes: 0,
        isPart: isPartOnServer,
      };
      this.element.setAttribute(stampAttribute, writeStamp(stamp));
    }
  };
}
