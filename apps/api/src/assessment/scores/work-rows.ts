import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { instant, marks } from '../../database/columns.js';
import { owedReportsOf, type OwedReport } from '../../inspections/figures/report.facts.js';
import { disclosuresOf } from '../../inspections/figures/disclosure.facts.js';
import { completionOf } from '../facts/completion.facts.js';
import { publishingSettings } from '../facts/inspection.facts.js';
import { type FactsOf, factRow } from './entered-rows.js';
import type { FactOutcome, FactRow } from './fact.dto.js';

/** Assignments, reports and disclosures of the unit. */
export async function workRows(facts: FactsOf): Promise<FactRow[]> {
  const wanted = (['assignment', 'report', 'evidence'] as const).some((kind) => facts.idsOf(kind).length > 0);
  if (!wanted) return [];
  const { manager, looked, counted } = facts;
  const { planId, unitId } = looked;
  const owed = (await owedReportsOf(manager, { planId, quarters: [1, 2, 3, 4] }, [unitId], counted)).get(unitId) ?? [];
  return [...(await assignments(facts, owed)), ...(await reports(facts, owed)), ...(await disclosures(facts))];
}

async function assignments(
  { manager, looked: { planId, unitId, period }, counted, idsOf }: FactsOf,
  owed: readonly OwedReport[],
): Promise<FactRow[]> {
  const ids = idsOf('assignment');
  if (ids.length === 0) return [];
  const tasks = await manager.query<{ id: number; taskId: number }[]>(
    `SELECT id, task_id AS taskId FROM assignment WHERE plan_id = ? AND id IN (${marks(ids)})`,
    [planId, ...ids],
  );
  const asked = { planId, period, units: [unitId], owed: new Map([[unitId, owed]]) };
  const completion = (await completionOf(manager, asked, counted)).get(unitId)!;
  const known = new Map(completion.map((one) => [one.assignmentId, one]));
  return tasks.map(({ id, taskId }) => {
    const one = known.get(id);
    const about = { title: counted.tasks.get(taskId)?.title ?? '', planTaskId: taskId, assignmentId: id };
    if (one?.kind !== 'dated') {
      const detail = one ? `${one.accepted} / ${one.owed}` : null;
      return factRow('assignment', id, { ...about, detail, outcome: 'rounds' });
    }
    const { state, leftOn, effectiveDeadline, firstDeadline, daysLate, acceptedPercent } = one;
    const outcome = (): FactOutcome => {
      if (state === 'closing') return 'undecided';
      if (state !== 'closed') return period.last > effectiveDeadline ? 'overdue' : 'open';
      return daysLate!.effective > 0 ? 'late' : 'on-time';
    };
    return factRow('assignment', id, {
      ...{ ...about, date: leftOn, due: effectiveDeadline, firstDue: firstDeadline, outcome: outcome() },
      ...{ daysLate: daysLate?.effective ?? null, detail: state === 'open' ? `${acceptedPercent}%` : null },
    });
  });
}

async function reports({ manager, idsOf }: FactsOf, owed: readonly OwedReport[]): Promise<FactRow[]> {
  const ids = new Set(idsOf('report'));
  const own = owed.filter(({ fact }) => ids.has(fact.reportId));
  if (own.length === 0) return [];
  const rows = await manager.query<{ id: number; taskId: number; title: string; last: CivilDate }[]>(
    `SELECT report.id, task.id AS taskId, task.title, round.period_last AS "last"
     FROM progress_report report JOIN assignment ON assignment.id = report.assignment_id
       JOIN task ON task.id = assignment.task_id JOIN reporting_round round ON round.id = report.round_id
     WHERE report.id IN (${marks(own)})`,
    own.map(({ fact }) => fact.reportId),
  );
  const about = new Map(rows.map((row) => [row.id, row]));
  return own.map(({ fact, due, firstLeftAt }) => {
    const { reportId, assignmentId, daysLate, isMissing } = fact;
    const { title, taskId, last } = about.get(reportId)!;
    return factRow('report', reportId, {
      ...{ title, detail: last, due, daysLate, planTaskId: taskId, assignmentId, reportId },
      date: firstLeftAt === null ? null : civilDateOf(new Date(firstLeftAt)),
      outcome: daysLate === null ? 'awaited' : isMissing ? 'missing' : daysLate > 0 ? 'late' : 'on-time',
    });
  });
}

async function disclosures({ manager, looked, counted, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = new Set(idsOf('evidence'));
  if (ids.size === 0) return [];
  const { planId, unitId, period } = looked;
  const days = { first: period.first, last: `${period.first.slice(0, 4)}-12-31` };
  const settings = await publishingSettings(manager, planId);
  const found = (await disclosuresOf(manager, { planId, ...days, settings }, [unitId], counted)).get(unitId);
  const own = (found ?? []).filter(({ evidenceId }) => ids.has(evidenceId));
  const titles = await manager.query<{ id: number; title: string }[]>(
    `SELECT id, title FROM evidence WHERE id IN (${marks(own)})`,
    own.map(({ evidenceId }) => evidenceId),
  );
  const named = new Map(titles.map(({ id, title }) => [id, title]));
  return own.map(({ evidenceId, assignmentIds, publishedOn, formed }) =>
    factRow('evidence', evidenceId, {
      ...{ title: named.get(evidenceId) ?? '', evidenceId, assignmentId: assignmentIds[0] ?? null, date: publishedOn },
      detail: formed && `${formed.on}: ${formed.taken} / ${formed.limit}`,
      outcome: formed === null ? 'no-date' : formed.taken <= formed.limit ? 'on-time' : 'late',
    }),
  );
}

/** The civil day of an instant as a driver gives it. */
export const dayOf = (at: Date | string): CivilDate => civilDateOf(new Date(instant(at)));
