import type { Draft } from '../draft.js';
import { unitKind } from './names.js';
import type { PrintedUnit } from './unit-list.js';
import { findLeadNotes, type LeadNote } from './who-leads.js';

/** A line no longer than this is looked through for the bracket that a note stands in, in characters. */
const NEAR = 200;

/**
 * Gives the lead to the units that the document's own words say lead: the first of each list, or those with a mark. Such
 * words hold for the whole document; with 下同 from where they stand; in the brackets of a task, for that task.
 */
export function applyLeadNotes(folded: string, drafts: Draft[]): void {
  const inOrder = [...drafts].sort((one, other) => one.source.start - other.source.start);
  const heldFrom = new Map<string | null, number>();
  let next = 0;
  for (const note of findLeadNotes(folded)) {
    while (next < inOrder.length && inOrder[next]!.source.end < note.end) next++;
    const task = inOrder[next];
    const later = saysLater(folded, note);
    if (!later && task && task.source.start <= note.start && inBrackets(folded, note.start))
      lead(folded, task, note.marks);
    else heldFrom.set(note.marks, Math.min(heldFrom.get(note.marks) ?? note.start, later ? note.start : 0));
  }
  for (const [marks, from] of heldFrom)
    for (const draft of drafts) if (draft.source.end > from) lead(folded, draft, marks);
}

function lead(folded: string, draft: Draft, marks: string | null): void {
  draft.units = marks ? marked(folded, draft.units, marks) : firstLeads(folded, draft.units);
}

/** 下同 behind it, 以下 before it. */
const saysLater = (folded: string, { start, end }: LeadNote): boolean =>
  /^[^。\n]{0,30}下同/.test(folded.slice(end, end + 40)) ||
  /以下[^。\n]{0,20}$/.test(folded.slice(Math.max(0, start - 24), start));

function inBrackets(folded: string, at: number): boolean {
  const before = folded
    .slice(Math.max(0, at - NEAR), at)
    .split('\n')
    .at(-1)!;
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A unit that the words call lead (A牵头) stays the only one; 各乡镇 alone leads nobody; of those that only a head says lead, the others help. */
function firstLeads(folded: string, units: PrintedUnit[]): PrintedUnit[] {
  const [first, ...others] = units;
  if (!first || (first.explicit && units.some(({ role }) => role === 'lead'))) return units;
  if (others.length === 0 && unitKind(folded.slice(first.start, first.end)) === 'group') return units;
  const byHead = units.every(({ role, explicit }) => role === 'lead' && !explicit);
  return [
    { ...first, role: 'lead', explicit: true },
    ...(byHead ? others.map((unit) => ({ ...unit, role: 'responsible' as const })) : others),
  ];
}

function marked(folded: string, units: PrintedUnit[], marks: string): PrintedUnit[] {
  const sign = new RegExp(`[${marks.replace(/[*]/, '\\*')}]`);
  const carries = ({ start, end }: PrintedUnit): boolean =>
    sign.test(folded.slice(Math.max(0, start - 1), start)) ||
    new RegExp(`^ ?\\(?${sign.source}`).test(folded.slice(end, end + 3));
  if (!units.some(carries)) return units;
  return units.map((unit) => ({ ...unit, role: carries(unit) ? 'lead' : 'responsible', explicit: true }));
}
