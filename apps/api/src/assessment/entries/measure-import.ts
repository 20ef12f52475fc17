import type { CivilDate } from '@yaodian/calendar';
import { unitKey } from '@yaodian/decomposition';
import { compareRows, type FileRow, type Words } from '../../workbooks/compare-rows.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, type Fault, identifierFaults, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import { type Scored, scores } from './entries.access.js';
import { type MeasureChange, overlapsAfter } from './measure.changes.js';
import type { ImportedMeasure, MeasureComparison, MeasureFigure } from './measure.dto.js';
import { isBlank, type MeasureField, typedFields } from './measure-columns.js';
import { measureFaults } from './measure-rules.js';

/** Whose figure a row is: unit, measure and period. */
export const rowId = ({ unitId, measure, period }: { unitId: number; measure: string; period: string }): string =>
  `${unitId}/${measure}/${period}`;

/** A figure's row. */
export const wordsOf = (
  place: Pick<Words<MeasureField>, 'unit' | 'measure' | 'period'>,
  figure: Pick<MeasureFigure, 'numerator' | 'denominator' | 'source'> | null,
): Words<MeasureField> => ({
  ...place,
  numerator: figure?.numerator ?? '',
  denominator: figure?.denominator ?? '',
  source: figure?.source ?? '',
});

/** Units by the keys of their names. */
export type UnitsCalled = ReadonlyMap<string, number>;

export interface MeasureImportPlan {
  comparison: MeasureComparison;
  changes: MeasureChange[];
}

/**
 * What an edited workbook would do. Rows that were downloaded are known by their identifier; of rows that somebody has
 * added, unit, measure and period say whose figure it is. All that is wrong is found at once.
 */
export function planImport(
  table: ReadTable<MeasureField>,
  scored: Scored,
  { figures, unitsCalled }: { figures: readonly MeasureFigure[]; unitsCalled: UnitsCalled },
  { today, choice }: { today: CivilDate; choice?: ConflictChoice | undefined },
): MeasureImportPlan {
  const { rows, then, ignored, cellOf } = table;
  const faults: Fault<MeasureField>[] = [];
  const there = new Map(figures.map((figure) => [rowId(figure), figure]));
  const places = new Map<string, Place>();
  const meant = rows.flatMap((row): FileRow<MeasureField>[] => {
    if (row.id === '' && isBlank(row.words)) return [];
    const place = placeOf(row, { scored, unitsCalled }, then, faults);
    if (place === null) return [];
    places.set(place.id, place);
    return [{ ...row, id: place.id }];
  });
  // a figure that was not downloaded was none then
  const nowOf = ({ id, names }: Place) => wordsOf(names, there.get(id) ?? null);
  const now = new Map([...places.values()].map((place) => [place.id, nowOf(place)]));
  const was = new Map(
    [...places.values()].map((place) => [place.id, then.get(place.id) ?? wordsOf(place.names, null)]),
  );
  const compared = compareRows<MeasureField>(typedFields, meant, was, now);
  faults.push(...identifierFaults(compared, table).map((fault) => ({ ...fault, ...asTwice(fault, table) })));
  const changes: MeasureChange[] = [];
  const outcomes: ImportedMeasure[] = [];
  for (const { id, row, changes: own, conflicts } of compared.changed) {
    const place = places.get(id)!;
    const taken = choice === 'file' ? [...own, ...conflicts] : own;
    const words = { ...now.get(id)! };
    for (const { field, file } of taken) words[field] = file;
    // what the file would win with is looked at before anybody chooses
    const judged = { ...words };
    for (const { field, file } of conflicts) judged[field] = file;
    const before = there.get(id) ?? null;
    if (!isBlank(judged))
      faults.push(
        ...measureFaults(place.definition, { year: scored.plan.year, today }, judged).map(({ field, code, facts }) => {
          return { row, field, code, facts };
        }),
      );
    if (taken.length === 0) continue;
    const { unitId, measure, period } = place;
    const after = isBlank(words) ? null : { ...words, period };
    changes.push({ unitId, measure, period, before, after });
    outcomes.push({
      row,
      name: nameOf(place),
      outcome: before === null ? 'added' : after === null ? 'removed' : 'changed',
      fields: taken.map(({ field, now: is, file }) => ({ field, now: is, file })),
    });
  }
  const rowOf = new Map(changes.map((change, index) => [change, outcomes[index]!.row]));
  for (const [change, both] of overlapsAfter(there.values(), changes))
    faults.push({
      row: rowOf.get(change)!,
      field: 'period',
      code: 'period-overlaps',
      facts: { periods: both.join('、') },
    });
  return {
    changes,
    comparison: {
      comparison: comparisonOf(table, compared, now),
      rows: outcomes,
      unchanged: compared.unchanged,
      ignored,
      // a file may hold a part of the table only
      absent: [],
      conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
        conflicts.map((field) => ({ ...field, cell: cellOf(row, field.field), name: nameOf(places.get(id)!) })),
      ),
      problems: problemsOf(table, faults),
    },
  };
}

interface Place {
  id: string;
  unitId: number;
  measure: string;
  period: string;
  definition: Scored['plan']['scheme']['measures'][number];
  names: Pick<Words<MeasureField>, 'unit' | 'measure' | 'period'>;
}

const nameOf = ({ names: { unit, measure, period } }: Place): string => `${unit} · ${measure} · ${period}`;

const asTwice = (fault: Fault<MeasureField>, { cellOf }: Pick<ReadTable<MeasureField>, 'cellOf'>) =>
  fault.code === 'identifier-twice'
    ? { field: 'unit' as const, code: 'figure-twice' as const, facts: { cell: cellOf(firstRow(fault), 'unit') } }
    : {};
const firstRow = ({ facts }: Fault<MeasureField>): number => Number(/\d+$/.exec(facts!['cell']!)![0]);

/** Whose figure a row is; null where that is not known, which is a fault. */
function placeOf(
  { row, id, words }: FileRow<MeasureField>,
  { scored, unitsCalled }: { scored: Scored; unitsCalled: UnitsCalled },
  then: ReadonlyMap<string, Words<MeasureField>>,
  faults: Fault<MeasureField>[],
): Place | null {
  const fault = (field: MeasureField | 'id', code: Fault<MeasureField>['code'], facts?: Record<string, string>) => {
    faults.push({ row, field, code, facts });
    return null;
  };
  const { scheme, units, year } = scored.plan;
  const downloaded = id === '' ? undefined : then.get(id);
  if (id !== '' && downloaded === undefined) return fault('id', 'identifier-unknown');
  for (const field of ['unit', 'measure', 'period'] as const)
    if (downloaded && downloaded[field] !== words[field]) return fault(field, 'place-changed');
  const unitId = unitsCalled.get(unitKey(words.unit));
  const unit = units.find((one) => one.unitId === unitId);
  if (!unit) return fault('unit', 'unit-unknown', { unit: words.unit });
  if (!scores(scored, unit.unitId)) return fault('unit', 'not-scored-by-you', { unit: unit.name });
  const definition = scheme.measures.find(({ name }) => name === words.measure);
  if (!definition) return fault('measure', 'measure-unknown', { measure: words.measure });
  if (words.period === '') return fault('period', 'not-period', { year: String(year) });
  const place = { unitId: unit.unitId, measure: definition.key, period: words.period };
  return {
    ...{ ...place, id: rowId(place), definition },
    names: { unit: unit.name, measure: definition.name, period: words.period },
  };
}
