import { Injectable } from '@nestjs/common';
import { addDays, addWorkingDays, type CivilDate, civilDateOf } from '@yaodian/calendar';
import { type EntityManager, IsNull } from 'typeorm';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import type { Principal } from '../../identity/principal.js';
import { returnDaysOf } from '../../plans/settings/setting.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { holdReports, holdSeen } from '../held-reports.js';
import { ReportChanges } from '../report.changes.js';
import { changeReport } from '../leaving.js';
import type { CommentReport, ReopenReport, ReturnReport } from './review.dto.js';
import type { Report, ReportAct } from '../report.dto.js';
import type { SeenReports } from '../writing/writing.dto.js';
import { ReportCommentRow, ReportVersionRow } from '../report.entity.js';
import { findReports, type FoundReport } from '../report.queries.js';
import { tellOfReturn, untellReturn } from '../report.told.js';
import { actable } from '../report.view.js';
import { actsOf } from '../acts.js';
import { type Viewer } from '../viewer.js';

/** Milliseconds within which who has decided may say that it was a slip. */
const slip = 60_000;

/** A unit has at most so many days for what it is given back, or may still send: a quarter. */
const longest = 92;

function requireNear(day: CivilDate, today: CivilDate): void {
  const last = addDays(today, longest);
  if (day > last) throw new DomainError('date-too-far', { date: day, last });
}

/** What the office does with reports that have left their units, and what the lead unit says of them. */
@Injectable()
export class ReviewService {
  constructor(private readonly changes: ReportChanges) {}

  /** Throws as `holdReports`: nobody reviews a unit that they belong to. */
  accept({ reports }: SeenReports, principal: Principal, key?: string): Promise<Report[]> {
    return this.changes.run(principal, (tx, viewer, now) =>
      once(tx, key, { accept: reports }, async () => {
        for (const report of await this.hold(tx, reports, 'accept', viewer, now))
          await decide(tx, report, 'accepted', {
            decisionReason: null,
            returnDue: null,
            personId: principal.personId,
            now,
          });
        return reports.map(({ id }) => id);
      }),
    );
  }

  /** Back to the unit, with a reason and a day until which it is to come back. */
  giveBack(id: number, asked: ReturnReport, principal: Principal): Promise<Report> {
    return this.takeBack(id, asked, 'return', principal);
  }

  /** What was accepted is returned after all. */
  revoke(id: number, asked: ReturnReport, principal: Principal): Promise<Report> {
    return this.takeBack(id, asked, 'revoke', principal);
  }

  /**
   * A slip of the hand: what the person has accepted or returned within the last minute waits for review again. Throws
   * DomainError not-found, version-conflict (also where the unit has gone on with it) or undo-late; all of them, or none.
   */
  undo({ reports }: SeenReports, principal: Principal): Promise<Report[]> {
    return this.changes.run(principal, async (tx, viewer, now) => {
      for (const report of await holdSeen(tx, reports, viewer)) {
        const { id, title, state, planState } = report;
        const { id: versionId, decidedBy, decidedAt } = report.versions.at(-1) ?? {};
        if (planState === 'archived') throw new DomainError('plan-archived');
        const isDecided = state === 'accepted' || state === 'returned';
        if (!isDecided || decidedBy !== viewer.personId || !decidedAt || Date.parse(decidedAt) < now.getTime() - slip)
          throw new DomainError('undo-late', { title });
        await tx.query(
          'UPDATE report_version SET first_decided_at = NULL WHERE id = ? AND first_decided_at = decided_at',
          [versionId],
        );
        const undecided = { decision: null, decisionReason: null, returnDue: null, decidedAt: null, decidedBy: null };
        await tx.update(ReportVersionRow, { id: versionId }, undecided);
        await changeReport(tx, id, now, { state: 'approved', returnDue: null });
        if (state === 'returned') await untellReturn(tx, report, decidedAt);
        await record(tx, { action: 'report.undo', objectId: id, before: { state }, after: { state: 'approved' } });
      }
      return reports.map(({ id }) => id);
    });
  }

  /** 补报: takes one report although its round has closed. Throws as `holdReports`, validation for a day that is past, and date-too-far. */
  reopen(id: number, { version, reason, until }: ReopenReport, principal: Principal): Promise<Report> {
    return this.changes
      .run(principal, async (tx, viewer, now) => {
        if (until < civilDateOf(now)) throw invalid('until', 'must not be past');
        requireNear(until, civilDateOf(now));
        await this.hold(tx, [{ id, version }], 'reopen', viewer, now);
        const reopened = { reopenedUntil: until, reopenedBy: principal.personId, reopenReason: reason };
        await changeReport(tx, id, now, reopened);
        await record(tx, { action: 'report.reopen', objectId: id, before: {}, after: { until, reason } });
        return [id];
      })
      .then(([report]) => report as Report);
  }

  /** What the unit that leads the task says of another unit's report. Throws DomainError not-found or forbidden. */
  comment(id: number, { versionId, words }: CommentReport, principal: Principal): Promise<Report> {
    return this.changes
      .run(principal, async (tx, viewer, now) => {
        const [report] = await findReports(tx, { conditions: [['report.id = ?', [id]]] });
        if (!report || !report.versions.some((version) => version.id === versionId && version.leftAt !== null))
          throw new DomainError('not-found', { report: String(id) });
        if (!actsOf(actable(report), viewer, civilDateOf(now)).includes('comment')) throw new DomainError('forbidden');
        const unitId = report.leadUnits.find((unit) => viewer.reporting.has(unit) || viewer.approving.has(unit))!;
        await tx.insert(ReportCommentRow, { versionId, unitId, personId: principal.personId, words, createdAt: now });
        await record(tx, { action: 'report.comment', objectId: id, before: {}, after: { unitId, words } });
        return [id];
      })
      .then(([report]) => report as Report);
  }

  private takeBack(
    id: number,
    { version, reason, due }: ReturnReport,
    act: 'return' | 'revoke',
    principal: Principal,
  ): Promise<Report> {
    return this.changes
      .run(principal, async (tx, viewer, now) => {
        const today = civilDateOf(now);
        if (due !== undefined && due <= today) throw invalid('due', 'must be a day to come');
        if (due !== undefined) requireNear(due, today);
        const [report] = (await this.hold(tx, [{ id, version }], act, viewer, now)) as [FoundReport];
        const days = await returnDaysOf(tx, report.round.planId);
        const usual = addWorkingDays(await findCalendar(tx), today, days).date;
        // who reported early has as long as everybody else
        const returnDue: CivilDate = due ?? (usual < report.round.due ? report.round.due : usual);
        const { personId } = principal;
        await decide(tx, report, 'returned', { decisionReason: reason, returnDue, personId, now });
        await tellOfReturn(tx, report, { date: returnDue, now });
        return [id];
      })
      .then(([report]) => report as Report);
  }

  private hold(tx: EntityManager, seen: SeenReports['reports'], act: ReportAct, viewer: Viewer, now: Date) {
    return holdReports(tx, seen, { act, viewer, today: civilDateOf(now) });
  }
}

interface Words {
  decisionReason: string | null;
  returnDue: CivilDate | null;
  personId: number;
  now: Date;
}

async function decide(
  tx: EntityManager,
  { id, state, versions }: FoundReport,
  decision: 'accepted' | 'returned',
  { decisionReason, returnDue, personId, now }: Words,
): Promise<void> {
  const decided = { decision, decisionReason, returnDue, decidedAt: now, decidedBy: personId };
  const versionId = versions.at(-1)?.id;
  await tx.update(ReportVersionRow, { id: versionId }, decided);
  await tx.update(ReportVersionRow, { id: versionId, firstDecidedAt: IsNull() }, { firstDecidedAt: now });
  await changeReport(tx, id, now, { state: decision, returnDue });
  const action = decision === 'accepted' ? 'report.accept' : state === 'accepted' ? 'report.revoke' : 'report.return';
  await record(tx, {
    action,
    objectId: id,
    before: { state },
    after: { state: decision, ...(decisionReason !== null && { reason: decisionReason, returnDue }) },
  });
}
