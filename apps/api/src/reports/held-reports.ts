import { type CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { forUpdate } from '../database/locking.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { actsOf } from './acts.js';
import type { ReportAct } from './report.dto.js';
import type { ReportSeen } from './writing/writing.dto.js';
import { findReports, type FoundReport } from './report.queries.js';
import { actable } from './report.view.js';
import { reviews, type Viewer, writesFor } from './viewer.js';

interface Asked {
  act: ReportAct;
  viewer: Viewer;
  today: CivilDate;
}

/**
 * The reports that somebody is about to do something with, held until the unit of work ends, in the order asked. Throws
 * DomainError not-found, version-conflict, plan-archived, round-not-open, round-closed, report-own, forbidden or
 * report-state; of several, about the first that hinders: nothing is done to any of them.
 */
export async function holdReports(
  tx: EntityManager,
  seen: readonly ReportSeen[],
  { act, viewer, today }: Asked,
): Promise<FoundReport[]> {
  const held = await holdSeen(tx, seen, viewer);
  const hindered = held.find((report) => !actsOf(actable(report), viewer, today).includes(act));
  if (hindered) throw hindrance(hindered, { act, viewer, today });
  return held;
}

/** Reports in the versions that somebody has seen, held as by `holdReports`. Throws DomainError not-found, version-conflict, or validation for one that is named twice. */
export async function holdSeen(tx: EntityManager, seen: readonly ReportSeen[], viewer: Viewer): Promise<FoundReport[]> {
  const ids = [...new Set(seen.map(({ id }) => id))].sort((one, other) => one - other);
  if (ids.length < seen.length) throw invalid('reports', 'must not name a report twice');
  if (ids.length === 0) return [];
  await tx.query(`SELECT id FROM progress_report WHERE id IN (${marks(ids)}) ORDER BY id${forUpdate(tx)}`, ids);
  const found = await findReports(tx, { conditions: [[`report.id IN (${marks(ids)})`, ids]] });
  const byId = new Map(found.map((report) => [report.id, report]));
  return seen.map(({ id, version }) => {
    const report = byId.get(id);
    if (!report || !concerns(report, viewer)) throw new DomainError('not-found', { report: String(id) });
    if (report.version !== version) throw new DomainError('version-conflict', { title: report.title });
    return report;
  });
}

/** Whether the person has anything to do with the report; others do not even learn that it is there. */
const concerns = (report: FoundReport, viewer: Viewer): boolean =>
  viewer.isOffice ||
  writesFor(viewer, report.unitId) ||
  viewer.approving.has(report.unitId) ||
  reviews(viewer, report) ||
  report.leadUnits.some((unit) => viewer.reporting.has(unit) || viewer.approving.has(unit));

/** Why an act is not possible, in the order in which a person would want to know. */
function hindrance(report: FoundReport, { act, viewer, today }: Asked): DomainError {
  const { title, unitId, state, planState, round } = report;
  if (planState === 'archived') return new DomainError('plan-archived');
  const isUnits = act === 'write' || act === 'submit' || act === 'withdraw';
  if (isUnits && !writesFor(viewer, unitId) && !(act === 'withdraw' && viewer.approving.has(unitId)))
    return new DomainError('forbidden');
  if ((act === 'approve' || act === 'send-back') && !viewer.approving.has(unitId)) return new DomainError('forbidden');
  const isReviewers = act === 'accept' || act === 'return' || act === 'revoke' || act === 'reopen';
  if (isReviewers && !reviews(viewer, report))
    return new DomainError(viewer.isOffice ? 'report-own-unit' : 'forbidden', { title });
  if (act === 'approve' && report.versions.at(-1)?.submittedBy === viewer.personId)
    return new DomainError('report-own', { title });
  if (isUnits && today < round.opens) return new DomainError('round-not-open', { date: round.opens });
  // the state is right, so the day is not
  const right = {
    write: ['owed', 'draft', 'returned'],
    submit: ['draft'],
    approve: ['submitted'],
    withdraw: ['approved'],
  };
  const states: readonly string[] | undefined = right[act as keyof typeof right];
  if (states?.includes(state)) return new DomainError('round-closed', { title, date: round.closes });
  return new DomainError('report-state', { title, state });
}
