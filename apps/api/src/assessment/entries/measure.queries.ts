import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { type Scored, scores } from './entries.access.js';
import { type MeasureFigure, type MeasureQuery, measuresShown } from './measure.dto.js';
import type { UnitsCalled } from './measure-import.js';

type Values = Omit<MeasureFigure, 'unitName' | 'enteredAt' | 'mayChange'> & { enteredAt: Date | string };

/** The figures of units, by unit in the order of organs, measure in that of the scheme, and period. */
export async function figuresOf(
  manager: EntityManager,
  scored: Scored,
  units: readonly number[],
  measure?: string,
): Promise<MeasureFigure[]> {
  const { planId, scheme, state, units: members } = scored.plan;
  const rows = await manager.query<Values[]>(
    `SELECT measure.id, measure.unit_id AS unitId, measure.measure, measure.period, measure.numerator,
       measure.denominator, measure.source, enterer.name AS enteredBy, measure.entered_at AS enteredAt, measure.version
     FROM assessment_measure measure JOIN person enterer ON enterer.id = measure.entered_by
     WHERE measure.plan_id = ? AND measure.unit_id IN (${marks(units)})${measure ? ' AND measure.measure = ?' : ''}`,
    [planId, ...units, ...(measure ? [measure] : [])],
  );
  const names = new Map(members.map(({ unitId, name }) => [unitId, name]));
  const unitOrder = new Map(members.map(({ unitId }, index) => [unitId, index]));
  const measureOrder = new Map(scheme.measures.map(({ key }, index) => [key, index]));
  const order = (one: Values): [number, number] => [
    unitOrder.get(one.unitId) ?? 0,
    measureOrder.get(one.measure) ?? scheme.measures.length,
  ];
  return rows
    .map(({ enteredAt, ...row }) => ({
      ...row,
      unitName: names.get(row.unitId)!,
      enteredAt: instant(enteredAt),
      mayChange: state === 'running' && scores(scored, row.unitId),
    }))
    .sort((one, other) => {
      const [unit, place] = order(one);
      const [otherUnit, otherPlace] = order(other);
      return unit - otherUnit || place - otherPlace || (one.period < other.period ? -1 : 1);
    });
}

/** Units by every name of theirs: full and short names, aliases, former names. One that several units have says nothing. */
export async function unitsCalled(manager: EntityManager, units: readonly number[]): Promise<UnitsCalled> {
  const rows = await manager.query<{ unitId: number; kind: string; called: string }[]>(
    `SELECT unit_id AS unitId, kind, name_key AS called FROM unit_name WHERE unit_id IN (${marks(units)})`,
    [...units],
  );
  const called = new Map<string, number | null>();
  for (const { unitId, called: name } of rows)
    called.set(name, called.has(name) && called.get(name) !== unitId ? null : unitId);
  for (const { unitId, kind, called: name } of rows) if (kind === 'name') called.set(name, unitId);
  return new Map([...called].flatMap(([name, unitId]) => (unitId === null ? [] : [[name, unitId] as const])));
}

export const shownFigures = (
  figures: readonly MeasureFigure[],
  { page = 1 }: Pick<MeasureQuery, 'page'>,
): MeasureFigure[] => figures.slice((page - 1) * measuresShown, page * measuresShown);
