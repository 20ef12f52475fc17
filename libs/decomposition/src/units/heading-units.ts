import type { Range } from '../model.js';
import { nameLikeness } from './names.js';
import { parseUnitList, type PrintedUnit } from './unit-list.js';

const NAMES = /^(.{2,80}?)(?:(牵头)(?:负责|落实|办理|组织|实施)?|负责|承担|承办)(?:落实|办理|组织|实施|完成|牵头)?的/;

/** The units that a heading names for all that stands under it: 县财政局负责落实的工作任务. Words begin at the range's start, behind its number. */
export function unitsOfHeading(folded: string, { start, end }: Range): PrintedUnit[] {
  const match = NAMES.exec(folded.slice(start, end));
  if (!match) return [];
  const { units, rest } = parseUnitList(
    folded,
    { start, end: start + match[1]!.length },
    match[2] ? 'lead' : 'responsible',
  );
  const named = units.every((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0);
  return named && rest.length === 0 ? units : [];
}
