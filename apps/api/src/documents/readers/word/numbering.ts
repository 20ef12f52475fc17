import { child, childrenOf, type XmlElement } from '../xml.js';
import { formatNumber } from './number-format.js';
import { onOff, value, whole } from './properties.js';
import type { Styles } from './styles.js';
import { bulletOf } from './symbols.js';

interface Level {
  start: number;
  format: string;
  /** The printed form, with %1 … %9 for the numbers of the levels. */
  text: string;
  /** What stands between number and words: tab, space or nothing. */
  suffix: string;
  /** All numbers in Arabic figures. */
  legal: boolean;
  /** The level, counted from 1, after which this one starts again; 0: never. By default any higher one. */
  restart?: number;
  style?: string;
}

interface List {
  /** Lists with one origin go on with each other's count. */
  origin: string;
  levels: Map<number, Level>;
  /** Levels that start anew with this list. */
  starts: Map<number, number>;
}

const deepest = 8;

/** The automatic numbers of Word and WPS, which stand nowhere in the text. */
export class Numbering {
  private readonly origins = new Map<string, XmlElement>();
  private readonly lists = new Map<string, List>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    for (const origin of childrenOf(root, 'w:abstractNum')) {
      this.origins.set(origin.attributes['w:abstractNumId'] ?? '', origin);
    }
    const linked = (style: string): string | undefined => {
      const { list } = styles.listPlace(style);
      return value(
        childrenOf(root, 'w:num').find((each) => each.attributes['w:numId'] === list),
        'w:abstractNumId',
      );
    };
    for (const list of childrenOf(root, 'w:num')) {
      this.lists.set(list.attributes['w:numId'] ?? '', this.readList(list, linked));
    }
  }

  list(id: string): List | undefined {
    return this.lists.get(id);
  }

  /** The level of a list that belongs to a style. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (const [level, { style: each }] of this.lists.get(list)?.levels ?? []) if (each === style) return level;
    return undefined;
  }

  /** A fresh count, for the text, the text boxes, the notes. */
  count(): Count {
    return new Count(this);
  }

  private readList(list: XmlElement, linked: (style: string) => string | undefined): List {
    let origin = value(list, 'w:abstractNumId') ?? '';
    const link = value(this.origins.get(origin), 'w:numStyleLink');
    if (link !== undefined) origin = linked(link) ?? origin;
    const levels = new Map(childrenOf(this.origins.get(origin), 'w:lvl').map(readLevel));
    const starts = new Map<number, number>();
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl']);
      const own = child(override, 'w:lvl');
      if (own) levels.set(level, readLevel(own)[1]);
      const start = whole(override, 'w:startOverride') ?? (own && whole(own, 'w:start'));
      if (start !== undefined) starts.set(level, start);
    }
    return { origin, levels, starts };
  }
}

function readLevel(level: XmlElement): [number, Level] {
  const format =
    value(level, 'w:numFmt') ?? value(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  const text = value(level, 'w:lvlText') ?? '';
  const fonts = Object.values(child(child(level, 'w:rPr'), 'w:rFonts')?.attributes ?? {});
  return [
    Number(level.attributes['w:ilvl']),
    {
      start: whole(level, 'w:start') ?? 0,
      format: format ?? 'decimal',
      text: format === 'bullet' ? bulletOf(text, fonts) : text,
      suffix: value(level, 'w:suff') ?? 'tab',
      legal: onOff(level, 'w:isLgl') ?? false,
      restart: whole(level, 'w:lvlRestart'),
      style: value(level, 'w:pStyle'),
    },
  ];
}

/** How far the lists of one stretch of text have been counted. */
export class Count {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The number that the next paragraph of a list begins with, with what stands behind it; empty if there is none. */
  next(id: string, depth: number): string {
    const list = this.numbering.list(id);
    const level = list?.levels.get(depth);
    if (!list || !level || depth > deepest) return '';
    const counts = this.counts.get(list.origin) ?? [];
    this.counts.set(list.origin, counts);
    const anew = list.starts.get(depth);
    const first = anew !== undefined && !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    const before = first ? undefined : counts[depth];
    counts[depth] = before === undefined ? (anew ?? level.start) : before + 1;
    for (let below = depth + 1; below <= deepest; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || depth < restart) counts[below] = undefined;
    }
    return label(list, level, counts);
  }
}

function label({ levels, starts }: List, level: Level, counts: (number | undefined)[]): string {
  const printed = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const of = levels.get(depth);
    const number = counts[depth] ?? starts.get(depth) ?? of?.start ?? 0;
    return formatNumber(number, level.legal && of?.format !== 'none' ? 'decimal' : (of?.format ?? 'decimal'));
  });
  if (printed === '' || level.suffix === 'nothing') return printed;
  // a tab only sets the words off; where the number ends without a sign of its own, a blank does so
  return level.suffix === 'space' || /[\p{L}\p{Nd}]$/u.test(printed) ? `${printed} ` : printed;
}
