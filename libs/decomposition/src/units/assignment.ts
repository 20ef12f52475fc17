import { isDeadlineText } from '../deadlines/deadline.js';
import type { Range, UnitRole } from '../model.js';
import { saidBeside } from './beside.js';
import { findLabels, type Label } from './labels.js';
import { nameLikeness } from './names.js';
import { leadBesideHelpers, parseUnitList, type PrintedUnit, type UnitList } from './unit-list.js';

/** Who answers and by when, as one place of the text prints it: a pair of brackets, unit lines, a last sentence. */
export interface Assignment extends Range {
  units: PrintedUnit[];
  deadlines: Range[];
  /** A label (责任单位:) or a word (牵头) says that units are meant; without one the names themselves must. */
  labelled: boolean;
  /** It also says what a unit does: words that a sentence of prose may not lose. */
  hasAspects: boolean;
}

const EMPTY: UnitList = { units: [], deadlines: [], aspects: [], rest: [] };

const roleOf = ({ role }: Label): UnitRole => (role === 'lead' ? 'lead' : 'responsible');

function trimRange(folded: string, start: number, end: number): Range {
  while (start < end && /[\s,;、。]/.test(folded[start]!)) start++;
  while (end > start && /[\s,;、。]/.test(folded[end - 1]!)) end--;
  return { start, end };
}

/** Reads folded text that is nothing but an assignment; null where it says something else. */
export function parseAssignment(folded: string, range: Range): Assignment | null {
  const labels = findLabels(folded, range, true);
  const first = labels[0]?.start ?? range.end;
  const units: PrintedUnit[] = [];
  const deadlines: Range[] = [];
  const before = trimRange(folded, range.start, first);
  const lead = before.end > before.start ? parseUnlabelled(folded, before) : EMPTY;
  if (!lead) return null;
  units.push(...lead.units);
  deadlines.push(...lead.deadlines);
  const answers = ({ role }: Label): boolean => role === 'lead' || role === 'responsible';
  const answered = labels.some((label) => answers(label) && !label.oversees);
  for (const [index, label] of labels.entries()) {
    const value = trimRange(folded, label.end, labels[index + 1]?.start ?? range.end);
    if (label.role === 'other' || (label.oversees && answered) || value.start === value.end) continue;
    if (label.role === 'deadline') {
      deadlines.push(value);
      continue;
    }
    const list = parseUnitList(folded, value, roleOf(label));
    units.push(
      ...list.units.map((unit) => ({
        ...unit,
        explicit: unit.explicit || label.role === 'lead',
        assists: unit.assists || label.assists,
      })),
    );
    deadlines.push(...list.deadlines);
  }
  if (units.length === 0 && deadlines.length === 0) return null;
  const labelled = labels.some(answers) || lead.units.some((unit) => unit.explicit) || units.length === 0;
  return {
    ...range,
    units: distinct(folded, leadBesideHelpers(units)),
    deadlines,
    labelled,
    hasAspects: lead.aspects.length > 0,
  };
}

/** Names without a label count only when all of them read like units, at least one of them surely. */
function parseUnlabelled(folded: string, range: Range): UnitList | null {
  const text = folded.slice(range.start, range.end);
  if (saidBeside(folded, range)[0]?.start === range.start) return EMPTY;
  if (isDeadlineText(text)) return { ...EMPTY, deadlines: [range] };
  const list = parseUnitList(folded, range, 'responsible');
  if (list.units.length === 0 && list.deadlines.length === 0) return null;
  if (list.rest.length > 0) return null;
  const likeness = list.units.map((unit) => (unit.explicit ? 2 : nameLikeness(folded.slice(unit.start, unit.end))));
  const explicit = list.units.length > 0 && list.units.every((unit) => unit.explicit);
  if (explicit) return list.units.some((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0) ? list : null;
  const unsure = likeness.filter((likely) => likely === 0).length;
  if (unsure > 0 && (unsure * 2 > likeness.length || text.length > 60)) return null;
  const afterSentence = /[。;]\s*\(?$/.test(folded.slice(Math.max(0, range.start - 6), range.start));
  return likeness.includes(2) ||
    (afterSentence && unsure === 0 && likeness.length > 0) ||
    (list.units.length === 0 && list.deadlines.length > 0)
    ? list
    : null;
}

/** A unit that is printed as lead and as responsible is lead; 各区、县(市)政府 and 各区县(市)政府 are the same. */
export function distinct(folded: string, units: PrintedUnit[]): PrintedUnit[] {
  const kept = new Map<string, PrintedUnit>();
  for (const unit of units) {
    const name = folded.slice(unit.start, unit.end).replace(/[\s、]/g, '');
    const known = kept.get(name);
    if (!known) kept.set(name, unit);
    else if (known.role === 'responsible' && unit.role === 'lead') kept.set(name, { ...unit });
  }
  return [...kept.values()];
}
