import { randomBytes } from 'node:crypto';
import { isAllowed } from '@yaodian/access';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { storedInstant } from '../database/columns.js';
import { once } from '../database/idempotency.js';
import { forUpdate } from '../database/locking.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TableWriter } from '../exports/table-writer.js';
import { type Principal, rolesOf } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { FileStore } from '../platform/file-store.js';
import { invalid } from '../platform/validation.js';
import { erase } from './erasing/erase.js';
import { Eraser } from './erasing/eraser.js';
import { TemplateTexts } from './erasing/template-texts.js';
import { recordWith } from './erasing/records.js';
import { contentOf, digestOf, fieldText, isList, type Subject } from './erasing/subject.js';
import { finishRemovals } from './finish.js';
import type { ApproveRemoval, AskRemoval, RefuseRemoval, Removal, RemovalPage, RemovalQuery } from './removal.dto.js';
import { RemovalRow } from './removal.entity.js';
import { findRemoval, listRemovals } from './removal.queries.js';

/** 清除: the office asks, another person, the security administrator, decides; then the content is gone everywhere at once. */
@Injectable()
export class RemovalService {
  private readonly log = new Logger('removals');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly writer: TableWriter,
  ) {}

  async list({ limit = 50, ...query }: RemovalQuery, principal: Principal): Promise<RemovalPage> {
    const askedBy = seesAll(principal) ? undefined : principal.personId;
    const asked = { ...query, askedBy, limit: limit + 1 };
    const items = await listRemovals(this.unitOfWork.reader, principal.personId, asked);
    const more = items.length > limit;
    if (more) items.pop();
    return { items, next: more ? items.at(-1)!.id : null };
  }

  /** Throws DomainError not-found, removal-nothing, removal-open, and validation for a field that the object does not have. */
  async ask(asked: AskRemoval, { personId }: Principal, key?: string): Promise<Removal> {
    const { objectKind, field, reason } = asked;
    const templates = await this.templateTexts();
    return this.unitOfWork.run((tx) =>
      // the words themselves stay out of what is kept of the request
      once(tx, key, { askRemoval: { objectKind, objectId: asked.objectId, field, reason } }, async () => {
        const now = this.clock.now();
        const subject = await subjectOf(tx, asked);
        const { objectId } = subject;
        const content = await contentOf(tx, subject);
        if (content === null) throw new DomainError('removal-nothing');
        await requireNoneOpen(tx, subject);
        const eraser = new Eraser(tx, storedInstant(now), true, templates);
        await erase(eraser, 0, subject, content);
        const salt = randomBytes(16).toString('hex');
        const digest = digestOf(salt, subject, content);
        const { identifiers } = await tx.insert(RemovalRow, {
          ...{ objectKind, objectId, field, reason, salt, digest, askedBy: personId, askedAt: now },
          partStart: subject.part?.start ?? null,
          partEnd: subject.part?.end ?? null,
          state: 'asked',
          found: JSON.stringify(eraser.found),
          files: '[]',
        });
        const { id } = identifiers[0] as { id: number };
        const after = { objectKind, object: objectId, field, reason, digest };
        await record(tx, { action: 'removal.ask', objectId: id, after });
        return findRemoval(tx, personId, id);
      }),
    );
  }

  /**
   * Destroys the content. Throws DomainError not-found, removal-decided, removal-own, and removal-outdated where the content
   * is no longer what was asked for.
   */
  async approve(id: number, { digest, reason }: ApproveRemoval, { personId }: Principal): Promise<Removal> {
    const templates = await this.templateTexts();
    await this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const row = await toDecide(tx, id, personId);
      // whoever changes a plan's content holds its row, so nobody writes back what goes now
      await tx.query(`SELECT id FROM plan ORDER BY id${forUpdate(tx)}`);
      const subject = subjectIn(row);
      const content = await presentContent(tx, subject);
      if (content === null || row.digest !== digest || digestOf(row.salt ?? '', subject, content) !== digest) {
        throw new DomainError('removal-outdated');
      }
      const eraser = new Eraser(tx, storedInstant(now), false, templates);
      const files = await erase(eraser, id, subject, content);
      const { found, values } = eraser;
      const decision = { state: 'removed', decidedBy: personId, decidedAt: now, decisionReason: reason };
      const kept = { salt: null, found: JSON.stringify(found), files: JSON.stringify(files) };
      await tx.update(RemovalRow, { id }, { ...decision, ...kept });
      const { objectKind, objectId, field } = subject;
      const after = { objectKind, object: objectId, field, reason, digest, found, removedValues: values };
      await record(tx, { action: 'removal.approve', objectId: id, after });
    });
    try {
      await finishRemovals(this.unitOfWork, this.store, this.clock.now());
    } catch (error) {
      this.log.error(
        `Remains of removal ${id} are still there, and the job will try again: ${(error as Error).message}`,
      );
    }
    return findRemoval(this.unitOfWork.reader, personId, id);
  }

  /** Throws DomainError not-found, removal-decided or removal-own. */
  refuse(id: number, { reason }: RefuseRemoval, { personId }: Principal): Promise<Removal> {
    return this.unitOfWork.run(async (tx) => {
      await toDecide(tx, id, personId);
      const decidedAt = this.clock.now();
      const decision = { state: 'refused', decidedBy: personId, decidedAt, decisionReason: reason, salt: null };
      await tx.update(RemovalRow, { id }, decision);
      await record(tx, { action: 'removal.refuse', objectId: id, after: { reason } });
      return findRemoval(tx, personId, id);
    });
  }

  /** Takes back what the person has asked for. Throws DomainError not-found, also for others' requests, or removal-decided. */
  withdraw(id: number, { personId }: Principal): Promise<Removal> {
    return this.unitOfWork.run(async (tx) => {
      const row = await heldRemoval(tx, id);
      if (row.askedBy !== personId) throw new DomainError('not-found', { removal: String(id) });
      await requireOpen(tx, row, personId);
      await tx.update(RemovalRow, { id }, { state: 'withdrawn', decidedAt: this.clock.now(), salt: null });
      await record(tx, { action: 'removal.withdraw', objectId: id });
      return findRemoval(tx, personId, id);
    });
  }

  private async templateTexts(): Promise<TemplateTexts> {
    const templates = new TemplateTexts(this.store, this.writer);
    await templates.load(this.unitOfWork.reader);
    return templates;
  }
}

/** Who decides, or keeps the record, sees what everybody has asked for. */
const seesAll = (principal: Principal): boolean =>
  isAllowed(rolesOf(principal), 'removals.decide') || isAllowed(rolesOf(principal), 'audit.read');

/** Where the words stand that shall go. Throws DomainError removal-nothing. */
async function subjectOf(tx: EntityManager, { objectKind, objectId, field, words }: AskRemoval): Promise<Subject> {
  if (objectKind === 'record') {
    if (objectId !== undefined) throw invalid('objectId', 'a record is found by its words');
    if (words === undefined) throw invalid('words', 'is needed');
    const found = await recordWith(tx, words);
    if (found === null) throw new DomainError('removal-nothing');
    const subject: Subject = { objectKind, objectId: found, field, part: null };
    const start = (await fieldText(tx, subject)).indexOf(words);
    return { ...subject, part: { start, end: start + words.length } };
  }
  if (objectId === undefined) throw invalid('objectId', 'is needed');
  const whole: Subject = { objectKind, objectId, field, part: null };
  if (words === undefined) {
    if (field === 'text') throw invalid('words', 'is needed; everything of a document is its file');
    return whole;
  }
  if (field === 'file') throw invalid('words', 'is for a part of a text');
  const start = (await fieldText(tx, whole)).indexOf(words);
  // of a list, words from one text into the next stand in none of them, and would be found nowhere
  if (start < 0 || (isList(field) && words.includes('\n'))) throw new DomainError('removal-nothing');
  return { ...whole, part: { start, end: start + words.length } };
}

const subjectIn = ({ objectKind, objectId, field, partStart, partEnd }: RemovalRow): Subject => ({
  objectKind: objectKind as Subject['objectKind'],
  objectId,
  field: field as Subject['field'],
  part: partStart === null || partEnd === null ? null : { start: partStart, end: partEnd },
});

/** Throws DomainError removal-open. */
async function requireNoneOpen(tx: EntityManager, { objectKind, objectId, field, part }: Subject): Promise<void> {
  const open = await tx.findBy(RemovalRow, { objectKind, objectId, field, state: 'asked' });
  const same = open.find(
    ({ partStart, partEnd }) => partStart === (part?.start ?? null) && partEnd === (part?.end ?? null),
  );
  if (same) throw new DomainError('removal-open', { id: String(same.id) });
}

/** A request that waits for the decision of this person, held until the unit ends. */
async function toDecide(tx: EntityManager, id: number, personId: number): Promise<RemovalRow> {
  const row = await heldRemoval(tx, id);
  if (row.askedBy === personId) throw new DomainError('removal-own');
  await requireOpen(tx, row, personId);
  return row;
}

/** Throws DomainError not-found. */
async function heldRemoval(tx: EntityManager, id: number): Promise<RemovalRow> {
  await tx.query(`SELECT id FROM removal WHERE id = ?${forUpdate(tx)}`, [id]);
  const row = await tx.findOneBy(RemovalRow, { id });
  if (!row) throw new DomainError('not-found', { removal: String(id) });
  return row;
}

/** Throws DomainError removal-decided. */
async function requireOpen(tx: EntityManager, { id, state }: RemovalRow, personId: number): Promise<void> {
  if (state === 'asked') return;
  throw new DomainError('removal-decided', { id: String(id) }, { current: await findRemoval(tx, personId, id) });
}

/** Null where the object itself is gone. */
async function presentContent(tx: EntityManager, subject: Subject): Promise<string | null> {
  try {
    return await contentOf(tx, subject);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}
