import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { circularFigures, figureFaults, figuresIn, figureValues } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { storedInstant } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { notify } from '../../notifications/notify.js';
import { leaders, peopleOf } from '../../notifications/recipients.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { lastFrozen } from '../figures/score.queries.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import { requireDocumentNumber } from '../../supervision/signing/document-number.js';
import { requireKnown, requireSigned, sign } from '../../supervision/signing/signing.js';
import { InspectionRow } from '../inspection.entity.js';
import type { Circular, PublishCircular } from './circular.dto.js';
import { CircularRow } from './circular.entity.js';
import { readFacts } from './circular.facts.js';
import {
  type CircularInspection,
  findCircular,
  findInspection,
  inspectedUnits,
  isNumberTaken,
  type StoredCircular,
} from './circular.queries.js';
import { CircularService, heldDraft, replacedNumber } from './circular.service.js';
import { freeze, type FrozenCircular } from './frozen.js';
import { hindrancesOf, requireUnhindered } from './hindrances.js';

/** Publishes circulars (通报): signed, with number and date, and from then on unchanged. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly circulars: CircularService,
  ) {}

  /**
   * Of two who publish at once one succeeds, and the other is told. Throws DomainError circular-published,
   * version-conflict, document-unsigned, document-number, document-number-form, document-number-taken, document-date,
   * document-date-early, and what hinders
   * (circular-…, own-cause).
   */
  async publish(inspectionId: number, number: number, asked: PublishCircular, principal: Principal): Promise<Circular> {
    await this.unitOfWork.run(async (tx) => {
      const stored = await heldDraft(tx, inspectionId, number);
      if (stored.version !== asked.version) throw new DomainError('version-conflict');
      await this.publishHeld(tx, stored, asked, principal);
    });
    return this.circulars.get(inspectionId, number, principal);
  }

  private async publishHeld(
    tx: EntityManager,
    stored: StoredCircular,
    { signOff, documentNumber, signedOn }: PublishCircular,
    principal: Principal,
  ): Promise<void> {
    const at = this.clock.now();
    const today = civilDateOf(at);
    const inspection = await findInspection(tx, stored.inspectionId);
    const frozen = await frozenOf(tx, stored, inspection);
    const known = new Set(frozen.figures.map(({ name }) => name));
    const unknown = stored.sections.flatMap(({ text }) => figureFaults(text, (name) => known.has(name)));
    requireUnhindered(await hindrancesOf(tx, { inspection, circular: stored, unknown, principal, today }));
    requireSigned(signOff);
    requireDocumentNumber(documentNumber, signedOn, { earliest: await firstDay(tx, stored), today });
    if (await isNumberTaken(tx, documentNumber, stored.inspectionId))
      throw new DomainError('document-number-taken', { reference: documentNumber });
    await requireKnown(tx, signOff);
    const signingId = await sign(tx, signOff, { documentNumber, signedOn });
    const { drafter, checker, signer } = signOff;
    const signing = { drafter: drafter.name, checker: checker.name, signer: signer.name, documentNumber, signedOn };
    const kept = freeze({ ...frozen, signing });
    await tx.update(
      CircularRow,
      { id: stored.id },
      {
        ...{ state: 'published', signingId, ...kept, publishedBy: principal.personId, publishedAt: at },
        scoreNumber: await lastFrozen(tx, stored.inspectionId),
        ...{ updatedBy: principal.personId, updatedAt: at, version: stored.version + 1 },
      },
    );
    if (stored.number === 1)
      await tx.query(
        `UPDATE inspection SET state = 'published', published_at = ?, updated_at = ?, version = version + 1
         WHERE id = ? AND state = 'final'`,
        [storedInstant(at), storedInstant(at), inspection.id],
      );
    await record(tx, {
      action: 'circular.publish',
      objectId: stored.id,
      before: { state: 'draft' },
      after: { state: 'published', title: stored.title, number: stored.number, hash: kept.frozenHash, ...signing },
    });
    await tell(tx, inspection, stored, documentNumber);
  }
}

/** A circular is dated no earlier than its inspection was made final, and a correction no earlier than what it replaces. */
async function firstDay(tx: EntityManager, { inspectionId, number }: StoredCircular): Promise<CivilDate> {
  if (number > 1) return (await findCircular(tx, inspectionId, number - 1)).signing!.signedOn;
  const { finalisedAt } = await tx.findOneByOrFail(InspectionRow, { id: inspectionId });
  return civilDateOf(finalisedAt!);
}

const namesIn = ({ sections }: Pick<StoredCircular, 'sections'>): string[] => [
  ...new Set(sections.flatMap(({ text }) => figuresIn(text))),
];

async function frozenOf(
  tx: EntityManager,
  stored: StoredCircular,
  inspection: CircularInspection,
): Promise<Omit<FrozenCircular, 'signing'>> {
  const { facts, tables } = await readFacts(tx, inspection);
  const all = circularFigures(facts, stored.naming);
  const values = figureValues(all);
  const used = new Set(namesIn(stored).filter((name) => values.has(name)));
  const { title, addressees, copies, naming, sections, reason, number } = stored;
  return {
    ...{ inspection: inspection.title, number, issuer: await findIssuer(tx) },
    ...{ title, addressees, copies, naming, sections },
    figures: all.filter(({ name }) => used.has(name)),
    ...{ reason, replaces: await replacedNumber(tx, stored) },
    ...tables(naming),
  };
}

/** The people of the units that it is about, and the leaders. */
async function tell(
  tx: EntityManager,
  inspection: CircularInspection,
  { id, number, title }: StoredCircular,
  reference: string,
): Promise<void> {
  const units = await peopleOf(tx, await inspectedUnits(tx, inspection.id));
  const personIds = [...new Set([...[...units.values()].flat(), ...(await leaders(tx))])];
  await notify(tx, [
    {
      kind: number === 1 ? 'circular-published' : 'circular-corrected',
      personIds,
      cause: `circular:${id}:published`,
      path: `/inspections/${inspection.id}/circular/${number}`,
      facts: { title, reference },
    },
  ]);
}
