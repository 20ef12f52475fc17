import { setImmediate as othersTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { actorOf } from '../../assignments/acting/actor.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { columns, rowOf } from './rectification-columns.js';
import type { RectificationFilter } from './rectification.dto.js';
import { listRectifications, rectificationScope } from './rectification.queries.js';

/** Of one file; who needs more narrows the filter down. */
const most = 20_000;
const atOnce = 500;

/** 整改台账 as an Excel workbook, of what the person sees. */
@Injectable()
export class RectificationExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError export-too-large, and what the writer throws. */
  async excel(
    filter: RectificationFilter,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const { reader } = this.unitOfWork;
    const scope = rectificationScope(await actorOf(reader, principal), principal);
    const asked = { ...filter, scope, today: civilDateOf(this.clock.now()) };
    const rows: string[][] = [];
    for (let after: number | undefined; ; await othersTurn()) {
      signal.throwIfAborted();
      const lines = await listRectifications(reader, { ...asked, after, limit: atOnce });
      rows.push(...lines.map(rowOf));
      if (rows.length > most)
        throw new DomainError('export-too-large', { rectifications: `${rows.length}`, most: `${most}` });
      if (lines.length < atOnce) break;
      after = lines.at(-1)?.id;
    }
    const bytes = await this.writer.writeRegister({ sheet: '整改台账', columns, rows }, signal);
    return { name: '整改台账.xlsx', bytes };
  }
}
