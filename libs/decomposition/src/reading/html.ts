import { html as spec, parse } from 'parse5';
import type { SourceDocument } from '../model.js';
import { WIDEST } from '../tables/table.js';
import { normaliseText } from '../text/normalise.js';
import { DocumentWriter, type WrittenCell } from './document-writer.js';
import { type Element, integer, isElement, isHidden, type Node } from './html-element.js';
import { listNumber, listOf, type ListState } from './html-list.js';

const { TAG_NAMES: T } = spec;
const IGNORED = new Set<string>([
  T.SCRIPT,
  T.STYLE,
  T.TEMPLATE,
  T.NOSCRIPT,
  T.IFRAME,
  T.OBJECT,
  T.SELECT,
  T.BUTTON,
  T.TEXTAREA,
  T.SVG,
  T.MATH,
  T.TITLE,
  'canvas',
  'video',
  'audio',
  'nav',
]);
const INLINE = new Set<string>([
  T.A,
  T.B,
  T.I,
  T.U,
  T.EM,
  T.STRONG,
  T.FONT,
  T.SPAN,
  T.SMALL,
  T.CODE,
  'sub',
  'sup',
  'label',
  'mark',
  'ins',
  'abbr',
  'bdo',
  'bdi',
  'time',
  'o:p',
  'st1:chsdate',
]);
const HEADING = /^h([1-6])$/;
/** As in a browser; a larger one counts as this. */
const MAX_ROW_SPAN = 65_534;
const MAX_DEPTH_OF_TABLES = 3;

type Step = { node: Node } | { leave: Element };

/** Reads an HTML page: headings, paragraphs, list items with their numbers, tables with their spans. Scripts, styles and hidden parts are left out. */
export function readHtml(input: string): SourceDocument {
  const page = parse(input);
  const writer = new DocumentWriter();
  new Walker(writer).walk(page);
  return writer.document(titleOf(page));
}

function titleOf(page: Node): string | null {
  const stack: Node[] = [page];
  for (let seen = 0; stack.length > 0 && seen < 200; seen++) {
    const node = stack.pop()!;
    if (isElement(node) && node.tagName === T.TITLE) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      return normaliseText(text).replace(/\s+/g, ' ').trim() || null;
    }
    if ('childNodes' in node)
      for (let index = Math.min(node.childNodes.length, 50) - 1; index >= 0; index--)
        stack.push(node.childNodes[index]!);
  }
  return null;
}

/** Walks through a page without recursion, as markup may be nested ten thousand deep. */
class Walker {
  private readonly lists: ListState[] = [];
  private level: number | null = null;
  /** Inline text that is not yet a block. */
  private pending = '';

  constructor(private readonly out: DocumentWriter) {}

  walk(root: Node): void {
    const stack: Step[] = [{ node: root }];
    while (stack.length > 0) {
      const step = stack.pop()!;
      if ('leave' in step) this.leave(step.leave);
      else this.enter(step.node, stack);
    }
    this.flush();
  }

  private enter(node: Node, stack: Step[]): void {
    if (node.nodeName === '#text' && 'value' in node) {
      // runs of white space are one blank, as a browser shows them
      this.pending += node.value.replace(/[ \t\n]+/g, ' ');
      return;
    }
    if (!isElement(node)) {
      if ('childNodes' in node) pushChildren(node, stack);
      return;
    }
    if (IGNORED.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === T.BR) {
      this.pending += '\n';
      return;
    }
    if (node.tagName === T.TABLE) {
      this.flush();
      const rows = tableRows(node);
      if (rows) {
        for (const caption of node.childNodes)
          if (isElement(caption) && caption.tagName === T.CAPTION) this.out.paragraph(cellText(caption));
        this.table(rows);
        return;
      }
    }
    if (!INLINE.has(node.tagName)) this.open(node);
    stack.push({ leave: node });
    pushChildren(node, stack);
  }

  private open(element: Element): void {
    this.flush();
    const heading = HEADING.exec(element.tagName);
    if (heading) this.level = Number(heading[1]);
    if (element.tagName === T.OL || element.tagName === T.UL) this.lists.push(listOf(element));
    const list = this.lists.at(-1);
    if (element.tagName === T.LI && list?.ordered) this.pending += listNumber(list, element);
  }

  private leave(element: Element): void {
    if (INLINE.has(element.tagName)) return;
    this.flush();
    if (HEADING.test(element.tagName)) this.level = null;
    if (element.tagName === T.OL || element.tagName === T.UL) this.lists.pop();
  }

  /** Ends a paragraph or heading. */
  private flush(): void {
    if (this.level === null) this.out.paragraph(this.pending);
    else this.out.heading(this.level, this.pending);
    this.pending = '';
  }

  private table(rows: Element[]): void {
    const table = this.out.table();
    for (let from = 0; from < rows.length;) {
      const { parentNode } = rows[from]!;
      let to = from + 1;
      while (to < rows.length && rows[to]!.parentNode === parentNode) to++;
      for (const cells of rowGroup(rows.slice(from, to))) this.out.row(table, cells);
      from = to;
    }
  }
}

/** The cells of a thead, tbody or tfoot, row by row. As in a browser, no cell spans beyond the group. */
function rowGroup(rows: Element[]): WrittenCell[][] {
  const printed = rows.map(({ childNodes }) =>
    childNodes.filter(isElement).filter((cell) => (cell.tagName === T.TD || cell.tagName === T.TH) && !isHidden(cell)),
  );
  // a row without cells is spanned, too, but not written
  const written = [0];
  for (const cells of printed) written.push(written.at(-1)! + (cells.length > 0 ? 1 : 0));
  /** By column: the first row that no cell from above stands in. */
  const freeFrom: number[] = [];
  return printed.map((cells, row) => {
    let column = 0;
    return cells.map((cell): WrittenCell => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const within = column < WIDEST;
      const rowSpan = within ? Math.min(span(cell, 'rowspan') || MAX_ROW_SPAN, MAX_ROW_SPAN, rows.length - row) : 1;
      const colSpan = within ? Math.min(span(cell, 'colspan') || 1, WIDEST - column) : 1;
      const at = column;
      column += colSpan;
      if (rowSpan > 1) freeFrom.length = Math.max(freeFrom.length, column);
      for (let each = at; rowSpan > 1 && each < column; each++)
        freeFrom[each] = Math.max(freeFrom[each] ?? 0, row + rowSpan);
      return { text: cellText(cell), column: at, rowSpan: written[row + rowSpan]! - written[row]!, colSpan };
    });
  });
}

function pushChildren(node: { childNodes: Node[] }, stack: Step[]): void {
  for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push({ node: node.childNodes[index]! });
}

/** How many rows or columns a cell stands over; 0 for all that are left. */
const span = (cell: Element, name: 'rowspan' | 'colspan'): number => {
  const value = integer(cell, name) ?? 1;
  return value >= 0 ? value : 1;
};

/** A cell's text: its paragraphs and breaks are lines. */
function cellText(cell: Element): string {
  const writer = new DocumentWriter();
  new Walker(writer).walk({ ...cell, tagName: 'div', nodeName: 'div' } as Element);
  return writer.document(null).text;
}

/** The rows of a table of data; null for one that only lays out the page (it holds tables, or one column). */
function tableRows(table: Element): Element[] | null {
  const rows: Element[] = [];
  const stack: { node: Element; depth: number }[] = [{ node: table, depth: 0 }];
  let nested = false;
  let widest = 0;
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!;
    const children = node.childNodes.filter(isElement);
    if (node.tagName === T.TR) {
      rows.push(node);
      const cells = children.filter((child) => child.tagName === T.TD || child.tagName === T.TH);
      widest = Math.max(
        widest,
        cells.reduce((sum, cell) => sum + (span(cell, 'colspan') || 1), 0),
      );
      nested ||= cells.some(holdsTable);
      continue;
    }
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]!;
      if (depth < MAX_DEPTH_OF_TABLES && [T.TBODY, T.THEAD, T.TFOOT, T.TR].includes(child.tagName as never))
        stack.push({ node: child, depth: depth + 1 });
    }
  }
  return nested || widest < 2 || rows.length < 2 ? null : rows;
}

function holdsTable(cell: Element): boolean {
  const stack: Element[] = [cell];
  for (let seen = 0; stack.length > 0 && seen < 2000; seen++) {
    const children = stack.pop()!.childNodes.filter(isElement);
    if (children.some((child) => child.tagName === T.TABLE)) return true;
    stack.push(...children);
  }
  return false;
}
