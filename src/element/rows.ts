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
  /** What to show, each once. An item that stays keeps its elements. */
  readonly items: readonly Item[];
  readonly rowTemplate: (item: Item) => unknown;
  /** What all rows depend on. As long as none changes, a row is not rendered again. */
  readonly dependencies: readonly unknown[];
  /** False where a row may stay as it is for now. @param index position of its item */
  readonly isDue: (index: number) => boolean;
}

/** Removes a row with both of its markers. Lit's `removePart` leaves the second one (lit/lit#5298). */
function removeRow(row: ChildPart): void {
  const { endNode } = row;
  removePart(row);
  endNode?.parentNode?.removeChild(endNode);
}

class Rows extends Directive {
  /** The items that have a row, in their order, with the dependencies that the row shows. */
  #shown: ReadonlyMap<unknown, readonly unknown[]> | undefined;

  override render({ items, rowTemplate }: Options<unknown>): unknown {
    return items.map(rowTemplate);
  }

  override update(list: ChildPart, [options]: [Options<unknown>]): unknown {
    const { items, dependencies } = options;
    const rows = getCommittedValue(list);
    if (this.#shown && Array.isArray(rows)) {
      setCommittedValue(list, this.#placedRows(list, rows as readonly ChildPart[], options));
      this.#shown = this.#renderedRows(list, options);
      return noChange;
    }
    // At first, also when hydrating, the rows are an array like any other.
    this.#shown = new Map(items.map((item) => [item, dependencies]));
    return this.render(options);
  }

  /** A row for each item: those that there are, moved only where they must, and new ones without content. */
  #placedRows(list: ChildPart, rows: readonly ChildPart[], { items }: Options<unknown>): readonly ChildPart[] {
    const wanted = new Set(items);
    const rowOf = new Map([...(this.#shown?.keys() ?? [])].map((item, index) => [item, rows[index]]));
    /** Rows that stay and are not in their place yet, in the order of the document. */
    const standing = new Set<ChildPart>();
    for (const [item, row] of rowOf) {
      if (!row) continue;
      if (wanted.has(item)) standing.add(row);
      else removeRow(row);
    }
    return items.map((item) => {
      const [next] = standing;
      const old = rowOf.get(item);
      const row = old && old === next ? old : insertPart(list, next, old);
      standing.delete(row);
      return row;
    });
  }

  /** Renders the rows that must change. @returns what all rows show now */
  #renderedRows(list: ChildPart, options: Options<unknown>): ReadonlyMap<unknown, readonly unknown[]> {
    const { items, rowTemplate, dependencies, isDue } = options;
    const rows = getCommittedValue(list) as readonly ChildPart[];
    return new Map(
      rows.map((row, index) => {
        const item = items[index];
        const last = this.#shown?.get(item);
        const mayStay = last?.every((each, place) => each === dependencies[place]) || !isDue(index);
        if (last && mayStay) return [item, last];
        setChildPartValue(row, rowTemplate(item));
        return [item, dependencies];
      }),
    );
  }
}

const rowsDirective = directive(Rows);

/**
 * Renders a list by key, which is the item itself, and each row only when it must change. Lit's `repeat` renders every
 * row each time, and leaves a comment node behind for each row that it removes.
 */
export const rows = <Item>(options: Options<Item>): DirectiveResult => rowsDirective(options as Options<unknown>);
