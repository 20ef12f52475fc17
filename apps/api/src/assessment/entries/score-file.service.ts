import { isAllowed } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { filesOf } from '../../attached-files/attached-file.queries.js';
import { AttachedFiles, type FileOwner } from '../../attached-files/attached-files.service.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { UploadedEvidence } from '../../evidence/evidence.upload.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import type { StoredBytes } from '../../platform/stored-bytes.reply.js';
import { assessedPlan } from './assessed-plan.js';
import { heldScored, requireScores, scores } from './entries.access.js';
import { EntryRow } from './entry.entity.js';
import { AssessmentEventRow } from './event.entity.js';
import type { ScoreFile } from './file.dto.js';
import { type Proved, scoreFiles } from './score-files.js';

interface ProvedRow {
  planId: number;
  unitId: number;
  withdrawnAt?: Date | null;
}

/** What proves figures of the office and events. */
@Injectable()
export class ScoreFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: AttachedFiles,
  ) {}

  /** Gives all files. Throws DomainError not-found, own-cause, result-announced, event-withdrawn, entry-files and file-removed. */
  add(
    principal: Principal,
    [proved, id]: [Proved, number],
    file: UploadedEvidence | null,
    key?: string,
  ): Promise<ScoreFile[]> {
    return this.files.add(this.owner(principal, proved, id), principal, file, key);
  }

  /** Gives the others. Throws as `add` does. */
  remove(principal: Principal, [proved, id, fileId]: [Proved, number, number], key?: string): Promise<ScoreFile[]> {
    return this.files.remove(this.owner(principal, proved, id), fileId, key);
  }

  /** The bytes, for who scores the unit, the office, leaders, and the unit itself. Throws DomainError not-found and file-removed. */
  file(principal: Principal, proved: Proved, fileId: number): Promise<StoredBytes> {
    return this.files.read(scoreFiles[proved], fileId, async (reader, id) => {
      const { planId, unitId } = await provedRow(reader, proved, id);
      const actor = await actorOf(reader, principal);
      const isSeen =
        isAllowed(rolesOf(principal), 'plans.read') ||
        actor.above.has(unitId) ||
        scores({ plan: await assessedPlan(reader, planId), actor }, unitId);
      if (!isSeen) throw new DomainError('not-found', { file: String(fileId) });
    });
  }

  private owner(principal: Principal, proved: Proved, id: number): FileOwner<ScoreFile[]> {
    const table = scoreFiles[proved];
    const now = async (tx: EntityManager) => (await filesOf(tx, table, [id])).get(id) ?? [];
    return {
      ...{ table, id, tooMany: 'entry-files' },
      requireMay: async (reader) => {
        const { planId, unitId } = await provedRow(reader, proved, id);
        requireScores({ plan: await assessedPlan(reader, planId), actor: await actorOf(reader, principal) }, unitId);
      },
      change: (_act, [key, question], work) =>
        this.unitOfWork.run((tx) =>
          once(tx, key, question, async () => {
            const { planId, unitId } = await provedRow(tx, proved, id);
            const unit = requireScores(await heldScored(tx, principal, planId), unitId);
            // an event may have been withdrawn until its plan was held
            const { withdrawnAt } = await provedRow(tx, proved, id);
            if (withdrawnAt) throw new DomainError('event-withdrawn', { unit: unit.name });
            const before = await now(tx);
            await work(tx);
            const after = await now(tx);
            await record(tx, {
              action: proved === 'entry' ? 'score.enter' : 'score.record-event',
              objectId: planId,
              before: inWords(before),
              after: { unit: unit.name, ...inWords(after) },
              seenAt: [{ unitId }],
            });
            return after;
          }),
        ),
    };
  }
}

const inWords = (files: readonly ScoreFile[]) => ({ files: files.map(({ name, sha256 }) => ({ name, sha256 })) });

/** Throws DomainError not-found. */
async function provedRow(manager: EntityManager, proved: Proved, id: number): Promise<ProvedRow> {
  const row: ProvedRow | null =
    proved === 'entry'
      ? await manager.findOneBy(EntryRow, { id })
      : await manager.findOneBy(AssessmentEventRow, { id });
  if (!row) throw new DomainError('not-found', { [proved]: String(id) });
  return row;
}
