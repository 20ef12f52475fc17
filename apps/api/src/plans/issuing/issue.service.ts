import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { record } from '../../audit/record.js';
import { holdCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { invalid } from '../../platform/validation.js';
import { holdPlan, refuse, requireState } from '../plan.changes.js';
import type { PlanSummary } from '../plan.dto.js';
import { PlanRow } from '../plan.entity.js';
import { findPlan } from '../plan.queries.js';
import { writeIssue } from './issue.changes.js';
import type { DefaultDeadline, IssuePlan, IssuePreview, SetIssuing } from './issue.dto.js';
import { findSettings, ownUnits, possibleReviewers } from './issue.queries.js';
import { readIssue } from './issue.reading.js';

/** 印发: from a checked draft to a plan that its units answer for. */
@Injectable()
export class IssueService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError plan-not-draft. */
  async preview(id: number): Promise<IssuePreview> {
    const { reader } = this.unitOfWork;
    const plan = await findPlan(reader, id);
    requireState(plan, 'draft');
    return (await readIssue(reader, plan, this.today())).preview;
  }

  /** Keeps how the plan is to be issued. Throws DomainError validation for somebody who cannot review the office's own unit. */
  set(id: number, { version, ...changes }: SetIssuing): Promise<IssuePreview> {
    const { defaultDeadline, reviewerId } = changes;
    if (defaultDeadline) requireDate(defaultDeadline);
    return this.unitOfWork.run(async (tx) => {
      await holdPlan(tx, id);
      const plan = await findPlan(tx, id);
      if (plan.version !== version) await refuse(tx, id);
      if (typeof reviewerId === 'number') {
        const reviewers = await possibleReviewers(tx, await ownUnits(tx));
        if (!reviewers.some((person) => person.id === reviewerId)) {
          throw invalid('reviewerId', "must be somebody with a business role who is not of the office's own unit");
        }
      }
      const before = await findSettings(tx, id);
      await tx.update(PlanRow, { id }, { ...settingColumns(changes), version: version + 1 });
      await record(tx, { action: 'plan.set-issuing', objectId: id, before, after: await findSettings(tx, id) });
      return (await readIssue(tx, await findPlan(tx, id), this.today())).preview;
    });
  }

  /** Throws DomainError plan-not-draft, issue-outdated, issue-hindered or deadlines-passed. */
  issue(id: number, asked: IssuePlan, { personId }: Principal, key?: string): Promise<PlanSummary> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { issue: id, ...asked }, async () => {
        await holdPlan(tx, id);
        await holdCalendar(tx);
        const issue = await readIssue(tx, await findPlan(tx, id), this.today());
        const { hindrances, passedDeadlines, seen, assignments, reviewer } = issue.preview;
        if (hindrances.length > 0) throw new DomainError('issue-hindered', { count: String(hindrances.length) });
        if (seen !== asked.seen) throw new DomainError('issue-outdated');
        if (passedDeadlines.length > 0 && !asked.acceptPassedDeadlines) {
          throw new DomainError('deadlines-passed', { count: String(passedDeadlines.length) });
        }
        const now = this.clock.now();
        const issued = { state: 'issued', issuedAt: now, issuedBy: personId, updatedAt: now };
        await tx.update(PlanRow, { id }, { ...issued, version: () => 'version + 1' });
        await writeIssue(tx, id, issue, now);
        const rounds = issue.preview.rounds.map(({ last }) => last);
        const after = { state: 'issued', assignments, rounds, reviewer: reviewer?.name ?? null };
        await record(tx, { action: 'plan.issue', objectId: id, before: { state: 'draft' }, after });
        return findPlan(tx, id);
      }),
    );
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

function requireDate({ kind, date }: DefaultDeadline): void {
  if ((kind === 'date') !== (date !== null))
    throw invalid('defaultDeadline.date', 'goes with kind date, and with no other');
}

const settingColumns = ({ rhythm, defaultDeadline, reviewerId }: Omit<SetIssuing, 'version'>): Partial<PlanRow> =>
  given({
    roundRhythm: rhythm,
    ownReviewerId: reviewerId,
    ...(defaultDeadline !== undefined && {
      defaultDeadline: defaultDeadline?.kind ?? null,
      defaultDeadlineDate: defaultDeadline?.date ?? null,
    }),
  });
