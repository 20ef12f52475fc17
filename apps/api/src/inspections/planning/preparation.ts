import { createHash } from 'node:crypto';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { minutesPerField } from '../../plans/issuing/burden.js';
import { findSettings, ownUnits } from '../../plans/issuing/issue.queries.js';
import { CheckListItemRow } from '../check-lists/check-list.entity.js';
import { type SamplePopulation, samplePopulations } from '../draw/population.queries.js';
import { selectionOf } from '../inspection.queries.js';
import { type InspectionRow } from '../inspection.entity.js';
import { unitsOfPeople } from './people.queries.js';
import type { InspectionHindrance, InspectionPreparation, PreparedUnit } from './planning.dto.js';
import type { UnitSelection } from '../../organisation/selection/selection.dto.js';
import { expandSelection, type SelectedUnit } from '../../organisation/selection/selection.js';

/** Somebody of the team, with the units that they must not inspect. */
export interface Inspector {
  personId: number;
  name: string;
  disabled: boolean;
  belongsTo: ReadonlySet<number>;
}

/** All that starting a draft rests on. */
export interface Prepared {
  preparation: InspectionPreparation;
  units: (SelectedUnit & { isOwn: boolean })[];
  items: CheckListItemRow[];
  team: Inspector[];
  /** 本级复核人 of the plan. */
  reviewerId: number | null;
  populations: Map<number, SamplePopulation>;
}

/** What starting a draft would do now. */
export async function prepare(manager: EntityManager, row: InspectionRow, day: CivilDate): Promise<Prepared> {
  const selection = selectionOf(row.selection);
  const own = await ownUnits(manager);
  const selected = await expandSelection(manager, selection, day);
  const units = selected.map((unit) => ({ ...unit, isOwn: own.has(unit.unitId) }));
  const items = await itemsOf(manager, row.checkListId);
  const team = await findTeam(manager, row.id);
  const { reviewerId } = await findSettings(manager, row.planId);
  const ids = units.map(({ unitId }) => unitId);
  const populations = await samplePopulations(manager, row, ids);
  const prepared = units.map(({ position: _, ...unit }): PreparedUnit => {
    const { evidence, assignments } = populations.get(unit.unitId)!;
    const samples = Math.min(row.samplesPerUnit, evidence.size || assignments.length);
    const fields = items.reduce((sum, { per }) => sum + (per === 'sample' ? samples : 1), 0);
    return {
      ...unit,
      ownMembers: team.filter(({ belongsTo }) => belongsTo.has(unit.unitId)).map(({ name }) => name),
      assignments: assignments.length,
      evidence: evidence.size,
      fields,
      minutes: fields * minutesPerField,
    };
  });
  const hindrances = hindrancesOf({ row, selection, units: prepared, items, team, reviewerId });
  const { inspected, fields } = burdenOf(prepared, row.unitsWanted);
  const content = { hindrances, units: prepared, inspected, items: items.length, fields };
  const seen = createHash('sha256')
    .update(JSON.stringify([row.id, row.version, content, items.map(({ id, text }) => [id, text])]))
    .digest('hex');
  return {
    preparation: { ...content, seen, minutes: fields * minutesPerField, minutesPerField },
    ...{ units, items, team, reviewerId, populations },
  };
}

async function itemsOf(manager: EntityManager, checkListId: number | null): Promise<CheckListItemRow[]> {
  if (checkListId === null) return [];
  return manager.find(CheckListItemRow, { where: { checkListId }, order: { position: 'ASC' } });
}

/** The team of an inspection, in the order of the identifiers. */
export async function findTeam(manager: EntityManager, id: number): Promise<Inspector[]> {
  const rows = await manager.query<{ personId: number; name: string; disabled: number | boolean }[]>(
    `SELECT person.id AS personId, person.name, person.disabled FROM inspection_member member
       JOIN person ON person.id = member.person_id
     WHERE member.inspection_id = ? ORDER BY person.id`,
    [id],
  );
  const belonging = await unitsOfPeople(
    manager,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ disabled, ...row }) => ({
    ...row,
    disabled: Boolean(Number(disabled)),
    belongsTo: belonging.get(row.personId)!,
  }));
}

/** Units are drawn from all but the office's own, which are inspected in any case. */
function burdenOf(units: readonly PreparedUnit[], wanted: number | null): { inspected: number; fields: number } {
  const sum = (some: readonly PreparedUnit[]) => some.reduce((all, { fields }) => all + fields, 0);
  if (wanted === null) return { inspected: units.length, fields: sum(units) };
  const [own, others] = [units.filter(({ isOwn }) => isOwn), units.filter(({ isOwn }) => !isOwn)];
  const drawn = Math.min(wanted, others.length);
  const mean = others.length === 0 ? 0 : sum(others) / others.length;
  return { inspected: own.length + drawn, fields: sum(own) + Math.round(mean * drawn) };
}

interface Draft {
  row: InspectionRow;
  selection: UnitSelection;
  units: readonly PreparedUnit[];
  items: readonly unknown[];
  team: readonly Inspector[];
  reviewerId: number | null;
}

const hindrance = (code: InspectionHindrance['code'], facts: Record<string, string> = {}): InspectionHindrance => ({
  code,
  facts,
});

function hindrancesOf({ row, selection, units, items, team, reviewerId }: Draft): InspectionHindrance[] {
  const found: InspectionHindrance[] = [];
  if (units.length === 0) found.push(hindrance('inspection-no-units'));
  const none = units.filter(({ groups }) => groups.length === 0);
  if (none.length > 0) found.push(hindrance('inspection-group-none', { units: namesOf(none) }));
  for (const { name, groups } of units)
    if (groups.length > 1)
      found.push(
        hindrance('inspection-group-twice', {
          unit: name,
          groups: groups.map((index) => selection.groups[index]!.title).join('、'),
        }),
      );
  if (items.length === 0) found.push(hindrance('inspection-no-check-list'));
  const others = units.filter(({ isOwn }) => !isOwn);
  if (row.unitsWanted !== null && units.length > 0 && row.unitsWanted > others.length)
    found.push(hindrance('inspection-units-few', { wanted: String(row.unitsWanted), there: String(others.length) }));
  const there = team.filter(({ disabled }) => !disabled);
  if (others.length > 0 && there.length === 0) found.push(hindrance('inspection-no-team'));
  else
    for (const unit of others) {
      const short = shortOf(there, unit, row.inspectorsPerUnit);
      if (short) found.push(short);
    }
  if (others.length < units.length && reviewerId === null)
    found.push(hindrance('inspection-reviewer-missing', { unit: namesOf(units.filter(({ isOwn }) => isOwn)) }));
  return found;
}

const namesOf = (units: readonly { name: string }[]): string => units.map(({ name }) => name).join('、');

/** Why too few of the team can inspect a unit; null where there are enough. */
export function shortOf(
  team: readonly Pick<Inspector, 'name' | 'belongsTo'>[],
  { unitId, name }: { unitId: number; name: string },
  wanted: number,
): InspectionHindrance | null {
  const own = team.filter(({ belongsTo }) => belongsTo.has(unitId));
  if (team.length - own.length >= wanted) return null;
  const facts = { unit: name, wanted: String(wanted), there: String(team.length - own.length) };
  return own.length > 0
    ? hindrance('inspector-own-unit', { ...facts, person: namesOf(own) })
    : hindrance('inspectors-few', facts);
}
