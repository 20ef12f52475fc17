import type { Ledger } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { assessedPeriod } from '../facts/period.js';
import { rowsOf } from './fact-rows.js';
import type { LineFacts, LineQuery } from './fact.dto.js';
import { ScoreService } from './score.service.js';

/** What stands behind the lines of ledgers. */
@Injectable()
export class FactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scores: ScoreService,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async behind(
    { key, ...unit }: { planId: number; unitId: number; key: string },
    { snapshot, from = 0, limit = 50 }: LineQuery,
    principal: Principal,
  ): Promise<LineFacts> {
    const { ledger, scheme } = await this.scores.ledger(unit, snapshot, principal);
    const ids = factIdsOf(ledger, key);
    if (!ids) throw new DomainError('not-found', { line: key });
    const { reader } = this.unitOfWork;
    const period = await assessedPeriod(reader, scheme, civilDateOf(this.clock.now()));
    const page = ids.slice(from, from + limit);
    return {
      total: ids.length,
      next: from + limit < ids.length ? from + limit : null,
      rows: await rowsOf(reader, { ...unit, period }, page),
    };
  }
}

/** The facts of a leaf, an item or a veto, each once, a correction first; null where the ledger has no such line. */
function factIdsOf({ lines, bonuses, deductions, vetoes }: Ledger, key: string): string[] | null {
  const leaf = lines.find((line) => line.kind === 'leaf' && line.key === key);
  const item = [...bonuses, ...deductions].find((one) => one.key === key);
  const veto = vetoes.find((one) => one.key === key);
  const scored = leaf?.kind === 'leaf' ? leaf : item;
  const found = scored ?? veto;
  if (!found) return null;
  const corrected = scored?.corrected ? [scored.corrected.factId] : [];
  return [...new Set([...corrected, ...found.factIds])];
}
