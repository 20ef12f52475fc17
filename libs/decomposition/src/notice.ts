import type { DocumentFacts } from './model.js';

/** An annex says so in its first line. */
const ANNEX = /^\s*附 *(?:件|表|录)/;

/**
 * Which of several documents is the notice, whose title, year and number are the plan's: the one that prints a document
 * number, else the first with a title that does not begin as an annex does, else the first.
 */
export function noticeOf(documents: { text: string; facts: DocumentFacts }[]): number {
  const numbered = documents.findIndex(({ facts }) => facts.number !== null);
  if (numbered >= 0) return numbered;
  const titled = documents.findIndex(({ facts, text }) => facts.title !== null && !ANNEX.test(text));
  return Math.max(titled, 0);
}
