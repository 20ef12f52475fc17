import type { InspectionSettings } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import { instant, json } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import { scoringOf } from './figures/score.queries.js';
import type { InspectionView } from './inspection.access.js';
import type {
  Inspection,
  InspectionGroup,
  InspectionItem,
  InspectionLine,
  InspectionOffer,
  InspectionSettingChange,
  InspectionUnit,
  TeamMember,
  UnitInspector,
} from './inspection.dto.js';
import type { InspectionQuery } from './planning/planning.dto.js';
import { nothingSelected, type UnitSelection } from '../organisation/selection/selection.dto.js';

type Instants = 'createdAt' | 'startedAt' | 'publishedAt';
type LineValues = Omit<InspectionLine, Instants | 'units' | 'checked'> &
  Record<Instants, Date | string | null> & { units: number | string; checked: number | string };

const lineColumns = `inspection.id, inspection.plan_id AS planId, plan.title AS planTitle, plan.year, inspection.quarter,
  inspection.title, inspection.method, inspection.state, inspection.field_from AS fieldFrom,
  inspection.field_to AS fieldTo, inspection.feedback_due AS feedbackDue, inspection.created_at AS createdAt,
  inspection.started_at AS startedAt, inspection.published_at AS publishedAt, inspection.version`;
const counts = ([units, values]: Sql): Sql => {
  const counted = (state: string) => `(SELECT COUNT(*) FROM inspection_unit
    WHERE inspection_unit.inspection_id = inspection.id AND inspection_unit.state = 'inspected' ${state} AND (${units}))`;
  return [
    `${counted('')} AS units, ${counted('AND inspection_unit.checked_at IS NOT NULL')} AS checked`,
    [...values, ...values],
  ];
};
const joined = 'inspection JOIN plan ON plan.id = inspection.plan_id';

const maybe = (value: Date | string | null): string | null => (value === null ? null : instant(value));

const toLine = ({ createdAt, startedAt, publishedAt, units, checked, ...row }: LineValues): InspectionLine => ({
  ...row,
  units: Number(units),
  checked: Number(checked),
  createdAt: instant(createdAt!),
  startedAt: maybe(startedAt),
  publishedAt: maybe(publishedAt),
});

function passing({ year, quarter, state, search = '' }: InspectionQuery): Sql[] {
  const conditions: (Sql | false)[] = [
    year !== undefined && ['plan.year = ?', [year]],
    quarter !== undefined && ['inspection.quarter = ?', [quarter]],
    state !== undefined && ['inspection.state = ?', [state]],
    search !== '' && ["inspection.title LIKE ? ESCAPE '!'", [`%${search.replace(/[!%_]/g, '!$&')}%`]],
  ];
  return conditions.filter((one): one is Sql => one !== false);
}

/** The newest year and quarter first. */
export async function listInspections(
  manager: EntityManager,
  { visible, units }: InspectionView,
  { page = 1, limit = 50, ...filter }: InspectionQuery,
): Promise<{ items: InspectionLine[]; total: number; years: number[] }> {
  const conditions = [visible, ...passing(filter)];
  const where = conditions.map(([sql]) => `(${sql})`).join(' AND ');
  const values = conditions.flatMap(([, own]) => own);
  const [row] = await manager.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${joined} WHERE ${where}`,
    values,
  );
  const [counting, countingValues] = counts(units);
  const rows = await manager.query<LineValues[]>(
    `SELECT ${lineColumns}, ${counting} FROM ${joined} WHERE ${where}
     ORDER BY plan.year DESC, inspection.quarter DESC, inspection.id DESC LIMIT ? OFFSET ?`,
    [...countingValues, ...values, limit, (page - 1) * limit],
  );
  const years = await manager.query<{ year: number }[]>(
    `SELECT DISTINCT plan.year FROM ${joined} WHERE ${visible[0]} ORDER BY plan.year DESC`,
    visible[1],
  );
  return { items: rows.map(toLine), total: Number(row!.total), years: years.map(({ year }) => year) };
}

type DetailValues = LineValues &
  Pick<
    Inspection,
    | 'checkListId'
    | 'checkListTitle'
    | 'unitsWanted'
    | 'inspectorsPerUnit'
    | 'samplesPerUnit'
    | 'feedbackDays'
    | 'rectificationDays'
  > & {
    quantityWeight: number;
    contentWeight: number;
    timelinessWeight: number;
    settings: string;
    selection: string | null;
    underSupervisionRules: number | boolean;
    fedBackAt: Date | string | null;
    finalisedAt: Date | string | null;
  };

/** As far as the viewer sees it. Throws DomainError not-found. */
export async function findInspection(manager: EntityManager, id: number, view: InspectionView): Promise<Inspection> {
  const [counting, countingValues] = counts(view.units);
  const rows = await manager.query<DetailValues[]>(
    `SELECT ${lineColumns}, ${counting}, inspection.check_list_id AS checkListId, check_list.title AS checkListTitle,
       inspection.quantity_weight AS quantityWeight, inspection.content_weight AS contentWeight,
       inspection.timeliness_weight AS timelinessWeight, inspection.settings, inspection.selection,
       inspection.units_wanted AS unitsWanted, inspection.inspectors_per_unit AS inspectorsPerUnit,
       inspection.samples_per_unit AS samplesPerUnit, inspection.feedback_days AS feedbackDays,
       inspection.rectification_days AS rectificationDays, inspection.under_supervision_rules AS underSupervisionRules,
       inspection.fed_back_at AS fedBackAt, inspection.finalised_at AS finalisedAt
     FROM ${joined} LEFT JOIN check_list ON check_list.id = inspection.check_list_id
     WHERE inspection.id = ? AND (${view.visible[0]})`,
    [...countingValues, id, ...view.visible[1]],
  );
  const [row] = rows;
  if (!row) throw new DomainError('not-found', { inspection: String(id) });
  const { quantityWeight, contentWeight, timelinessWeight, settings, selection, fedBackAt, finalisedAt, ...line } = row;
  const { inspectionUnits, inspects } = await unitsOf(manager, id, view);
  return {
    ...line,
    ...toLine(row),
    weights: { quantity: quantityWeight, content: contentWeight, timeliness: timelinessWeight },
    settings: json<InspectionSettings>(settings),
    settingChanges: view.isOffice ? await settingChangesOf(manager, id) : [],
    selection: view.isOffice ? selectionOf(selection) : nothingSelected,
    underSupervisionRules: Boolean(Number(line.underSupervisionRules)),
    fedBackAt: maybe(fedBackAt),
    finalisedAt: maybe(finalisedAt),
    team: await teamOf(manager, id),
    comparisonGroups: await groupsOf(manager, id),
    inspectionUnits,
    items: await itemsOf(manager, id),
    scoring: await scoringOf(manager, id, 'frozen'),
    maySeeRanking: row.state === 'published' || inspects,
    offers: view.isOffice ? offersFor(row.state) : [],
  };
}

export const selectionOf = (kept: string | null): UnitSelection =>
  kept === null ? nothingSelected : json<UnitSelection>(kept);

function offersFor(state: Inspection['state']): InspectionOffer[] {
  if (state === 'draft') return ['edit', 'delete', 'start'];
  if (state === 'field') return ['draw', 'ask-feedback'];
  return state === 'feedback' ? ['finalise'] : [];
}

async function settingChangesOf(manager: EntityManager, id: number): Promise<InspectionSettingChange[]> {
  const rows = await manager.query<(Omit<InspectionSettingChange, 'at'> & { at: Date | string })[]>(
    `SELECT changed.name, changed.before_value AS "before", changed.after_value AS "after", person.name AS "by",
       changed.changed_at AS "at"
     FROM inspection_setting_change changed JOIN person ON person.id = changed.changed_by
     WHERE changed.inspection_id = ? ORDER BY changed.id DESC`,
    [id],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: instant(at) }));
}

async function teamOf(manager: EntityManager, id: number): Promise<TeamMember[]> {
  const rows = await manager.query<{ personId: number; name: string; leads: number | boolean; unit: string | null }[]>(
    `SELECT DISTINCT member.person_id AS personId, person.name, member.leads, unit_name.name AS unit
     FROM inspection_member member JOIN person ON person.id = member.person_id
       LEFT JOIN membership ON membership.person_id = person.id AND membership.unit_id IS NOT NULL
       LEFT JOIN unit_name ON unit_name.unit_id = membership.unit_id AND unit_name.kind = 'name'
     WHERE member.inspection_id = ? ORDER BY member.leads DESC, person.name, member.person_id, unit_name.name`,
    [id],
  );
  const team = new Map<number, TeamMember>();
  for (const { personId, name, leads, unit } of rows) {
    const member = team.get(personId) ?? { personId, name, units: [], leads: Boolean(Number(leads)) };
    if (unit !== null) member.units.push(unit);
    team.set(personId, member);
  }
  return [...team.values()];
}

const groupsOf = (manager: EntityManager, id: number): Promise<InspectionGroup[]> =>
  manager.query(
    `SELECT id, title, unit_group_id AS unitGroupId FROM inspection_group WHERE inspection_id = ? ORDER BY position`,
    [id],
  );

/** Of a started inspection, in their order. */
export const itemsOf = (manager: EntityManager, id: number): Promise<InspectionItem[]> =>
  manager.query(
    `SELECT id, dimension, per, method, text, hint FROM inspection_item WHERE inspection_id = ? ORDER BY position`,
    [id],
  );

type UnitValues = Omit<InspectionUnit, 'ranked' | 'checkedAt' | 'inspectors' | 'samples' | 'maySeeSheet'> & {
  ranked: number | boolean;
  sheetSeen: number | string;
  inspected: number | string;
  checkedAt: Date | string | null;
  samples: number | string;
};

interface SeenUnits {
  inspectionUnits: InspectionUnit[];
  /** Whether units other than their own are among those whose sheets they see. */
  inspects: boolean;
}

async function unitsOf(
  manager: EntityManager,
  id: number,
  { units, sheets, inspected }: InspectionView,
): Promise<SeenUnits> {
  const from = `FROM inspection_unit JOIN inspection ON inspection.id = inspection_unit.inspection_id`;
  const where = `WHERE inspection.id = ? AND (${units[0]})`;
  const values = [id, ...units[1]];
  const rows = await manager.query<UnitValues[]>(
    `SELECT inspection_unit.id, inspection_unit.unit_id AS unitId, inspection_unit.unit_name AS unitName,
       inspection_unit.group_id AS groupId, inspection_unit.state, inspection_unit.ranked,
       inspection_unit.checked_at AS checkedAt, inspection_unit.version,
       (SELECT COUNT(DISTINCT sample.assignment_id) FROM inspection_sample sample
        WHERE sample.inspection_unit_id = inspection_unit.id) AS samples,
       CASE WHEN ${sheets[0]} THEN 1 ELSE 0 END AS sheetSeen, CASE WHEN ${inspected[0]} THEN 1 ELSE 0 END AS inspected
     ${from} ${where} ORDER BY inspection_unit.position, inspection_unit.id`,
    [...sheets[1], ...inspected[1], ...values],
  );
  const inspectors = await manager.query<(UnitInspector & { unit: number })[]>(
    `SELECT inspector.inspection_unit_id AS unit, inspector.person_id AS personId, person.name, inspector.drawn,
       inspector.reason
     ${from} JOIN unit_inspector inspector ON inspector.inspection_unit_id = inspection_unit.id
       JOIN person ON person.id = inspector.person_id
     ${where} ORDER BY inspector.drawn DESC, person.name, inspector.person_id`,
    values,
  );
  const byUnit = new Map<number, UnitInspector[]>();
  for (const { unit, drawn, ...inspector } of inspectors) {
    const own = byUnit.get(unit) ?? [];
    own.push({ ...inspector, drawn: Boolean(Number(drawn)) });
    byUnit.set(unit, own);
  }
  return {
    inspectionUnits: rows.map(({ ranked, checkedAt, samples, sheetSeen, inspected: _inspected, ...row }) => ({
      ...row,
      ranked: Boolean(Number(ranked)),
      checkedAt: maybe(checkedAt),
      samples: Number(samples),
      inspectors: byUnit.get(row.id) ?? [],
      maySeeSheet: row.state === 'inspected' && Number(sheetSeen) === 1,
    })),
    inspects: rows.some((row) => Number(row.inspected) === 1),
  };
}
