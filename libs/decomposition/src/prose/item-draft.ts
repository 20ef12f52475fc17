import type { Draft } from '../draft.js';
import type { Range } from '../model.js';
import type { Item } from '../outline/outline.js';
import { withoutSignature } from '../text/signature.js';
import type { Assignment } from '../units/assignment.js';
import type { Inherited } from './inherited.js';
import { trim } from './sentences.js';
import { splitTitle } from './title.js';

/** The task that an item as a whole is, down to `end`. */
export function wholeItem(
  folded: string,
  item: Item,
  section: Range[],
  assignments: Assignment[],
  end: number,
  inherited: Inherited | null = null,
): Draft {
  const range = trim(folded, withoutSignature(folded, { start: item.start, end }), /\s/);
  const { title, body } = splitTitle(folded, item.words, range.end, assignments[0]?.start);
  return draft(item, section, title, body, range, assignments, inherited);
}

/** A task of words and who answers for them; what an outer item says holds where the words name nobody. `item` is null for words without a number. */
export function draft(
  item: Item | null,
  section: Range[],
  title: Range,
  body: number,
  range: Range,
  assignments: Assignment[],
  inherited: Inherited | null,
): Draft {
  const units = assignments.flatMap((assignment) => assignment.units);
  const deadlines = assignments.flatMap((assignment) => assignment.deadlines);
  const leads = units.some((unit) => unit.role === 'lead')
    ? []
    : (inherited?.units.filter((unit) => unit.role === 'lead') ?? []);
  return {
    no: item?.enumerator && item.enumerator.style !== 'bullet' ? numberOf(item) : null,
    section,
    title: [title],
    requirement: [{ start: body, end: range.end }],
    without: assignments,
    units: units.length > 0 ? [...leads, ...units] : (inherited?.units ?? []),
    deadlines: deadlines.length > 0 ? deadlines : (inherited?.deadlines ?? []),
    source: range,
    fromTable: false,
  };
}

const numberOf = (item: Item): string =>
  item.enumerator!.style === 'decimal' ? item.enumerator!.label : String(item.enumerator!.number);
