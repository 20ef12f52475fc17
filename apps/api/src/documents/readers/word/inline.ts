import { child, elements, textOf, type XmlElement } from '../xml.js';
import { circled } from './number-format.js';
import { onOff, value, withdrawn } from './properties.js';
import type { Styles } from './styles.js';
import { symbolOf } from './symbols.js';

/** The words of a paragraph, and what hangs on it. */
export interface Words {
  text: string;
  /** Contents of the text boxes that are anchored in it. */
  boxes: XmlElement[];
  /** Footnotes and endnotes that it refers to. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
}

/** Where the walk is in a field: its instruction is never printed, its result mostly is. */
interface Field {
  instruction: string;
  inResult: boolean;
}

/** Fields whose result is no text of the document: page numbers, the table of contents. */
const FURNITURE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX)\b/i;
/** A figure with a circle around it, as Word and WPS draw it. */
const ENCLOSED = /^\s*eq\s*\\o\s*(?:\\a[cdlr])?\s*\(\s*[○〇◯]\s*[,，;；]\s*(.+?)\s*\)\s*$/i;

const OPEN = new Set([
  ...['w:r', 'w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:sdtContent', 'w:customXml', 'w:fldSimple'],
  ...['w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'oMathPara', 'oMath'],
]);

/** Reads runs into text. Fields may go over several paragraphs, so one reader goes through a whole stretch of text. */
export class InlineReader {
  private readonly fields: Field[] = [];
  private words: Words = { text: '', boxes: [], notes: [] };

  constructor(private readonly styles: Styles) {}

  read(paragraph: XmlElement): Words {
    this.words = { text: '', boxes: [], notes: [] };
    const hidden = this.styles.hidden(value(child(paragraph, 'w:pPr'), 'w:pStyle'));
    this.children(paragraph, hidden);
    return this.words;
  }

  private children(element: XmlElement, hidden: boolean): void {
    for (const each of elements(element)) this.enter(each, hidden);
  }

  private enter(element: XmlElement, hidden: boolean): void {
    switch (element.name) {
      case 'w:t':
      case 't': // of a formula
        return this.print(textOf(element), hidden);
      case 'w:tab':
      case 'w:ptab':
        return this.print('\t', hidden);
      case 'w:br':
      case 'w:cr':
        return this.print('\n', hidden);
      case 'w:noBreakHyphen':
        return this.print('-', hidden);
      case 'w:sym':
        return this.print(symbol(element), hidden);
      case 'w:fldChar':
        return this.fieldMark(element.attributes['w:fldCharType'], hidden);
      case 'w:instrText': {
        const field = this.fields.at(-1);
        if (field && !field.inResult) field.instruction += textOf(element);
        return;
      }
      case 'w:fldSimple':
        if (!FURNITURE.test(element.attributes['w:instr'] ?? '')) this.children(element, hidden);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!hidden && this.printing)
          this.words.notes.push({
            kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
            id: element.attributes['w:id'] ?? '',
          });
        return;
      case 'w:r':
        return this.children(element, this.isHidden(element, hidden));
      case 'w:sdt':
        if (!onOff(child(element, 'w:sdtPr'), 'w:showingPlcHdr')) this.children(element, hidden);
        return;
      case 'mc:AlternateContent': {
        const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
        if (chosen) this.children(chosen, hidden);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (!hidden && this.printing) this.boxesIn(element);
        return;
      default:
        if (OPEN.has(element.name) || element.name === 'r') this.children(element, hidden);
    }
  }

  private print(text: string, hidden: boolean): void {
    if (!hidden && this.printing) this.words.text += text;
  }

  private get printing(): boolean {
    return this.fields.every(({ inResult, instruction }) => inResult && !FURNITURE.test(instruction));
  }

  private fieldMark(kind: string | undefined, hidden: boolean): void {
    const field = this.fields.at(-1);
    if (kind === 'begin') this.fields.push({ instruction: '', inResult: false });
    if (kind === 'separate' && field) field.inResult = true;
    if (kind !== 'end') return;
    this.fields.pop();
    const enclosed = field && !field.inResult ? ENCLOSED.exec(field.instruction)?.[1] : undefined;
    if (enclosed) this.print(/^\d{1,2}$/.test(enclosed) ? circled(Number(enclosed)) : enclosed, hidden);
  }

  private isHidden(run: XmlElement, around: boolean): boolean {
    const properties = child(run, 'w:rPr');
    const style = value(properties, 'w:rStyle');
    return withdrawn(properties) ?? (around || (style !== undefined && this.styles.hidden(style)));
  }

  /** Text boxes of a drawing; those inside a text box are found when that one is read. */
  private boxesIn(element: XmlElement): void {
    for (const each of elements(element)) {
      if (each.name === 'w:txbxContent') this.words.boxes.push(each);
      else if (each.name === 'mc:AlternateContent')
        this.boxesIn({ ...each, children: [child(each, 'mc:Choice') ?? child(each, 'mc:Fallback') ?? ''] });
      else this.boxesIn(each);
    }
  }
}

function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code > 0 && code <= 0xffff ? symbolOf(code, attributes['w:font'] ?? '') : '';
}
