import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { dateWords } from '../date-words.js';
import { printable } from '../printable.js';
import type { Imprint } from './letter.js';
import { size, text } from './page.js';

/** 首条、末条分隔线高 0.35 mm, 中间的 0.25 mm; in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, color: '000000', size: 8 };
const thin = { ...thick, size: 6 };
const none = { style: BorderStyle.NONE, color: 'auto', size: 0 };
/** 4号, one of them free at both sides. */
const one = (size.small / 2) * 20;

/** 版记: between lines as wide as the text, so that its last line is the last one of the page. */
export function imprintOf({ copies = [], printer, printedOn }: Imprint): (Paragraph | Table)[] {
  // turned-over lines begin under the first organ
  const sentTo = line(`抄送：${copies.join('，')}。`, { indent: { left: 4 * one, right: one, hanging: 3 * one } });
  const printed = line(`${printer}\t${dateWords(printedOn)}印发`, {
    indent: { left: one, right: one },
    tabStops: [{ type: TabStopType.RIGHT, position: text.width - one }],
  });
  const lines = copies.length > 0 ? [sentTo, printed] : [printed];
  return [
    new Table({
      columnWidths: [text.width],
      width: { size: text.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      rows: lines.map((words, at) => {
        const bottom = at === lines.length - 1 ? thick : thin;
        const borders = { top: at === 0 ? thick : thin, bottom, left: none, right: none };
        return new TableRow({ cantSplit: true, children: [new TableCell({ borders, children: [words] })] });
      }),
    }),
    // the table stands beside a paragraph, which is the last thing of the page
    new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}

const line = (words: string, options: Partial<IParagraphOptions>): Paragraph =>
  new Paragraph({
    ...options,
    alignment: AlignmentType.LEFT,
    spacing: { line: size.small * 15, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: printable(words), size: size.small })],
  });
