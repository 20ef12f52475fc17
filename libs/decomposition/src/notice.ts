import type { DocumentFacts, SourceDocument } from './model.js';

/** An annex says so in its first line. */
const ANNEX = /^\s*附 *(?:件|表|录)/;
/** What stands under or above a table about how to fill it in. */
const NOTE = /^\s*(?:备?注|(?:填[表报写])?说明)/;

interface Candidate {
  document: SourceDocument;
  facts: DocumentFacts;
}

/**
 * Which of several documents is the notice, whose title, year and number are the plan's: the one that prints a document
 * number, else the first with a title that does not begin as an annex does, else the first. Of several, one that says
 * something outside its tables comes before one that does not.
 */
export function noticeOf(documents: Candidate[]): number {
  const isNumbered = ({ facts }: Candidate): boolean => facts.number !== null;
  const isTitled = ({ facts, document }: Candidate): boolean => facts.title !== null && !ANNEX.test(document.text);
  const found = [isNumbered, isTitled].flatMap((fits) => [
    documents.findIndex((each) => fits(each) && hasProse(each.document)),
    documents.findIndex(fits),
  ]);
  return found.find((index) => index >= 0) ?? 0;
}

/** There is a sentence that is neither in a table nor a note to one. */
const hasProse = ({ text, blocks }: SourceDocument): boolean =>
  blocks.some(({ kind, start, end }) => {
    const words = text.slice(start, end);
    return kind !== 'row' && /。\s*$/.test(words) && !NOTE.test(words);
  });
