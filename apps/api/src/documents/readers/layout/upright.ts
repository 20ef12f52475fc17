import type { Glyph, Placed, PlacedPage, Rule } from './page.js';

export interface UprightPage {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
}

/** Quarter turns clockwise by which writing runs off the level; null for what stands aslant, such as a watermark. */
function turnOf({ dx, dy }: Placed): number | null {
  const across = Math.abs(dx);
  const along = Math.abs(dy);
  if (along <= across * 0.05) return dx >= 0 ? 0 : 2;
  if (across <= along * 0.05) return dy >= 0 ? 1 : 3;
  return null;
}

/** Turns a page so that most of its text is upright. Slanting text is left out; what still stands on its side is stacked. */
export function upright(page: PlacedPage): UprightPage {
  const counts = [0, 0, 0, 0];
  const turns = page.characters.map((character) => {
    const turn = turnOf(character);
    if (turn !== null && character.text.trim() !== '') counts[turn]!++;
    return turn;
  });
  const main = counts.indexOf(Math.max(...counts));
  const { point, width, height } = frame(page, main);
  const glyphs: Glyph[] = [];
  let sideways: Glyph[] = [];
  const stack = (): void => {
    glyphs.push(...upwards(sideways));
    sideways = [];
  };
  page.characters.forEach((character, index) => {
    const turn = turns[index];
    if (turn === null || turn === undefined) return;
    const relative = (turn - main + 4) % 4;
    const from = point(character.x, character.y);
    const to = point(character.x + character.dx, character.y + character.dy);
    const glyph = {
      ...boxed(from, to, character.size, relative),
      text: character.text,
      furniture: character.furniture,
    };
    const above = sideways.at(-1);
    if (relative !== 3 || (above && Math.abs(above.x0 - glyph.x0) > 1)) stack();
    if (relative === 3) sideways.push(glyph);
    else glyphs.push(glyph);
  });
  stack();
  return { number: page.number, width, height, glyphs, rules: page.rules.map((rule) => turnedRule(rule, point)) };
}

type Point = { x: number; y: number };

/** The page's coordinates after it is turned back by `turns` quarter turns. */
function frame({ width, height }: PlacedPage, turns: number) {
  const point = (x: number, y: number): Point =>
    [
      { x, y },
      { x: y, y: width - x },
      { x: width - x, y: height - y },
      { x: height - y, y: x },
    ][turns]!;
  return turns % 2 === 0 ? { point, width, height } : { point, width: height, height: width };
}

function boxed(from: Point, to: Point, size: number, relative: number) {
  if (relative === 0) return { x0: from.x, x1: to.x, y: from.y, size };
  if (relative === 2) return { x0: to.x, x1: from.x, y: from.y + size * 0.7, size };
  // on its side: a box of its own, as if it stood upright in a column
  const centre = from.x + (relative === 1 ? size * 0.35 : -size * 0.35);
  return { x0: centre - size / 2, x1: centre + size / 2, y: (from.y + to.y) / 2 + size * 0.35, size };
}

/** Writing that runs upwards is read from its lower end: its characters change places so that they are read downwards. */
function upwards(run: Glyph[]): Glyph[] {
  const places = run.map(({ y }) => y).sort((a, b) => a - b);
  return run.map((glyph, index) => ({ ...glyph, y: places[index]! }));
}

function turnedRule({ upright: standing, at, from, to }: Rule, point: (x: number, y: number) => Point): Rule {
  const one = standing ? point(at, from) : point(from, at);
  const other = standing ? point(at, to) : point(to, at);
  const isUpright = Math.abs(one.x - other.x) < Math.abs(one.y - other.y);
  return isUpright
    ? { upright: true, at: one.x, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) }
    : { upright: false, at: one.y, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) };
}
