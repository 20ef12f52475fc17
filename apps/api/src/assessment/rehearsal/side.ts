import { type ProblemCode, type Scheme, validateScheme } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import type { UnitSelection } from '../../organisation/selection/selection.dto.js';
import { type AssessedUnit, assessedUnits } from '../facts/adopted.js';
import { belongingsOf } from '../schemes/belonging.js';
import type { SchemeBody } from '../schemes/scheme-body.dto.js';
import { selectedUnits, unitProblems } from '../schemes/scheme-units.js';
import type { SchemeProblem } from '../schemes/scheme.dto.js';
import { findScheme, schemeOf } from '../schemes/scheme.queries.js';
import type { RehearsedScheme } from './rehearsal.dto.js';

/** A scheme with the units that it scores. */
export interface Side {
  told: RehearsedScheme;
  planId: number;
  year: number;
  scheme: Scheme;
  units: AssessedUnit[];
}

/** What is wrong with a draft, and yet no hindrance to computing with it. */
const harmless: ReadonlySet<ProblemCode | 'no-units'> = new Set([
  'title-missing',
  'name-missing',
  'tree-unused',
  'overlap-unconfirmed',
  'confirmation-without-reason',
  'no-units',
  'unit-in-no-group',
  'unit-in-two-groups',
]);

/** A scheme as it is: a draft with the units of today, each in one comparison group. Throws DomainError not-found. */
export async function sideOf(manager: EntityManager, id: number, today: CivilDate): Promise<Side> {
  const { line, row } = await findScheme(manager, id);
  const scheme = schemeOf(row, line.year);
  const isDraft = row.state === 'draft';
  const { units, problems } = isDraft
    ? await draftUnits(manager, row, scheme, today)
    : { units: await assessedUnits(manager, id), problems: [] };
  const { planId, year, title, state, number, weight } = line;
  const isScorable = problems.every(({ code }) => harmless.has(code));
  return { told: { id, title, year, state, number, weight, problems, isScorable }, planId, year, scheme, units };
}

async function draftUnits(
  manager: EntityManager,
  row: { body: string; selection: string },
  scheme: Scheme,
  today: CivilDate,
): Promise<{ units: AssessedUnit[]; problems: SchemeProblem[] }> {
  const body = json<SchemeBody>(row.body);
  const selected = await selectedUnits(manager, body, json<UnitSelection>(row.selection), today);
  const belongings = await belongingsOf(manager, today);
  const units = selected.flatMap(({ unitId, name, groups, ranked }, index): AssessedUnit[] =>
    groups.length === 1
      ? [{ unitId, name, position: index + 1, group: groups[0]!, ranked, belongsTo: belongings.get(unitId) ?? [] }]
      : [],
  );
  return { units, problems: [...validateScheme(scheme), ...unitProblems(body, selected)] };
}
