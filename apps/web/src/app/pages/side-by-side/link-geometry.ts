/** The part of a rectangle that can be seen. */
interface Span {
  top: number;
  bottom: number;
  /** Whether its end is seen, or cut off by the edge. */
  openTop: boolean;
  openBottom: boolean;
}

interface Box {
  top: number;
  bottom: number;
}

export function visibleSpan(box: Box, window: Box): Span | null {
  const top = Math.max(box.top, window.top);
  const bottom = Math.min(box.bottom, window.bottom);
  return bottom - top < 2
    ? null
    : { top, bottom, openTop: box.top < window.top - 1, openBottom: box.bottom > window.bottom + 1 };
}

export interface Link {
  /** The bracket beside the words, and the line that leads from it to the row. */
  bracket: string;
  line: string;
  end: { x: number; y: number };
}

interface Ends {
  words: Span;
  /** Right edge of the words. */
  wordsRight: number;
  row: Span;
  /** Left edge of the row. */
  rowLeft: number;
}

const tick = 8;

/** A bracket around the words and a line with right angles to the row's middle; an end that is cut off stays open. */
export function linkBetween({ words, wordsRight, row, rowLeft }: Ends): Link {
  const near = wordsRight + 16;
  const far = near + tick;
  const bracket = [
    words.openTop ? `M${far} ${words.top}` : `M${near} ${words.top}H${far}`,
    `V${words.bottom}`,
    words.openBottom ? '' : `H${near}`,
  ].join('');
  const from = Math.round((words.top + words.bottom) / 2);
  const to = Math.round((row.top + row.bottom) / 2);
  const end = rowLeft - 5;
  const turn = Math.round(Math.max(far + 8, rowLeft - 20));
  return { bracket, line: `M${far} ${from}H${turn}V${to}H${end}`, end: { x: end, y: to } };
}
