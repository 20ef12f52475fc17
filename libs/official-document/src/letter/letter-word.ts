import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  NumberFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { faces, type Font, fonts } from '../fonts.js';
import { printable } from '../printable.js';
import { fontTable } from '../word/font-table.js';
import { imprintOf } from './imprint.js';
import type { Annex, Block, Letter, Level, Signature } from './letter.js';
import { letterTable } from './letter-table.js';
import { LevelNumbers } from './levels.js';
import { character, gap as gapHeight, line, narrower, page, pageNumber, size } from './page.js';
import { signedLines } from './signature.js';
import { widthOf } from './text-width.js';
import { titleLines } from './title-lines.js';

const red = 'FF0000';
/** 发文机关标志: its upper edge stands 35 mm under that of the text; no larger than the marks of superior organs. */
const markBefore = (35 / 25.4) * 72 * 20;
const largestMark = 72;
const exactly = (height: number) => ({ line: Math.round(height), lineRule: LineRuleType.EXACT });
const characters = (count: number): number => Math.round(count * character);
/** 首行空二字 */
const firstLine = characters(2);

const styles = {
  mark: { id: 'Mark', name: '发文机关标志', face: fonts.title },
  title: { id: 'LetterTitle', name: '公文标题', face: fonts.title },
  1: { id: 'LevelOne', name: '一级标题', face: fonts.heading },
  2: { id: 'LevelTwo', name: '二级标题', face: fonts.subheading },
  3: { id: 'LevelThree', name: '三级标题', face: fonts.text },
  4: { id: 'LevelFour', name: '四级标题', face: fonts.text },
} satisfies Record<string | Level, { id: string; name: string; face: Font }>;

/** A letter as a Word document in the form of GB/T 9704-2012. */
export const letterWord = (letter: Letter): Promise<Uint8Array> => lettersWord([letter]);

/** Letters in one file, each from a new page on, its pages numbered from 1. */
export async function lettersWord(letters: readonly Letter[]): Promise<Uint8Array> {
  const document = new Document({
    title: printable(letters[0]?.title ?? '').replaceAll('\n', ''),
    creator: '要点通',
    lastModifiedBy: '要点通',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: faces(fonts.text),
            size: size.text,
            characterSpacing: narrower,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
          paragraph: { alignment: AlignmentType.BOTH, spacing: { before: 0, after: 0, ...exactly(line) } },
        },
      },
      paragraphStyles: [
        named(styles.mark, { color: red }, { alignment: AlignmentType.CENTER }),
        named(styles.title, { size: size.title }, { alignment: AlignmentType.CENTER, keepNext: true }),
        ...([1, 2, 3, 4] as const).map((level) =>
          named(styles[level], {}, { indent: { firstLine }, outlineLevel: level - 1, keepNext: level < 3 }),
        ),
      ],
    },
    sections: letters.map(section),
  });
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable(Object.values(fonts)) }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
}

const named = (
  { id, name, face }: { id: string; name: string; face: Font },
  run: Partial<IRunOptions>,
  paragraph: Partial<IParagraphOptions>,
) => ({ id, name, quickFormat: true, run: { font: faces(face), ...run }, paragraph });

function section(letter: Letter): ISectionOptions {
  return {
    properties: {
      page: { ...page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
      grid: { type: DocumentGridType.DEFAULT, linePitch: line },
    },
    footers: { default: numberAt(AlignmentType.RIGHT), even: numberAt(AlignmentType.LEFT) },
    children: [
      ...headOf(letter),
      ...titleOf(letter),
      ...addresseesOf(letter.addressees),
      ...bodyOf(letter.body, letter.signature !== undefined),
      ...annexNote(letter.annexes),
      ...(letter.signature ? signed(letter.signature) : []),
      ...(letter.note ? [paragraph(`（${letter.note}）`, { indent: { firstLine } })] : []),
      ...(letter.annexPages ?? []).flatMap((annex, at, all) => annexPage(annex, all.length > 1 ? at + 1 : null)),
      ...(letter.imprint ? imprintOf(letter.imprint) : []),
    ],
  };
}

const run = (text: string, options: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({ text: printable(text), ...options });

const paragraph = (text: string, options: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text)] });

const empty = (count: number, options: IParagraphOptions = {}): Paragraph[] =>
  Array.from({ length: count }, () => new Paragraph(options));

const gap = (): Paragraph => new Paragraph({ spacing: exactly(gapHeight) });

/** 发文机关标志 35 mm down, two lines, 发文字号 in the middle, the red line 4 mm under it, two lines. */
function headOf({ mark, markSize, number }: Letter): Paragraph[] {
  if (mark === undefined) return number === undefined ? [] : [paragraph(number, { alignment: AlignmentType.RIGHT })];
  const points = markSize ?? Math.min(largestMark, Math.floor((character * 28) / 20 / Math.max(1, widthOf(mark))));
  return [
    new Paragraph({ spacing: exactly(markBefore) }),
    new Paragraph({
      style: styles.mark.id,
      spacing: exactly(points * 20 * 1.2),
      children: [run(mark, { size: points * 2 })],
    }),
    ...empty(2),
    paragraph(number ?? '', {
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, color: red, size: 12, space: 7 } },
    }),
    ...empty(2),
  ];
}

/** The title with an empty line under it. */
const titleOf = ({ opening, title }: Letter): Paragraph[] => [
  ...(opening === undefined ? [] : [paragraph(opening)]),
  ...titleLines(printable(title)).map((text) => paragraph(text, { style: styles.title.id })),
  ...empty(1),
];

/** 顶格, turned-over lines, too; a full-width colon behind the last one. */
const addresseesOf = (addressees: string[] = []): Paragraph[] =>
  addressees.length === 0 ? [] : [paragraph(`${addressees.join('，')}：`)];

/** Where a signature follows, the end of the text goes with it: it does not stand on a page without text. */
function bodyOf(body: Block[], isSigned = false): (Paragraph | Table)[] {
  const numbers = new LevelNumbers();
  return body.flatMap((block, at): (Paragraph | Table)[] => {
    const isEnd = isSigned && at === body.length - 1;
    if (block.kind === 'table') return [letterTable(block)];
    if (block.kind === 'gap') return [gap()];
    if (block.kind === 'heading') {
      const { level, text, runIn, numbered } = block;
      const { id, face } = styles[level];
      const words = numbered ? text : numbers.next(level) + text;
      if (runIn === undefined) return [paragraph(words, { style: id })];
      const children = [run(words, { font: faces(face) }), run(runIn)];
      return [new Paragraph({ indent: { firstLine }, keepNext: isEnd, children })];
    }
    const { right, onNewPage } = block;
    // as a break of its own it is repeated with a list of a template, which a property of the paragraph is not
    if (onNewPage) return [new Paragraph({ children: [new PageBreak(), run(block.text)] })];
    const place: Partial<IParagraphOptions> =
      right === undefined
        ? { indent: { firstLine } }
        : { alignment: AlignmentType.RIGHT, indent: { right: characters(right) } };
    return printable(block.text)
      .split('\n')
      .map((words, line, all) => paragraph(words, { ...place, keepNext: isEnd && line === all.length - 1 }));
  });
}

/** 附件说明: one line under the text; several are numbered, and turned-over lines begin under the name. */
function annexNote(names: string[] = []): Paragraph[] {
  if (names.length === 0) return [];
  const [only] = names.length === 1 ? names : [];
  const lines = only === undefined ? names.map((name, at) => [`${at + 1}. `, name] as const) : [['', only] as const];
  return [
    ...empty(1, { keepNext: true }),
    ...lines.map(([number, name], at) => {
      const before = `${at === 0 ? '附件：' : ''}${number}`;
      const left = characters(2 + 3 + widthOf(number));
      // the signature does not stand alone on its page
      return paragraph(before + name, { indent: { left, hanging: characters(widthOf(before)) }, keepNext: true });
    }),
  ];
}

/** 附件 and its number: 3号黑体 at the edge of the first line; the title in the third one; the text under an empty line. */
function annexPage({ title, body }: Annex, number: number | null): (Paragraph | Table)[] {
  return [
    new Paragraph({ pageBreakBefore: true, children: [run(`附件${number ?? ''}`, { font: faces(fonts.heading) })] }),
    ...empty(1),
    ...titleLines(printable(title)).map((text) => paragraph(text, { style: styles.title.id })),
    ...empty(1),
    ...bodyOf(body),
    // two tables without a paragraph between them would become one
    ...(body.at(-1)?.kind === 'table' ? [gap()] : []),
  ];
}

/** A seal stands over both lines, and begins within a line of the text: it takes two lines more above them. */
function signed(signature: Signature): Paragraph[] {
  const lines = signedLines({ ...signature, by: printable(signature.by) });
  return [
    ...empty(signature.sealed ? 2 : 1, { keepNext: true }),
    ...[lines.signature, lines.date].map(
      ({ text, free }, at) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          indent: { right: characters(free) },
          keepNext: at === 0,
          // blanks for what is written by hand stay
          children: [new TextRun(text)],
        }),
    ),
  ];
}

/** 页码: 4号半角宋体 between dashes, 单页码居右空一字，双页码居左空一字. */
const numberAt = (alignment: IParagraphOptions['alignment']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        spacing: exactly(pageNumber.line),
        indent: { left: pageNumber.indent, right: pageNumber.indent },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: faces(fonts.pageNumber),
            size: size.small,
          }),
        ],
      }),
    ],
  });
