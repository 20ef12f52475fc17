import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Whether a reader sees nothing of an element, or sees it struck out. */
export function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attribute(element, 'style') ?? '') ||
    element.tagName === 'del' ||
    element.tagName === 's' ||
    element.tagName === 'strike'
  );
}

/** An attribute that is a whole number, as a browser reads it; null for anything else. */
export function integer(element: Element, name: string): number | null {
  const digits = /^\s*([+-]?\d{1,9})/.exec(attribute(element, name) ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
