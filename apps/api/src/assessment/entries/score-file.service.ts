import type { Readable } from 'node:stream';
import { isAllowed } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { record } from '../../audit/record.js';
import { earlierAnswer, once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireFileNotRemoved } from '../../evidence/evidence.queries.js';
import type { UploadedEvidence } from '../../evidence/evidence.upload.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { FileStore } from '../../platform/file-store.js';
import { invalid } from '../../platform/validation.js';
import { currentContext } from '../../platform/work-context.js';
import { assessedPlan } from './assessed-plan.js';
import { heldScored, requireScores, scores } from './entries.access.js';
import { EntryFileRow, EntryRow } from './entry.entity.js';
import { AssessmentEventFileRow, AssessmentEventRow } from './event.entity.js';
import type { ScoreFile } from './file.dto.js';
import { filesOf, type Proved, storedScoreFile } from './file.queries.js';

/** So many files an entry or an event may have. */
const mostFiles = 20;

interface Owner {
  id: number;
  planId: number;
  unitId: number;
  withdrawnAt?: Date | null;
}

/** What proves figures of the office and events. */
@Injectable()
export class ScoreFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * It adds, and takes nothing away: a file that is there already is not added again. Gives all files. Throws DomainError
   * not-found, own-cause, result-announced, event-withdrawn, entry-files and file-removed.
   */
  async add(
    principal: Principal,
    [proved, id]: [Proved, number],
    file: UploadedEvidence | null,
    key?: string,
  ): Promise<ScoreFile[]> {
    if (file === null) throw invalid('file', 'is needed');
    const { reader } = this.unitOfWork;
    const { name, format, size, sha256 } = file;
    const question = { scoreFile: id, proved, name, sha256 };
    const earlier = await earlierAnswer<ScoreFile[]>(reader, key, question);
    if (earlier) return earlier;
    await requireFileNotRemoved(reader, name, sha256);
    // who may not is refused before the file is kept
    const { planId, unitId } = await ownerOf(reader, proved, id);
    requireScores({ plan: await assessedPlan(reader, planId), actor: await actorOf(reader, principal) }, unitId);
    await file.keep();
    return this.changed(principal, [proved, id], [key, question], async (tx, files) => {
      await requireFileNotRemoved(tx, name, sha256);
      if (files.some((one) => one.sha256 === sha256)) return;
      if (files.length >= mostFiles) throw new DomainError('entry-files', { most: String(mostFiles) });
      const values = { name, format, size, sha256, addedBy: principal.personId, addedAt: currentContext().startedAt };
      if (proved === 'entry') await tx.insert(EntryFileRow, { entryId: id, ...values });
      else await tx.insert(AssessmentEventFileRow, { eventId: id, ...values });
    });
  }

  /** Gives the others. Throws as `add` does. */
  remove(principal: Principal, [proved, id, fileId]: [Proved, number, number], key?: string): Promise<ScoreFile[]> {
    return this.changed(principal, [proved, id], [key, { removeScoreFile: id, proved, fileId }], async (tx) => {
      if (proved === 'entry') await tx.delete(EntryFileRow, { id: fileId, entryId: id });
      else await tx.delete(AssessmentEventFileRow, { id: fileId, eventId: id });
    });
  }

  /** The bytes, for who scores the unit, the office, leaders, and the unit itself. Throws DomainError not-found and file-removed. */
  async file(
    principal: Principal,
    proved: Proved,
    id: number,
  ): Promise<{ name: string; size: number; stream: Readable }> {
    const { reader } = this.unitOfWork;
    const { planId, unitId, name, size, sha256 } = await storedScoreFile(reader, proved, id);
    const actor = await actorOf(reader, principal);
    const isSeen =
      isAllowed(rolesOf(principal), 'plans.read') ||
      actor.above.has(unitId) ||
      scores({ plan: await assessedPlan(reader, planId), actor }, unitId);
    const stream = isSeen ? await this.store.read(sha256) : null;
    if (!stream) throw new DomainError('not-found', { file: String(id) });
    return { name, size, stream };
  }

  private changed(
    principal: Principal,
    [proved, id]: [Proved, number],
    [key, question]: [key: string | undefined, question: object],
    work: (tx: EntityManager, files: ScoreFile[]) => Promise<void>,
  ): Promise<ScoreFile[]> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        const { planId, unitId } = await ownerOf(tx, proved, id);
        const unit = requireScores(await heldScored(tx, principal, planId), unitId);
        const owner = await ownerOf(tx, proved, id);
        if (owner.withdrawnAt) throw new DomainError('event-withdrawn', { unit: unit.name });
        const before = (await filesOf(tx, proved, [id])).get(id) ?? [];
        await work(tx, before);
        const after = (await filesOf(tx, proved, [id])).get(id) ?? [];
        const inWords = (files: ScoreFile[]) => ({
          files: files.map(({ name, sha256 }) => ({ name, sha256 })),
        });
        await record(tx, {
          action: proved === 'entry' ? 'score.enter' : 'score.record-event',
          objectId: planId,
          before: inWords(before),
          after: { unit: unit.name, ...inWords(after) },
          seenAt: [{ unitId }],
        });
        return after;
      }),
    );
  }
}

/** Throws DomainError not-found. */
async function ownerOf(manager: EntityManager, proved: Proved, id: number): Promise<Owner> {
  const owner: Owner | null =
    proved === 'entry'
      ? await manager.findOneBy(EntryRow, { id })
      : await manager.findOneBy(AssessmentEventRow, { id });
  if (!owner) throw new DomainError('not-found', { [proved]: String(id) });
  return owner;
}
