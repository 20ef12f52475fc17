import { assignmentScope } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { workingDaysBetween } from '@yaodian/calendar';
import { actorOf } from '../../../assignments/acting/actor.js';
import { findCalendar } from '../../../calendar/calendar.queries.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { TableWriter } from '../../../exports/table-writer.js';
import type { Principal } from '../../../identity/principal.js';
import { seenWith } from '../../../organisation/sub-units.js';
import { DomainError } from '../../../platform/domain-error.js';
import type { ExtensionLine, ExtensionPage } from '../extension.dto.js';
import { columns, rowOf } from './extension-columns.js';
import { countExtensions, decidableOf, listExtensions, plansOfExtensions } from './extension-list.queries.js';
import type { ExtensionFilter, ExtensionQuery } from './extension-query.dto.js';

/** Rows of one file; who needs more narrows the filter down. */
const mostRows = 20_000;
const rowsInPiece = 200;

/** 延期申请 of all assignments, each person's within their scope. */
@Injectable()
export class ExtensionListService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
  ) {}

  async list({ after, limit = 50, own, ...filter }: ExtensionQuery, principal: Principal): Promise<ExtensionPage> {
    const { reader } = this.unitOfWork;
    const actor = await actorOf(reader, principal);
    const scope = assignmentScope(principal.memberships);
    const seenBy = { actor, scope: scope === 'all' ? scope : await seenWith(reader, scope) };
    const wanted = { ...filter, own: own ? [...actor.served] : undefined };
    const found = await listExtensions(reader, seenBy, { ...wanted, after, limit: limit + 1 });
    const more = found.length > limit;
    if (more) found.pop();
    const decidable = await decidableOf(
      reader,
      actor,
      found.map(({ assignmentId }) => assignmentId),
    );
    const calendar = await findCalendar(reader);
    const items = found.map(({ submittedById, ...one }): ExtensionLine => {
      const { state, wantedDate, grantedDate, deadlineThen, effectiveDeadline, unitId, assignmentId } = one;
      const [from, to] = [deadlineThen ?? effectiveDeadline, grantedDate ?? wantedDate];
      return {
        ...one,
        workingDaysMore: from === null || to === null || to <= from ? null : workingDaysBetween(calendar, from, to),
        decidable: state === 'asked' && decidable.has(assignmentId),
        approvable: state === 'submitted' && actor.approves.has(unitId) && submittedById !== actor.personId,
        own: actor.served.has(unitId),
      };
    });
    return {
      items,
      next: more ? (items.at(-1)?.id ?? null) : null,
      counts: await countExtensions(reader, seenBy, wanted),
      plans: await plansOfExtensions(reader, seenBy),
    };
  }

  /** All that pass a filter, as a file with its name. Throws DomainError export-too-large, and what the writer throws. */
  async table(
    query: ExtensionFilter,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const rows: string[][] = [];
    let after: number | undefined;
    do {
      signal.throwIfAborted();
      const page = await this.list({ ...query, after, limit: rowsInPiece }, principal);
      rows.push(...page.items.map(rowOf));
      if (rows.length > mostRows)
        throw new DomainError('export-too-large', { tasks: `${rows.length}`, most: `${mostRows}` });
      after = page.next ?? undefined;
    } while (after !== undefined);
    const bytes = await this.writer.writeRegister({ sheet: '延期申请', columns, rows }, signal);
    return { name: '延期申请.xlsx', bytes };
  }
}
