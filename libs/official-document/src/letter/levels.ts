import type { Level } from './letter.js';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 12 → 十二. Throws RangeError beyond 99. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`${value} is no number from 1 to 99`);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens]! : ''}${tens > 0 ? '十' : ''}${digits[ones]!}`;
}

const forms: Record<Level, (value: number) => string> = {
  1: (value) => `${chineseNumber(value)}、`,
  2: (value) => `（${chineseNumber(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
};

/** Numbers headings in their order: a heading begins those under it anew. */
export class LevelNumbers {
  private readonly counts = [0, 0, 0, 0];

  next(level: Level): string {
    this.counts.fill(0, level);
    return forms[level](++this.counts[level - 1]!);
  }
}
