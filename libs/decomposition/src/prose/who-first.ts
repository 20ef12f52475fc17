import type { Range } from '../model.js';
import { type Assignment, parseAssignment } from '../units/assignment.js';
import { nameLikeness } from '../units/names.js';

/** 按照上级文件要求 is no date. */
const DATED = /\d|[年月季]|长期|持续/;

/** 由A牵头,B配合,做好…: the longest run of clauses that says nothing but who does it. */
export function whoFirst(folded: string, words: Range): Omit<Assignment, 'labelled'> | null {
  const start = words.start + (/^(?:由|请)/.exec(folded.slice(words.start, words.start + 1))?.[0].length ?? 0);
  const commas = [...folded.slice(start, Math.min(words.end, start + 160)).matchAll(/,/g)].map(
    ({ index }) => start + index,
  );
  for (const end of commas.reverse()) {
    const assignment = parseAssignment(folded, { start, end });
    if (
      assignment?.units.length &&
      assignment.deadlines.every((deadline) => DATED.test(folded.slice(deadline.start, deadline.end))) &&
      assignment.units.every((unit) => unit.explicit && nameLikeness(folded.slice(unit.start, unit.end)) > 0)
    ) {
      return { ...assignment, start, end };
    }
  }
  return null;
}
