import { DocumentWriter, type PicturedPages, ReadError, type SourceDocument } from '@yaodian/decomposition';
import { cellTexts } from './cell-text.js';
import { findAligned, type Stretch } from './aligned.js';
import { inReadingOrder } from './columns.js';
import { withoutFurniture } from './furniture.js';
import { findGrids } from './grid.js';
import { toLines } from './lines.js';
import { measure, type Measure } from './measure.js';
import type { Line, PlacedPage } from './page.js';
import { toParagraphs } from './paragraphs.js';
import { continueTable, isContinued } from './table-pages.js';
import { fillGrids, type Table } from './table.js';
import { upright } from './upright.js';

/** More pages than this are refused: no plan of a year is so long. */
export const mostPages = 1000;

/** A page after its characters are put together: what is kept of it until all pages are read. */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  lines: Line[];
  tables: Table[];
  /** It shows a picture that covers a good part of it. */
  pictured: boolean;
}

/** Puts the characters of one page together to lines and ruled tables. */
export function readPage(page: PlacedPage): PageContent {
  const { number, width, height, glyphs, rules } = upright(page);
  const { tables, outside } = fillGrids(findGrids(rules), glyphs, number);
  return {
    number,
    width,
    height,
    lines: toLines(outside, number),
    tables: tables.filter(hasText),
    pictured: page.pictured,
  };
}

const hasText = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ lines }) => lines.length > 0));

/**
 * Puts pages together to a document: page furniture is left out, paragraphs and tables go on over page breaks. Throws
 * ReadError scanned or empty.
 */
export function toDocument(pages: PageContent[]): SourceDocument {
  const bodies = withoutFurniture(pages).map(inReadingOrder);
  const elements = joinElements(elementsOf(pages, bodies));
  const pictured = pages.filter((page, index) => page.pictured && page.tables.length + bodies[index]!.length === 0);
  if (elements.length === 0)
    throw pictured.length > 0 ? new ReadError('scanned', { pages: String(pages.length) }) : new ReadError('empty');
  const measureOf = measures(pages, bodies);
  const writer = new DocumentWriter();
  for (const element of elements) {
    if ('table' in element) writeTable(writer, element.table);
    else for (const { text, page } of toParagraphs(element.lines, measureOf)) writer.paragraph(text, { page });
  }
  const document = writer.document(null);
  const numbers = pictured.map(({ number }) => number);
  return numbers.length > 0 ? { ...document, pictured: picturedPages(numbers, document) } : document;
}

/** Pages that follow each other are told of together, at the block behind which they stand. */
function picturedPages(numbers: number[], { blocks }: SourceDocument): PicturedPages[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => {
    const { start, end } = blocks.findLast(({ place }) => place!.page! < from) ?? blocks[0]!;
    return { start, end, from, to };
  });
}

/** Lines and tables in reading order. */
function elementsOf(pages: PageContent[], bodies: Line[][]): Stretch[] {
  const elements: Stretch[] = [];
  pages.forEach(({ tables }, index) => {
    let rest = bodies[index]!;
    let isFirst = true;
    const text = (lines: Line[]): void => {
      const last = isFirst ? elements.at(-1) : undefined;
      if (lines.length > 0) elements.push(...findAligned(lines, last && 'table' in last ? last.table : null));
      isFirst = false;
    };
    for (const table of tables) {
      text(rest.filter(({ y }) => y < table.top + 2));
      rest = rest.filter(({ y }) => y >= table.top + 2);
      elements.push({ table });
    }
    text(rest);
  });
  return elements;
}

/** Text that follows text, and a table that goes on at the top of the next page, are one. */
function joinElements(elements: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last && 'lines' in last && 'lines' in element) last.lines = [...last.lines, ...element.lines];
    else if (
      last &&
      'table' in last &&
      'table' in element &&
      startsOn(element.table) > endsOn(last.table) &&
      isContinued(last.table, element.table)
    )
      last.table = continueTable(last.table, element.table);
    else joined.push({ ...element });
  }
  return joined;
}

const startsOn = ({ rows }: Table): number => rows[0]!.page;
const endsOn = ({ rows }: Table): number => rows.at(-1)!.page;

/** Pages of one width share their margins, and so does each column of text. */
function measures(pages: PageContent[], bodies: Line[][]): (line: Line) => Measure {
  const widthOf = new Map(pages.map(({ number, width }) => [number, Math.round(width)]));
  const key = ({ page, column = 0 }: Line): string => `${widthOf.get(page)}:${column}`;
  const groups = new Map<string, Line[]>();
  for (const line of bodies.flat()) {
    const group = groups.get(key(line));
    if (group) group.push(line);
    else groups.set(key(line), [line]);
  }
  const measured = new Map(
    [...groups].map(([name, lines]) => {
      const width = widthOf.get(lines[0]!.page)!;
      const alike = pages.flatMap((page, index) => (widthOf.get(page.number) === width ? [index] : []));
      const beside = alike.flatMap((index) => [...bodies[index]!, ...pages[index]!.tables.flatMap(linesOf)]);
      return [name, measure(lines, beside, width)];
    }),
  );
  return (line) => measured.get(key(line))!;
}

const linesOf = ({ rows }: Table): Line[] => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

function writeTable(writer: DocumentWriter, table: Table): void {
  const textOf = cellTexts(table);
  const number = writer.table();
  for (const { page, cells } of table.rows) {
    const written = cells.map((cell) => ({
      text: textOf(cell),
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    }));
    writer.row(
      number,
      written.sort((a, b) => a.column - b.column),
      { page },
    );
  }
}
