/** What this folder asks of a tree that parse5 has built. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export function isElement(node: Tree.Node | null | undefined): node is Tree.Element {
  return node !== null && node !== undefined && 'tagName' in node;
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The element, then the elements around it, from the inside out. */
export function* ancestors(element: Tree.Element): Generator<Tree.Element, void> {
  let current: Tree.ParentNode | null = element;
  while (isElement(current)) {
    yield current;
    current = current.parentNode;
  }
}

/** All elements below a node in document order. Not those inside a `<template>`, which are no part of the page. */
export function* elements(parent: Tree.ParentNode): Generator<Tree.Element, void> {
  // No recursion, since a page may be nested deeper than calls can be.
  const pending = [...parent.childNodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue;
    yield node;
    pending.push(...[...node.childNodes].reverse());
  }
}

/** How many nodes a widget has in its frame, given what is in its shadow root. Nested roots do not count. */
export function nodesInFrame(shadow: string): number {
  const frame = parseFragment(shadow)
    .childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'div');
  let count = 0;
  const pending: Tree.ChildNode[] = [...(frame?.childNodes ?? [])];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeName === 'template') continue;
    count++;
    if ('childNodes' in node) pending.push(...node.childNodes);
  }
  return count;
}

/** Escapes text for HTML between tags and in attributes with double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
