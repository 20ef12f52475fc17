/** Excel holds no more characters in one cell. */
const mostInCell = 32_767;

/**
 * Excel reads _x0041_ in a text as A; so the first underscore of such words is written in that way itself, and so is the
 * first letter of words that the writer would look up in an object and find there: constructor, __proto__.
 */
export const escaped = (text: string): string =>
  text in {}
    ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`
    : text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** A text in parts that each fit in one cell; no character beyond the basic plane is cut in two. */
export function partsForCells(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > mostInCell) {
    const insidePair = /[\ud800-\udbff]/.test(text.charAt(from + mostInCell - 1));
    const end = from + mostInCell - (insidePair ? 1 : 0);
    parts.push(text.slice(from, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** How many lines a text takes in a column: a Chinese character is as wide as two digits, and one stays free. */
export function linesOf(text: string, width: number): number {
  const lineWidth = (line: string): number => line.length + (line.match(/[^\u0000-\u00ff]/g)?.length ?? 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / (width - 2))), 0);
}
