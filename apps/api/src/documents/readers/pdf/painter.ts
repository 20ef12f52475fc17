import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, compose, IDENTITY, type Matrix, toMatrix } from '../layout/matrix.js';
import type { Placed, Rule } from '../layout/page.js';
import { type Path, rulesOf } from '../layout/paths.js';

/** What pdf.js tells about a font. */
export interface Font {
  vertical?: boolean;
  fontMatrix?: ArrayLike<number>;
  isType3Font?: boolean;
  defaultVMetrics?: number[];
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: number[];
}

interface State {
  matrix: Matrix;
  font: Font;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  lineWidth: number;
}

/** A picture counts from this share of the page on. */
const PICTURE_SHARE = 0.2;
/** Characters and strokes on one page; more are a drawing, or an attack. */
const MOST_MARKS = 200_000;

type Operators = typeof OPS;

/** Follows a page's painting operators, and notes where characters and straight strokes come to stand. */
export class Painter {
  private readonly characters: Placed[] = [];
  private readonly rules: Rule[] = [];
  private pictured = false;
  private readonly stack: State[] = [];
  private state: State;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  /** Marked contents that are open, and whether each is hidden or furniture. */
  private readonly marked: ('hidden' | 'furniture' | 'plain')[] = [];
  private readonly actions: Map<number, (args: unknown[]) => void>;

  constructor(
    operators: Operators,
    view: Matrix,
    private readonly page: { width: number; height: number },
    private readonly fonts: Map<string, Font>,
    private readonly isVisible: (group: unknown) => boolean,
  ) {
    this.state = {
      matrix: view,
      font: {},
      fontSize: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      lineWidth: 1,
    };
    this.actions = this.actionsFor(operators);
  }

  paint(operator: number, args: unknown[]): void {
    if (this.characters.length + this.rules.length < MOST_MARKS) this.actions.get(operator)?.(args);
  }

  result(): { characters: Placed[]; rules: Rule[]; pictured: boolean } {
    this.notePicture();
    return { characters: this.characters, rules: this.rules, pictured: this.pictured };
  }

  private actionsFor(o: Operators): Map<number, (args: unknown[]) => void> {
    const number = (args: unknown[], index = 0): number => Number(args[index]) || 0;
    const save = (): void => void this.stack.push({ ...this.state });
    const restore = (): void => {
      this.notePicture();
      this.state = this.stack.pop() ?? this.state;
    };
    const strokes = new Set<number>([
      o.stroke,
      o.closeStroke,
      o.fillStroke,
      o.eoFillStroke,
      o.closeFillStroke,
      o.closeEOFillStroke,
    ]);
    const fills = new Set<number>([
      o.fill,
      o.eoFill,
      o.fillStroke,
      o.eoFillStroke,
      o.closeFillStroke,
      o.closeEOFillStroke,
    ]);
    return new Map<number, (args: unknown[]) => void>([
      [o.save, save],
      [o.restore, restore],
      [o.transform, (args) => this.transform(toMatrix(args))],
      [o.paintFormXObjectBegin, (args) => (save(), this.transform(toMatrix(args[0])))],
      [o.paintFormXObjectEnd, restore],
      [o.beginGroup, save],
      [o.endGroup, restore],
      [o.setLineWidth, (args) => (this.state.lineWidth = number(args))],
      [o.beginText, () => (this.text = this.line = IDENTITY)],
      [o.setFont, (args) => this.setFont(args)],
      [o.setCharSpacing, (args) => (this.state.characterSpacing = number(args))],
      [o.setWordSpacing, (args) => (this.state.wordSpacing = number(args))],
      [o.setHScale, (args) => (this.state.scale = number(args) / 100)],
      [o.setLeading, (args) => (this.state.leading = -number(args))],
      [o.setTextRise, (args) => (this.state.rise = number(args))],
      [o.setTextMatrix, (args) => (this.text = this.line = toMatrix(args[0]) ?? toMatrix(args) ?? this.text)],
      [o.moveText, (args) => this.move(number(args), number(args, 1))],
      [
        o.setLeadingMoveText,
        (args) => {
          this.state.leading = number(args, 1);
          this.move(number(args), number(args, 1));
        },
      ],
      [o.nextLine, () => this.move(0, this.state.leading)],
      [o.showText, (args) => this.show(args[0] as (PdfGlyph | number)[])],
      [o.beginMarkedContent, (args) => this.mark(args)],
      [o.beginMarkedContentProps, (args) => this.mark(args)],
      [o.endMarkedContent, () => void this.marked.pop()],
      [
        o.constructPath,
        ([operator, data]) => {
          const kind = operator as number;
          const path = (data as Path[])[0];
          if (!path || this.isHidden() || !(strokes.has(kind) || fills.has(kind))) return;
          const width = this.state.lineWidth;
          this.rules.push(
            ...rulesOf(path, this.state.matrix, { stroked: strokes.has(kind), filled: fills.has(kind), width }),
          );
        },
      ],
    ]);
  }

  private transform(matrix: Matrix | null): void {
    if (matrix) this.state.matrix = compose(this.state.matrix, matrix);
  }

  private move(x: number, y: number): void {
    this.text = this.line = compose(this.line, [1, 0, 0, 1, x, y]);
  }

  private setFont([name, size]: unknown[]): void {
    this.state.font = this.fonts.get(name as string) ?? {};
    this.state.fontSize = Number(size) || 0;
  }

  private mark([tag, properties]: unknown[]): void {
    // pdf.js gives a tag with properties as a string, one without as a name
    const name = typeof tag === 'string' ? tag : (tag as { name?: string } | null)?.name;
    const hidden = name === 'OC' && properties != null && !this.isVisible(properties);
    this.marked.push(hidden ? 'hidden' : name === 'Artifact' ? 'furniture' : 'plain');
  }

  private isHidden(): boolean {
    return this.marked.includes('hidden');
  }

  private show(glyphs: (PdfGlyph | number)[]): void {
    const { font, fontSize, scale, rise, characterSpacing, wordSpacing } = this.state;
    const matrix = toMatrix(font.fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0];
    const unit = fontSize * matrix[0];
    const hidden = this.isHidden();
    const furniture = this.marked.includes('furniture');
    const size = Math.abs(fontSize) * (font.isType3Font ? emOf(matrix) : 1);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.advance(font.vertical ? (glyph * fontSize) / 1000 : (-glyph * fontSize * scale) / 1000, font.vertical);
        continue;
      }
      const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
      const down = glyph.vmetric ?? font.defaultVMetrics;
      const width = font.vertical && down ? down[0]! * unit : glyph.width * unit * scale;
      if (!hidden && glyph.unicode !== '') {
        const full = compose(this.state.matrix, this.text);
        const left = font.vertical && down ? -(glyph.vmetric?.[1] ?? glyph.width / 2) * unit : 0;
        const top = font.vertical && down ? -down[2]! * unit : 0;
        const from = apply(full, left, rise + top);
        const to = apply(full, left + (font.vertical ? glyph.width * unit : width), rise + top);
        const height = size * Math.hypot(full[2], full[3]);
        this.characters.push({
          text: glyph.unicode,
          ...from,
          dx: to.x - from.x,
          dy: to.y - from.y,
          size: height,
          furniture,
        });
      }
      this.advance(width + (font.vertical ? -spacing : spacing * scale), font.vertical);
    }
  }

  private advance(by: number, vertical = false): void {
    this.text = compose(this.text, vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by, 0]);
  }

  /** Pictures are left out of the operators, but not the transformation of the unit square that places each. */
  private notePicture(): void {
    const [a, b, c, d, e, f] = this.state.matrix;
    const width = overlap(Math.min(e, e + a, e + c, e + a + c), Math.max(e, e + a, e + c, e + a + c), this.page.width);
    const height = overlap(
      Math.min(f, f + b, f + d, f + b + d),
      Math.max(f, f + b, f + d, f + b + d),
      this.page.height,
    );
    this.pictured ||= width * height > this.page.width * this.page.height * PICTURE_SHARE;
  }
}

const overlap = (from: number, to: number, length: number): number =>
  Math.max(0, Math.min(to, length) - Math.max(from, 0));

/** Height of a letter box for a font size of 1, of fonts whose characters are drawings. */
const emOf = (matrix: Matrix): number => {
  const em = Math.hypot(matrix[2], matrix[3]) * 1000;
  return em > 0.1 && em < 10 ? em : 1;
};
