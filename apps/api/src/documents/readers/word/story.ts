import type { DocumentWriter, WrittenCell } from '@yaodian/decomposition';
import { child, childrenOf, elements, type XmlElement } from '../xml.js';
import { InlineReader, type Words } from './inline.js';
import type { Count, Numbering } from './numbering.js';
import { listPlace, onOff, value, whole, withdrawn } from './properties.js';
import type { Styles } from './styles.js';
import { readTable, type TableCell } from './table.js';

/** What a Word file defines for its text. */
export interface Definitions {
  styles: Styles;
  numbering: Numbering;
}

type Output = Pick<DocumentWriter, 'paragraph' | 'heading' | 'table' | 'row'>;

/** Outline levels are also given to whole paragraphs; a heading is a short line that ends no sentence. */
const longestHeading = 80;
const SENTENCE_END = /[。；;！!]\s*$/;

/** Goes through one stretch of a Word file, its text, a text box, the notes, and writes its paragraphs and tables. */
export class Story {
  readonly notes: Words['notes'] = [];
  private readonly inline: InlineReader;
  private readonly count: Count;
  /** Words of paragraphs whose mark was deleted in tracked changes: they belong to the next paragraph. */
  private carried = '';
  private lastTable: { number: number; columns: number } | null = null;

  constructor(
    private readonly definitions: Definitions,
    private output: Output,
  ) {
    this.inline = new InlineReader(definitions.styles);
    this.count = definitions.numbering.count();
  }

  /** Reads a paragraph, a table, or what stands around several of them. */
  read(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        return this.paragraph(element);
      case 'w:tbl':
        return this.table(element);
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote':
        return this.readAll(element);
      case 'mc:AlternateContent': {
        const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
        if (chosen) this.readAll(chosen);
      }
    }
  }

  private readAll(element: XmlElement): void {
    for (const each of elements(element)) this.read(each);
    this.flush();
  }

  private paragraph(element: XmlElement): void {
    const { styles } = this.definitions;
    const properties = child(element, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const style = value(properties, 'w:pStyle');
    const { text, boxes, notes } = this.inline.read(element);
    this.notes.push(...notes);
    this.lastTable = null;
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) this.carried += text;
    else if (text !== '' || !(withdrawn(mark) ?? styles.hidden(style))) {
      const words = this.number(properties, style) + this.carried + text;
      this.carried = '';
      const outline = whole(properties, 'w:outlineLvl') ?? styles.outline(style) ?? 9;
      const heading = outline < 9 && words.length <= longestHeading && !SENTENCE_END.test(words);
      if (heading) this.output.heading(outline + 1, words);
      else this.output.paragraph(words);
    } else if (withdrawn(mark) && !onOff(mark, 'w:vanish')) {
      // struck out, it still counts
      this.number(properties, style);
    }
    for (const box of boxes) this.apart(box, this.output);
  }

  private flush(): void {
    if (this.carried !== '') this.output.paragraph(this.carried);
    this.carried = '';
  }

  /** The automatic number of a paragraph. */
  private number(properties: XmlElement | undefined, style: string | undefined): string {
    const { styles, numbering } = this.definitions;
    const own = listPlace(properties);
    const inherited = styles.listPlace(style);
    const list = own.list ?? inherited.list;
    if (list === undefined || list === '0') return '';
    const ofStyle =
      own.list === undefined && inherited.style ? numbering.levelOfStyle(list, inherited.style) : undefined;
    const named = own.list === undefined && style ? numbering.levelOfStyle(list, style) : undefined;
    return this.count.next(list, own.level ?? named ?? ofStyle ?? inherited.level ?? 0);
  }

  /** A text box is counted by itself, and written where it is anchored. */
  private apart(box: XmlElement, output: Output): void {
    const story = new Story(this.definitions, output);
    story.read(box);
    this.notes.push(...story.notes);
  }

  private table(element: XmlElement): void {
    this.flush();
    const rows = readTable(element);
    const columns = Math.max(0, ...rows.map(widthOf));
    const before = this.lastTable;
    // tables without a paragraph between them are one on the page
    const goesOn = before?.columns === columns;
    if (laysOut(rows) && !goesOn) {
      for (const cell of rows.flat()) this.readAll(cell.element);
      this.lastTable = null;
      return;
    }
    const number = goesOn ? before.number : this.output.table();
    for (const row of rows)
      this.output.row(
        number,
        row.map((cell) => this.cell(cell)),
      );
    this.lastTable = { number, columns };
  }

  private cell({ element, column, rowSpan, colSpan }: TableCell): WrittenCell {
    const lines: string[] = [];
    const outer = this.output;
    this.output = cellOutput(lines);
    for (const each of elements(element)) this.read(each);
    this.flush();
    this.output = outer;
    return { text: lines.join('\n'), column, rowSpan, colSpan };
  }
}

/** A frame around text, or around tables that are larger than itself: no table of its own. */
function laysOut(rows: TableCell[][]): boolean {
  const inner = rows.flat().flatMap(({ element }) => childrenOf(element, 'w:tbl'));
  const largest = Math.max(0, ...inner.map((table) => readTable(table).length));
  return rows.length < 2 || Math.max(...rows.map((row) => row.length)) < 2 || largest > rows.length;
}

const widthOf = (row: TableCell[]): number => Math.max(0, ...row.map(({ column, colSpan }) => column + colSpan));

/** Inside a cell paragraphs are lines, and so are the rows of a table in it. */
function cellOutput(lines: string[]): Output {
  return {
    paragraph: (text) => lines.push(text),
    heading: (_level, text) => lines.push(text),
    table: () => 0,
    row: (_table, cells) => lines.push(cells.map(({ text }) => text.replace(/\n/g, ' ')).join(' ')),
  };
}
