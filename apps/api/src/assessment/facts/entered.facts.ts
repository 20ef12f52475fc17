import type { CorrectionFact, EntryFact, EventFact, MeasureFact, NotApplicableFact } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { grouped } from '../../inspections/figures/grouped.js';

type Of<Row> = Row & { unitId: number };

/** 考核指标数据 of some units. */
export async function measuresOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
): Promise<Map<number, MeasureFact[]>> {
  const rows = await manager.query<Of<Omit<MeasureFact, 'id'> & { id: number }>[]>(
    `SELECT id, unit_id AS unitId, measure, period, numerator, denominator, source FROM assessment_measure
     WHERE plan_id = ? AND unit_id IN (${marks(units)}) ORDER BY id`,
    [planId, ...units],
  );
  return factsByUnit(rows, ({ id, unitId: _unit, ...fact }) => ({ ...fact, id: `measure:${id}` }));
}

/** 加分、扣分、否决事项 that the office recorded and did not withdraw. */
export async function recordedEventsOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
): Promise<Map<number, EventFact[]>> {
  type Values = Of<Omit<EventFact, 'id' | 'hasStatement'> & { id: number; hasStatement: number | string | boolean }>;
  const rows = await manager.query<Values[]>(
    `SELECT id, unit_id AS unitId, kind, happened_on AS "on", count, points, has_statement AS hasStatement, subject, reason
     FROM assessment_event WHERE plan_id = ? AND unit_id IN (${marks(units)}) AND withdrawn_at IS NULL ORDER BY id`,
    [planId, ...units],
  );
  return factsByUnit(rows, ({ id, unitId: _unit, hasStatement, ...fact }) => ({
    ...fact,
    ...{ id: `event:${id}`, hasStatement: Boolean(Number(hasStatement)) },
  }));
}

/** 考核打分 of some units, and what the office said not to apply to them. */
export async function entriesOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
): Promise<Map<number, { entries: EntryFact[]; notApplicable: NotApplicableFact[] }>> {
  const rows = await manager.query<
    Of<{ id: number; line: string; kind: string; points: string | null; rangeTo: string | null; reason: string }>[]
  >(
    `SELECT id, unit_id AS unitId, line, kind, points, range_to AS rangeTo, reason FROM assessment_entry
     WHERE plan_id = ? AND unit_id IN (${marks(units)}) ORDER BY id`,
    [planId, ...units],
  );
  return new Map(
    [...grouped(rows, ({ unitId }) => unitId)].map(([unitId, own]) => [
      unitId,
      {
        entries: own.flatMap(({ id, line, points, rangeTo, reason }) =>
          points === null || rangeTo === null ? [] : [{ id: `entry:${id}`, line, points, of: rangeTo, reason }],
        ),
        notApplicable: own
          .filter(({ kind }) => kind === 'not-applicable')
          .map(({ id, line, reason }) => ({ id: `entry:${id}`, line, reason })),
      },
    ]),
  );
}

/** 更正 of some units. */
export async function correctionsOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
): Promise<Map<number, CorrectionFact[]>> {
  const rows = await manager.query<Of<Omit<CorrectionFact, 'id'> & { id: number }>[]>(
    `SELECT id, unit_id AS unitId, number, line, score, reason FROM assessment_correction
     WHERE plan_id = ? AND unit_id IN (${marks(units)}) ORDER BY number`,
    [planId, ...units],
  );
  return factsByUnit(rows, ({ id, unitId: _unit, ...fact }) => ({ ...fact, id: `correction:${id}` }));
}

const factsByUnit = <Row extends { unitId: number }, Fact>(
  rows: readonly Row[],
  factOf: (row: Row) => Fact,
): Map<number, Fact[]> =>
  new Map([...grouped(rows, ({ unitId }) => unitId)].map(([unitId, own]) => [unitId, own.map(factOf)]));
