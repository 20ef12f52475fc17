import type { Task } from '../model.js';
import { likeness, type Words, wordsOf } from './likeness.js';

type Named = Pick<Task, 'title' | 'requirement'>;

/** Alike enough to be the same task in other words. */
const ENOUGH = 0.5;
/** Pairs that are compared word for word; of longer lists only those that stand near each other in order. */
const PAIRS = 250_000;
const NEAR = 50;

/**
 * Tells which task of one list is which of another: the same words first, in their order, then the most alike, and of
 * those equally alike the ones that stand nearest. Each is matched at most once. Gives for each task of `before` its
 * place in `after`, or null.
 */
export function matchTasks(before: Named[], after: Named[]): (number | null)[] {
  const [from, to] = [before.map(wordsOf), after.map(wordsOf)];
  const matched: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  const match = (a: number, b: number) => {
    matched[a] = b;
    taken.add(b);
  };
  const places = byWords(to);
  from.forEach((words, index) => {
    const same = places.get(keyOf(words))?.shift();
    if (same !== undefined) match(index, same);
  });
  const rest = from.flatMap((words, index) => (matched[index] === null ? [{ words, index }] : []));
  const free = to.flatMap((words, index) => (taken.has(index) ? [] : [{ words, index }]));
  for (const [a, b] of mostAlike(rest, free, expectedPlaces(matched)))
    if (matched[a] === null && !taken.has(b)) match(a, b);
  return matched;
}

const keyOf = ({ title, requirement }: Words): string => `${title}\n${requirement}`;

function byWords(list: Words[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((words, index) => {
    const key = keyOf(words);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

/** Where each task would stand, behind the matched one before it. */
function expectedPlaces(matched: (number | null)[]): number[] {
  let next = 0;
  return matched.map((place) => {
    if (place !== null) next = place;
    return place ?? ++next;
  });
}

interface Entry {
  words: Words;
  index: number;
}

/** Pairs that are alike enough, the most alike first. */
function mostAlike(rest: Entry[], free: Entry[], expected: number[]): [number, number][] {
  const all = rest.length * free.length <= PAIRS;
  const pairs: { a: number; b: number; score: number; distance: number }[] = [];
  for (const { words, index: a } of rest)
    for (const { words: others, index: b } of free) {
      const distance = Math.abs(b - expected[a]!);
      if (!all && distance > NEAR) continue;
      const score = likeness(words, others);
      if (score >= ENOUGH) pairs.push({ a, b, score, distance });
    }
  pairs.sort((x, y) => y.score - x.score || x.distance - y.distance || x.a - y.a || x.b - y.b);
  return pairs.map(({ a, b }) => [a, b]);
}
