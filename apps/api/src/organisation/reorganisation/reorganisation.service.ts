import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { insertAll } from '../../database/bulk.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { matchDrafts } from '../../plans/units/match-drafts.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { today } from '../../platform/work-context.js';
import type { Unit } from '../unit.dto.js';
import { findUnit } from '../unit.queries.js';
import { handAssignments } from './hand-over.changes.js';
import { endUnits, insertSuccessor, moveGroups, movePeople, moveParts } from './reorganisation.changes.js';
import type { DoReorganise, Reorganisation, Reorganise, ReorganisationPreview } from './reorganisation.dto.js';
import { ReorganisationRow, ReorganisedUnitRow } from './reorganisation.entity.js';
import { findReorganisations } from './reorganisation.queries.js';
import { readReorganisation, type Reading } from './reorganisation.reading.js';

/** 机构改革: units end, and another one has their duties from a day on. It is not undone: what was shown is what is done. */
@Injectable()
export class ReorganisationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those in which a unit ended or took over, the newest first. Throws DomainError not-found. */
  async list(unitId: number): Promise<Reorganisation[]> {
    const { reader } = this.unitOfWork;
    await findUnit(reader, unitId);
    return findReorganisations(reader, { unitId });
  }

  /** Exactly what would happen. Throws what readReorganisation throws. */
  async preview(asked: Reorganise): Promise<ReorganisationPreview> {
    return (await readReorganisation(this.unitOfWork.reader, asked, today())).preview;
  }

  /** All of it or nothing. Throws DomainError reorganisation-outdated, and what readReorganisation throws. */
  reorganise({ seen, ...asked }: DoReorganise, { personId }: Principal, key?: string): Promise<Reorganisation> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { reorganise: seen, ...asked }, async () => {
        await holdAll(tx);
        const reading = await readReorganisation(tx, asked, today());
        if (reading.preview.seen !== seen) throw new DomainError('reorganisation-outdated');
        const { since, reason } = asked;
        const now = this.clock.now();
        const predecessors = reading.predecessors as [Unit, ...Unit[]];
        const successor = reading.successor ?? (await insertSuccessor(tx, asked.successor!, predecessors, since));
        await endUnits(tx, reading, successor);
        await moveParts(tx, reading.parts, successor);
        await moveGroups(tx, reading, successor.id, asked.takeParts);
        await movePeople(tx, reading, successor.id);

        const row = { successorId: successor.id, since, reason, createdBy: personId, createdAt: now };
        const { identifiers } = await tx.insert(ReorganisationRow, row);
        const { id } = identifiers[0] as { id: number };
        const ended = predecessors.map((unit) => ({ reorganisationId: id, unitId: unit.id }));
        await insertAll(tx, ReorganisedUnitRow, ended);
        await handAssignments(tx, reading, successor, { reorganisationId: id, reason, personId, now });
        await recordAll(tx, { reading, successor, since, reason });
        await matchDrafts(tx, { renamed: predecessors.map(({ name }) => ({ from: name, to: successor.name })) });
        const [done] = (await findReorganisations(tx, { id })) as [Reorganisation];
        return done;
      }),
    );
  }
}

/** Nobody changes a unit or group, issues or amends a plan meanwhile; and whoever was at it has finished. */
async function holdAll(tx: EntityManager): Promise<void> {
  // SQLite has one writer at a time, and no word for this
  if (tx.connection.options.type === 'better-sqlite3') return;
  await tx.query('SELECT id FROM unit ORDER BY id FOR UPDATE');
  await tx.query('SELECT id FROM unit_group ORDER BY id FOR UPDATE');
  await tx.query("SELECT id FROM plan WHERE state <> 'archived' ORDER BY id FOR UPDATE");
}

interface Done {
  reading: Reading;
  successor: Unit;
  since: string;
  reason: string;
}

async function recordAll(tx: EntityManager, { reading, successor, since, reason }: Done): Promise<void> {
  const { predecessors, preview, handOver } = reading;
  const assignments = handOver.handed.map(({ duty: { id, unitId, role, state }, joinedTo }) => ({
    id,
    unitId,
    role,
    state,
    joinedTo,
  }));
  for (const before of predecessors) {
    const after = { ...(await findUnit(tx, before.id)), successor: successor.name, since, reason };
    await record(tx, { action: 'unit.reorganise', objectId: before.id, before, after });
  }
  const taken = { predecessors: preview.predecessors.map(({ name }) => name), since, reason, assignments };
  const after = { ...(await findUnit(tx, successor.id)), ...taken };
  await record(tx, { action: 'unit.take-over', objectId: successor.id, before: successor, after });
}
