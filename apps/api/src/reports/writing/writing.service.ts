import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { marks } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import type { Principal } from '../../identity/principal.js';
import { requireHead } from '../../organisation/sub-units.js';
import { DomainError } from '../../platform/domain-error.js';
import { holdReports } from '../held-reports.js';
import { ReportChanges } from '../report.changes.js';
import { changeReport, leave } from '../leaving.js';
import type { Report, ReportContent } from '../report.dto.js';
import type { ReportSeen, SeenReports, SendBackReport, UnchangedReports, WriteReport } from './writing.dto.js';
import { ReportVersionRow } from '../report.entity.js';
import { findReports, type FoundReport } from '../report.queries.js';
import { tellOfSendingBack } from '../report.told.js';
import { earlierVersions, findVersions } from '../version.queries.js';
import { type Viewer } from '../viewer.js';
import { faultsOf } from './faults.js';
import { keep } from './keep.js';

/** What a unit does with its reports: write, submit, approve, send back, withdraw. */
@Injectable()
export class WritingService {
  constructor(private readonly changes: ReportChanges) {}

  /** Keeps what is written so far; a returned report goes on as a new version. Throws as `holdReports`. */
  write(id: number, { version, ...content }: WriteReport, principal: Principal): Promise<Report> {
    return this.changes
      .run(principal, async (tx, viewer, now) => {
        const [report] = await this.hold(tx, [{ id, version }], 'write', viewer, now);
        if (report) await keep(tx, report, { ...content, isUnchanged: false }, { viewer, now });
        return [id];
      })
      .then(([report]) => report as Report);
  }

  /**
   * 无变化: the text and the figures of the last round once more, in one action for many. Throws as `holdReports`, and
   * DomainError report-faults for reports of which nothing has left the unit before.
   */
  unchanged({ reports, submit }: UnchangedReports, principal: Principal, key?: string): Promise<Report[]> {
    return this.changes.run(principal, (tx, viewer, now) =>
      once(tx, key, { unchanged: reports, submit }, async () => {
        const held = await this.hold(tx, reports, 'write', viewer, now);
        const contents = await earlierContents(tx, held);
        const faults = held.filter(({ id }) => !contents.has(id)).map(({ id }) => ({ id, code: 'nothing-earlier' }));
        if (faults.length > 0) throw faulty(faults);
        for (const report of held) {
          const { targetValues, done, nextSteps, problems, percent } = contents.get(report.id) as ReportContent;
          const content = { done, nextSteps, problems, percent, targetValues, periodsMet: [], correctionReason: null };
          await keep(tx, report, { ...content, isUnchanged: true }, { viewer, now });
        }
        if (submit) await this.submitHeld(tx, await again(tx, held), viewer, now);
        return held.map(({ id }) => id);
      }),
    );
  }

  /**
   * Submits reports to the unit's approver; where the unit needs none, they leave it at once. Throws as `holdReports`, and
   * DomainError report-faults with what has to be mended in which of them, and approver-missing where nobody else could
   * approve.
   */
  submit({ reports }: SeenReports, principal: Principal, key?: string): Promise<Report[]> {
    return this.changes.run(principal, (tx, viewer, now) =>
      once(tx, key, { submit: reports }, async () => {
        await this.submitHeld(tx, await this.hold(tx, reports, 'submit', viewer, now), viewer, now);
        return reports.map(({ id }) => id);
      }),
    );
  }

  /** Lets them leave the unit. Throws as `holdReports`: nobody approves what they have submitted themselves. */
  approve({ reports }: SeenReports, principal: Principal, key?: string): Promise<Report[]> {
    return this.changes.run(principal, (tx, viewer, now) =>
      once(tx, key, { approve: reports }, async () => {
        for (const report of await this.hold(tx, reports, 'approve', viewer, now)) {
          await leave(tx, report, newestOf(report), { approvedBy: principal.personId, now });
          await record(tx, { action: 'report.approve', objectId: report.id, ...states(report.state, 'approved') });
        }
        return reports.map(({ id }) => id);
      }),
    );
  }

  /** Back to the clerk, with a reason. */
  sendBack(id: number, { version, reason }: SendBackReport, principal: Principal): Promise<Report> {
    return this.changes
      .run(principal, async (tx, viewer, now) => {
        const [report] = (await this.hold(tx, [{ id, version }], 'send-back', viewer, now)) as [FoundReport];
        await tx.update(ReportVersionRow, { id: newestOf(report) }, { submittedAt: null, sentBackReason: reason });
        await changeReport(tx, id, now, { state: 'draft' });
        const { before, after } = states(report.state, 'draft');
        await record(tx, {
          action: 'report.send-back',
          objectId: id,
          before,
          after: { ...after, reason },
          seenAt: inside,
        });
        await tellOfSendingBack(tx, report, principal.personId);
        return [id];
      })
      .then(([report]) => report as Report);
  }

  /** Back into the unit before it is reviewed; of the first version the next leaving counts. */
  withdraw({ reports }: SeenReports, principal: Principal): Promise<Report[]> {
    return this.changes.run(principal, async (tx, viewer, now) => {
      for (const report of await this.hold(tx, reports, 'withdraw', viewer, now)) {
        const { id, versions, state } = report;
        const before = versions.at(-2);
        await tx.update(
          ReportVersionRow,
          { id: newestOf(report) },
          { submittedAt: null, submittedBy: null, leftAt: null, approvedBy: null },
        );
        await changeReport(tx, id, now, {
          state: 'draft',
          leftAt: before?.leftAt ? new Date(before.leftAt) : null,
          ...(!before && { firstLeftAt: null }),
          returnDue: before?.returnDue ?? null,
        });
        const act = { action: 'report.withdraw' as const, objectId: id, ...states(state, 'draft') };
        await record(tx, state === 'submitted' ? { ...act, seenAt: inside } : act);
      }
      return reports.map(({ id }) => id);
    });
  }

  private hold(
    tx: EntityManager,
    seen: ReportSeen[],
    act: 'write' | 'submit' | 'approve' | 'send-back' | 'withdraw',
    viewer: Viewer,
    now: Date,
  ) {
    return holdReports(tx, seen, { act, viewer, today: civilDateOf(now) });
  }

  private async submitHeld(tx: EntityManager, held: FoundReport[], viewer: Viewer, now: Date): Promise<void> {
    const versions = await findVersions(tx, held.map(newestOf));
    const earlier = await earlierVersions(tx, held);
    const faults = held.flatMap((report) => {
      const units = new Map(report.targets.map(({ text, unit }) => [text, unit]));
      const content = versions.get(newestOf(report)) as ReportContent;
      const lastPercent = earlier.get(report.id)?.percent ?? null;
      return faultsOf(content, units, { kind: report.deadline.kind, lastPercent }).map((code) => ({
        id: report.id,
        code,
      }));
    });
    if (faults.length > 0) throw faulty(faults);
    const waits = (report: FoundReport) => report.needsApprover && viewer.reporting.has(report.unitId);
    const waiting = new Map(held.filter(waits).map((report) => [report.unitId, report]));
    const asker = { personId: viewer.personId, today: civilDateOf(now) };
    for (const report of waiting.values()) await requireHead(tx, report, asker);
    for (const report of held) {
      const id = newestOf(report);
      const { done, nextSteps, problems, percent, ordinal } = versions.get(id)!;
      await tx.update(ReportVersionRow, { id }, { submittedAt: now, submittedBy: viewer.personId });
      const leaves = !waits(report);
      if (leaves) await leave(tx, report, id, { approvedBy: null, now });
      else await changeReport(tx, report.id, now, { state: 'submitted' });
      const { before, after } = states(report.state, leaves ? 'approved' : 'submitted');
      const written = { ordinal, done, nextSteps, problems, percent };
      const act = { action: 'report.submit' as const, objectId: report.id, before, after: { ...after, ...written } };
      await record(tx, leaves ? act : { ...act, seenAt: inside });
    }
  }
}

/** Who is not of the unit learns of a report when it leaves. */
const inside = [{ noun: 'report-inside' as const }];

const newestOf = ({ versions }: FoundReport): number => {
  const newest = versions.at(-1);
  if (!newest) throw new Error('A report that is written has a version.');
  return newest.id;
};

const states = (before: string, after: string) => ({ before: { state: before }, after: { state: after } });

const faulty = (reports: { id: number; code: string }[]): DomainError =>
  new DomainError(
    'report-faults',
    { count: String(new Set(reports.map(({ id }) => id)).size) },
    { current: { reports } },
  );

/** Reports as they are after they were written. */
async function again(tx: EntityManager, held: FoundReport[]): Promise<FoundReport[]> {
  const ids = held.map(({ id }) => id);
  return findReports(tx, { conditions: [[`report.id IN (${marks(ids)})`, ids]] });
}

/** What each report goes on from, as far as something has left the unit before. */
async function earlierContents(tx: EntityManager, held: FoundReport[]): Promise<Map<number, ReportContent>> {
  const earlier = [...(await earlierVersions(tx, held))].flatMap(([report, { versionId }]): [number, number][] =>
    versionId === null ? [] : [[report, versionId]],
  );
  const versions = await findVersions(tx, [...new Set(earlier.map(([, id]) => id))]);
  return new Map(earlier.flatMap(([report, id]) => (versions.has(id) ? [[report, versions.get(id)!]] : [])));
}
