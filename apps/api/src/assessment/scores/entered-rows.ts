import type { EntityManager } from 'typeorm';
import type { AttachedFile } from '../../attached-files/attached-file.dto.js';
import { filesOf } from '../../attached-files/attached-file.queries.js';
import { marks } from '../../database/columns.js';
import { scoreFiles } from '../entries/score-files.js';
import type { Counted } from '../../inspections/figures/unit.facts.js';
import type { Looked } from './fact-rows.js';
import type { FactFile, FactKind, FactOutcome, FactRow } from './fact.dto.js';

/** By what rows are looked up. */
export interface FactsOf {
  manager: EntityManager;
  looked: Looked;
  counted: Counted;
  /** The identifiers of those of a kind that are wanted. */
  idsOf(kind: FactKind): number[];
}

/** A row of which nothing but the name is known. */
export const factRow = (
  kind: FactKind,
  id: number,
  row: Partial<FactRow> & { title: string; outcome: FactOutcome },
): FactRow => ({
  ...{ factId: `${kind}:${id}`, kind, detail: null, date: null, due: null, firstDue: null, daysLate: null },
  ...{ planTaskId: null, assignmentId: null, reportId: null, evidenceId: null, inspectionId: null, eventId: null },
  ...{ notice: null, files: [], ...row },
});

/** What the office entered, recorded or corrected, and figures of measures. */
export const enteredRows = async (facts: FactsOf): Promise<FactRow[]> => [
  ...(await measures(facts)),
  ...(await events(facts)),
  ...(await entries(facts)),
  ...(await corrections(facts)),
];

async function measures({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('measure');
  if (ids.length === 0) return [];
  const rows = await manager.query<
    { id: number; period: string; numerator: string; denominator: string | null; source: string }[]
  >(
    `SELECT id, period, numerator, denominator, source FROM assessment_measure
     WHERE plan_id = ? AND unit_id = ? AND id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  return rows.map(({ id, period, numerator, denominator, source }) =>
    factRow('measure', id, {
      title: `${period}：${denominator === null ? numerator : `${numerator} / ${denominator}`}`,
      ...{ detail: source, outcome: 'entered' },
    }),
  );
}

async function events({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('event');
  if (ids.length === 0) return [];
  const rows = await manager.query<{ id: number; on: string; subject: string | null; reason: string }[]>(
    `SELECT id, happened_on AS "on", subject, reason FROM assessment_event
     WHERE plan_id = ? AND unit_id = ? AND id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  const files = await filesOf(manager, scoreFiles.event, ids);
  return rows.map(({ id, on, subject, reason }) =>
    factRow('event', id, {
      ...{ title: reason, detail: subject, date: on, outcome: 'recorded', eventId: id, files: proofs(files.get(id)) },
    }),
  );
}

async function entries({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('entry');
  if (ids.length === 0) return [];
  const rows = await manager.query<
    { id: number; kind: string; points: string | null; rangeTo: string | null; reason: string }[]
  >(
    `SELECT id, kind, points, range_to AS rangeTo, reason FROM assessment_entry
     WHERE plan_id = ? AND unit_id = ? AND id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  const files = await filesOf(manager, scoreFiles.entry, ids);
  return rows.map(({ id, kind, points, rangeTo, reason }) =>
    factRow('entry', id, {
      title: reason,
      detail: points === null ? null : `${points} / ${rangeTo}`,
      outcome: kind === 'not-applicable' ? 'not-applicable' : 'entered',
      files: proofs(files.get(id)),
    }),
  );
}

async function corrections({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('correction');
  if (ids.length === 0) return [];
  const rows = await manager.query<{ id: number; number: number; score: string; reason: string }[]>(
    `SELECT id, number, score, reason FROM assessment_correction
     WHERE plan_id = ? AND unit_id = ? AND id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  return rows.map(({ id, number, score, reason }) =>
    factRow('correction', id, { title: reason, detail: `${number}: ${score}`, outcome: 'corrected' }),
  );
}

/** What was removed (清除) stands no more. */
const proofs = (files: readonly AttachedFile[] = []): FactFile[] =>
  files.filter(({ removed }) => !removed).map(({ id, name, format, size }) => ({ id, name, format, size }));
