import type { Task } from '../model.js';
import { fold } from '../text/fold.js';

/** A task's words as they are compared: without blanks, punctuation and width. */
export interface Words {
  title: string;
  requirement: string;
  pairs: { title: Pairs; requirement: Pairs };
}

/** Neighbouring characters with their counts; a single character stands for itself. */
interface Pairs {
  counts: Map<string, number>;
  total: number;
}

const bare = (text: string): string => fold(text).replace(/[\s\p{P}\p{S}]/gu, '');

export function wordsOf({ title, requirement }: Pick<Task, 'title' | 'requirement'>): Words {
  const words = { title: bare(title), requirement: bare(requirement) };
  return { ...words, pairs: { title: pairsOf(words.title), requirement: pairsOf(words.requirement) } };
}

/** How much two tasks are alike, from 0 to 1: title and requirement count the same, the order of their words hardly. */
export const likeness = (a: Words, b: Words): number =>
  (alike(a.pairs.title, b.pairs.title) + alike(a.pairs.requirement, b.pairs.requirement)) / 2;

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  const total = Math.max(text.length - 1, 1);
  for (let at = 0; at < total; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total };
}

/** The share of pairs that both have (Dice). */
function alike(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
  let common = 0;
  for (const [pair, count] of few) common += Math.min(count, many.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}
