import { noChange } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

interface Options<Item> {
  /** What to show. An item that stays keeps its elements. */
  readonly items: readonly Item[];
  readonly rowTemplate: (item: Item) => unknown;
  /** What all rows depend on. As long as none changes, a row is not rendered again. */
  readonly dependencies: readonly unknown[];
  /** What marks their texts. A row that nobody sees keeps its old marks. */
  readonly marks: unknown;
  /** False where a row may stay as it is for now. @param index position of its item */
  readonly isDue: (index: number) => boolean;
  /** Whether somebody may see an item's row. @param index position of its item */
  readonly isSeen: (index: number, item: Item) => boolean;
  /** Called for each row that keeps old marks. @param element its first element */
  readonly onOld: (element: Element, item: Item) => void;
}

/** What a row shows besides its item. */
interface Shown {
  readonly dependencies: readonly unknown[];
  readonly marks: unknown;
}

/** Most rows that are kept for an item to come back, such as when a visitor deletes what was typed. */
const keptRows = 200;

/** A row out of the document. */
interface KeptRow {
  readonly row: ChildPart;
  /** Where its nodes are. */
  readonly place: DocumentFragment;
  readonly shown: Shown | undefined;
}

/** Takes a row out of the document with its nodes. */
function detached(row: ChildPart): DocumentFragment {
  const place = document.createDocumentFragment();
  for (let node = row.startNode; node;) {
    const next = node === row.endNode ? null : node.nextSibling;
    place.append(node);
    node = next;
  }
  return place;
}

interface Ascent {
  readonly end: number;
  readonly before: Ascent | undefined;
}

/** The most of these numbers that ascend from each to the next. What is undefined does not count. */
function longestAscent(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  /** Of the ascents of each length, the one that ends lowest. */
  const ascents: Ascent[] = [];
  for (const end of numbers) {
    if (end === undefined) continue;
    let { length } = ascents;
    while (length && (ascents[length - 1]?.end ?? 0) >= end) length--;
    ascents[length] = { end, before: ascents[length - 1] };
  }
  const longest = new Set<number>();
  for (let ascent = ascents.at(-1); ascent; ascent = ascent.before) longest.add(ascent.end);
  return longest;
}

class Rows extends Directive {
  /** The items that have a row, in their order, with what the row shows, if it shows anything yet. */
  #shown: Map<unknown, Shown | undefined> | undefined;
  /** The rows of items that went away, the last one at the end. */
  readonly #kept = new Map<unknown, KeptRow>();

  override render({ items, rowTemplate }: Options<unknown>): unknown {
    return items.map(rowTemplate);
  }

  override update(list: ChildPart, [options]: [Options<unknown>]): unknown {
    const { items, dependencies, marks } = options;
    const rows = getCommittedValue(list);
    if (this.#shown && Array.isArray(rows)) {
      this.#keepOthers(rows as readonly ChildPart[], items);
      const placed = this.#placedRows(list, rows as readonly ChildPart[], items);
      setCommittedValue(list, placed);
      this.#noteShown(items);
      this.#renderRows(placed, options);
      return noChange;
    }
    // At first, also when hydrating, the rows are an array like any other.
    this.#shown = new Map(items.map((item) => [item, { dependencies, marks }]));
    return this.render(options);
  }

  /** Takes away the rows of all other items. */
  #keepOthers(rows: readonly ChildPart[], items: readonly unknown[]): void {
    const wanted = new Set(items);
    [...(this.#shown ?? [])].forEach(([item, shown], place) => {
      const row = rows[place];
      if (!row || wanted.has(item)) return;
      this.#kept.set(item, { row, place: detached(row), shown });
    });
  }

  /** A row for each item: those that there are, of which as few as possible move, and new ones without content. */
  #placedRows(list: ChildPart, rows: readonly ChildPart[], items: readonly unknown[]): readonly ChildPart[] {
    const placeOf = new Map([...(this.#shown?.keys() ?? [])].map((item, place) => [item, place]));
    const places = items.map((item) => placeOf.get(item));
    const standing = longestAscent(places);
    const placed: ChildPart[] = [];
    // From the end, because a row is put before the one that follows it.
    for (let index = items.length - 1; index >= 0; index--) {
      const place = places[index] ?? -1;
      const next = placed[index + 1];
      const kept = this.#kept.get(items[index]);
      if (kept) list.parentNode.insertBefore(kept.place, next ? next.startNode : list.endNode);
      const row = kept?.row ?? rows[place];
      placed[index] = row && (kept || standing.has(place)) ? row : insertPart(list, next, row);
    }
    return placed;
  }

  /** Notes what the placed rows show before any is rendered, and gives up the rows that have waited longest. */
  #noteShown(items: readonly unknown[]): void {
    this.#shown = new Map(items.map((item) => [item, this.#shown?.get(item) ?? this.#kept.get(item)?.shown]));
    for (const item of items) this.#kept.delete(item);
    for (const [item, { row }] of this.#kept) {
      if (this.#kept.size <= keptRows) break;
      this.#kept.delete(item);
      removePart(row);
    }
  }

  /** Renders the rows that must change. */
  #renderRows(rows: readonly ChildPart[], options: Options<unknown>): void {
    const { items, rowTemplate, dependencies, marks, isDue, isSeen, onOld } = options;
    const current: Shown = { dependencies, marks };
    rows.forEach((row, index) => {
      const item = items[index];
      const shown = this.#shown?.get(item);
      if (shown && areSame(shown.dependencies, dependencies)) {
        if (shown.marks === marks) return;
        if (!isSeen(index, item)) {
          const element = elementOf(row);
          if (element) onOld(element, item);
          return;
        }
      } else if (shown && !isDue(index)) return;
      setChildPartValue(row, rowTemplate(item));
      this.#shown?.set(item, current);
    });
  }
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.every((each, place) => each === others[place]);

/** The first element of a row; undefined if it has none. */
function elementOf(row: ChildPart): Element | undefined {
  const end = row.endNode;
  let node = row.startNode;
  while (node && node !== end && node.nodeType !== Node.ELEMENT_NODE) node = node.nextSibling;
  return node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
}

const rowsDirective = directive(Rows);

/**
 * Renders a list by key, which is the item itself, and each row only when it must change. Lit's `repeat` renders every
 * row each time, and makes it anew when its item comes back; here up to 200 rows wait for that. An item that is there
 * twice is shown once.
 */
export const rows = <Item>(options: Options<Item>): DirectiveResult =>
  rowsDirective({ ...(options as unknown as Options<unknown>), items: [...new Set(options.items)] });
