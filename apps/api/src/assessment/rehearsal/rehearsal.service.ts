import { compareLedgers } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { adoptedScheme } from '../facts/adopted.js';
import { rehearsalTables } from './rehearsal-tables.js';
import type { Rehearsal, RehearsalProgress, Rehearse, UnitRehearsal } from './rehearsal.dto.js';
import { type Both, type BothScored, inBoth, loneUnits, movesOf, scoreBoth } from './rehearse.js';
import { sideOf } from './side.js';
import { yearFacts } from './year-facts.js';

interface Asked extends Rehearse {
  id: number;
  signal: AbortSignal;
  report?: (progress: RehearsalProgress) => void;
}

/** 推演: a scheme beside another one, on the facts of a year. It only reads. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly writer: TableWriter,
  ) {}

  /** Throws DomainError not-found, rehearsal-no-scheme and rehearsal-no-last-year, or the signal's reason. */
  async rehearse(asked: Asked): Promise<Rehearsal> {
    return (await this.computed(asked)).rehearsal;
  }

  /** One unit line by line. Throws as `rehearse` does, and not-found for a unit that not both schemes score. */
  async unit(unitId: number, asked: Asked): Promise<UnitRehearsal> {
    const both = await this.both(asked);
    const isThere = canScore(both) && inBoth(both).includes(unitId);
    const { before, after } = isThere ? await scoreBoth(both, [unitId], asked) : { before: [], after: [] };
    const [was, is] = [before[0], after[0]];
    if (!was || !is) throw new DomainError('not-found', { unit: String(unitId) });
    const { lines } = compareLedgers(was.ledger, is.ledger);
    return { unitId, lines };
  }

  /** The moves and the differences line by line as a workbook. Throws as `rehearse` does. */
  async workbook(asked: Asked): Promise<{ name: string; bytes: Uint8Array }> {
    const { rehearsal, scored } = await this.computed(asked);
    const tables = rehearsalTables(rehearsal, scored);
    return {
      name: `${fileName(rehearsal.scheme.title)}推演.xlsx`,
      bytes: await this.writer.writeFigures(tables, asked.signal),
    };
  }

  private async computed(asked: Asked): Promise<{ rehearsal: Rehearsal; scored: BothScored }> {
    const both = await this.both(asked);
    const scored = canScore(both) ? await scoreBoth(both, inBoth(both), asked) : { before: [], after: [] };
    const rehearsal = {
      scheme: both.after.told,
      against: both.before.told,
      facts: both.facts.told,
      ...(canScore(both) ? movesOf(both, scored) : { isPartial: false, moves: [], unscored: [], loneLines: [] }),
      loneUnits: loneUnits(both),
      withoutFacts: canScore(both) ? withoutFacts(both, scored) : [],
    };
    return { rehearsal, scored };
  }

  private async both({ id, against, facts }: Asked): Promise<Both> {
    const { reader } = this.unitOfWork;
    const today = civilDateOf(this.clock.now());
    const after = await sideOf(reader, id, today);
    const other = against ?? (await adoptedScheme(reader, after.planId))?.id;
    if (other === undefined) throw new DomainError('rehearsal-no-scheme', { title: after.told.title });
    const before = await sideOf(reader, other, today);
    return { before, after, facts: await yearFacts(reader, after, facts, today) };
  }
}

function withoutFacts(both: Both, { after }: BothScored): string[] {
  const known = new Set(after.map(({ ledger }) => ledger.unitId));
  const asked = new Set(inBoth(both));
  return both.after.units.flatMap(({ unitId, name }) => (asked.has(unitId) && !known.has(unitId) ? [name] : []));
}

const canScore = ({ before, after }: Both): boolean => before.told.isScorable && after.told.isScorable;
