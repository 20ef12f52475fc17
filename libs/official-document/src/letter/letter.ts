/** 结构层次: 一、 （一） 1. （1） */
export type Level = 1 | 2 | 3 | 4;

export interface LetterTable {
  kind: 'table';
  columns: { head: string; /** Of the width, beside the others. */ share: number; centred?: boolean }[];
  rows: string[][];
  /** In half points; 小四 where nothing is said. */
  size?: number;
  /** Whether its heads are left out. */
  headless?: boolean;
}

/** A part of the text. Headings are numbered by the library, each under the one above it. */
export type Block =
  | {
      kind: 'heading';
      level: Level;
      text: string;
      /** What goes on in the same line, in the face of the text. */
      runIn?: string;
      /** Whether its text has its number already. */
      numbered?: boolean;
    }
  | {
      kind: 'paragraph';
      text: string;
      /** Stands at the right, and leaves so many characters free there. */
      right?: number;
      /** Whether a page ends before it. */
      onNewPage?: boolean;
    }
  | LetterTable
  /** A little room between two tables. */
  | { kind: 'gap' };

/** 附件, printed with the text: from a new page on, its number at the upper left, its title in the third line. */
export interface Annex {
  title: string;
  body: Block[];
}

/** 版记: at the foot of the last page. */
export interface Imprint {
  /** 抄送机关 */
  copies?: string[];
  /** 印发机关 */
  printer: string;
  /** 印发日期, as 2026-11-27. */
  printedOn: string;
}

/** 署名、成文日期 */
export interface Signature {
  by: string;
  /** As 2026-11-27; null where it is written by hand when it is signed. */
  on: string | null;
  /** Whether a seal goes over it (加盖印章), which needs room above and another place for both lines. */
  sealed: boolean;
}

/** An official letter (公文): what it says. How it is laid out is the standard's matter, GB/T 9704-2012. */
export interface Letter {
  /** 发文机关标志, the red head with its line; without one the title begins the page. */
  mark?: string;
  /** The size of the mark in points, where it shall not fill the line. */
  markSize?: number;
  /** 发文字号, as 督办〔2026〕蓝3号. */
  number?: string;
  /** 标题; a line end breaks it, else it is broken between words. */
  title: string;
  /** A line above the title: in a template the beginning of what is repeated. */
  opening?: string;
  /** 主送机关 */
  addressees?: string[];
  body: Block[];
  /** 附件说明: names of the annexes, without a full stop. */
  annexes?: string[];
  signature?: Signature;
  /** 附注, printed in round brackets. */
  note?: string;
  /** 附件 that are bound with the text, behind it and before the imprint; `annexes` names them. */
  annexPages?: Annex[];
  imprint?: Imprint;
}
