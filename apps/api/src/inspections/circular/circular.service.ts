import { Injectable } from '@nestjs/common';
import { isAllowed, servedUnits } from '@yaodian/access';
import { civilDateOf } from '@yaodian/calendar';
import { circularFigures, circularTitle, draftSections, figureFaults, figureValues } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { isDuplicate } from '../../database/failures.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PdfWriter } from '../../exports/pdf-writer.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import { isChangePending, keepVersion, unpublishedChanges } from '../figures/score-versions.js';
import { InspectionScores } from '../figures/scores.js';
import { askFrozen, requireNonePending } from '../figures/scoring.js';
import type { Circular, Circulars, CircularVersionLine, CorrectCircular, EditCircular } from './circular.dto.js';
import { CircularRow } from './circular.entity.js';
import { readFacts } from './circular.facts.js';
import { findCircular, findInspection, listCirculars, type StoredCircular } from './circular.queries.js';
import { type CircularTables, hashOf, thaw } from './frozen.js';
import { hindrancesOf } from './hindrances.js';

/** Drafts of an inspection's circular (通报), and what was published of it. */
@Injectable()
export class CircularService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly scores: InspectionScores,
    private readonly pdf: PdfWriter,
  ) {}

  /** Throws DomainError not-found. */
  async list(inspectionId: number, principal: Principal): Promise<Circulars> {
    const { reader } = this.unitOfWork;
    const { title, state } = await findInspection(reader, inspectionId);
    const versions = await listCirculars(reader, inspectionId);
    return {
      inspectionId,
      inspectionTitle: title,
      inspectionState: state,
      mayDraft: drafts(principal),
      makesPdf: this.pdf.isThere,
      changes: drafts(principal) ? await unpublishedChanges(reader, inspectionId) : [],
      versions: versions.filter((version) => maySee(version, principal)).map(lineOf),
    };
  }

  /** Throws DomainError not-found, also for a draft that is not the reader's to see. */
  async get(inspectionId: number, number: number, principal: Principal): Promise<Circular> {
    const { reader } = this.unitOfWork;
    const stored = await findCircular(reader, inspectionId, number);
    if (!maySee(stored, principal)) throw new DomainError('not-found', { circular: String(number) });
    return this.shown(reader, stored, principal);
  }

  /** 评分明细 of a version, as far as it is the reader's to see: all for the office and leaders, else those of their units. */
  async sheets(inspectionId: number, number: number, principal: Principal): Promise<CircularTables['sheets']> {
    const { reader } = this.unitOfWork;
    const stored = await findCircular(reader, inspectionId, number);
    if (!maySee(stored, principal)) throw new DomainError('not-found', { circular: String(number) });
    const { sheets } = stored.frozen === null ? await this.live(reader, stored) : thaw(stored.frozen);
    if (isAllowed(rolesOf(principal), 'plans.read')) return sheets;
    const own = servedUnits(principal.memberships);
    return sheets.filter(({ unitId }) => own.includes(unitId));
  }

  /** The first version, from the data as they are. Throws DomainError circular-there, circular-not-final, scores-pending. */
  async draft(inspectionId: number, principal: Principal): Promise<Circular> {
    return this.unitOfWork.run(async (tx) => {
      const inspection = await findInspection(tx, inspectionId);
      // before that no scores are frozen
      if (inspection.state !== 'final') throw new DomainError('circular-not-final', { state: inspection.state });
      await requireNonePending(tx, inspectionId);
      const { facts } = await readFacts(tx, inspection);
      const title = circularTitle(facts);
      await insertDraft(tx, {
        ...{ inspectionId, number: 1, title, naming: 'named', reason: null },
        addressees: JSON.stringify(facts.groups.map((group) => group.title)),
        copies: '[]',
        sections: JSON.stringify(draftSections(facts)),
        ...{ updatedBy: principal.personId, updatedAt: this.clock.now() },
      });
      return this.shown(tx, await findCircular(tx, inspectionId, 1), principal);
    });
  }

  /** A further version that corrects the one that is published. Throws DomainError circular-there, circular-not-published, scores-pending. */
  async correct(inspectionId: number, { reason }: CorrectCircular, principal: Principal): Promise<Circular> {
    const number = await this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT id FROM inspection WHERE id = ?${forUpdate(tx)}`, [inspectionId]);
      await findInspection(tx, inspectionId);
      const [newest] = await listCirculars(tx, inspectionId);
      if (!newest) throw new DomainError('circular-not-published');
      if (newest.state === 'draft') throw new DomainError('circular-there');
      const next = newest.number + 1;
      // what it corrects may be a score: its figures are those of now, unless a decision has frozen what it changed
      if (!(await isChangePending(tx, inspectionId))) {
        const scores = await askFrozen(tx, inspectionId, this.clock.now());
        const why = { cause: 'correction' as const, reason, by: principal.personId, at: this.clock.now() };
        await keepVersion(tx, { inspectionId, number: scores, ...why });
      }
      await insertDraft(tx, {
        ...{ inspectionId, number: next, title: newest.title, naming: newest.naming, reason },
        addressees: JSON.stringify(newest.addressees),
        copies: JSON.stringify(newest.copies),
        sections: JSON.stringify(newest.sections),
        ...{ updatedBy: principal.personId, updatedAt: this.clock.now() },
      });
      return next;
    });
    await this.scores.begin();
    const { reader } = this.unitOfWork;
    return this.shown(reader, await findCircular(reader, inspectionId, number), principal);
  }

  /** Throws DomainError circular-published, version-conflict with the row as it is. */
  async edit(inspectionId: number, number: number, asked: EditCircular, principal: Principal): Promise<Circular> {
    return this.unitOfWork.run(async (tx) => {
      const stored = await heldDraft(tx, inspectionId, number);
      if (stored.version !== asked.version)
        throw new DomainError('version-conflict', undefined, { current: await this.shown(tx, stored, principal) });
      const { title, addressees, copies, naming, sections } = asked;
      await tx.update(
        CircularRow,
        { id: stored.id },
        {
          ...{ title, naming, addressees: JSON.stringify(addressees), copies: JSON.stringify(copies) },
          sections: JSON.stringify(sections.map((section) => ({ title: section.title, text: section.text }))),
          ...{ updatedBy: principal.personId, updatedAt: this.clock.now(), version: stored.version + 1 },
        },
      );
      await record(tx, {
        action: 'circular.edit',
        objectId: stored.id,
        before: { title: stored.title, addressees: stored.addressees, copies: stored.copies, naming: stored.naming },
        after: { title, addressees, copies, naming },
      });
      return this.shown(tx, await findCircular(tx, inspectionId, number), principal);
    });
  }

  /** Throws DomainError circular-published, version-conflict. */
  async drop(inspectionId: number, number: number, version: number): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const stored = await heldDraft(tx, inspectionId, number);
      if (stored.version !== version) throw new DomainError('version-conflict');
      await tx.delete(CircularRow, { id: stored.id });
      await record(tx, { action: 'circular.drop', objectId: stored.id, before: { title: stored.title, number } });
    });
  }

  private async live(manager: EntityManager, stored: StoredCircular) {
    const { facts, tables } = await readFacts(manager, await findInspection(manager, stored.inspectionId));
    return { ...tables(stored.naming), figures: circularFigures(facts, stored.naming) };
  }

  /** A version with its figures: as of now in a draft, else as they were published. */
  private async shown(manager: EntityManager, stored: StoredCircular, principal: Principal): Promise<Circular> {
    const { id: _, frozen, ...row } = stored;
    if (frozen !== null) {
      const { issuer, weights, groups, problems, figures, replaces } = thaw(frozen);
      const isIntact = hashOf(frozen) === stored.hash;
      return { ...row, issuer, weights, groups, problems, figures, replaces, isIntact, hindrances: [] };
    }
    const { sheets: _sheets, figures, ...tables } = await this.live(manager, stored);
    const values = figureValues(figures);
    const unknown = row.sections.flatMap(({ text }) => figureFaults(text, (name) => values.has(name)));
    return {
      ...row,
      ...tables,
      figures,
      issuer: await findIssuer(manager),
      replaces: await replacedNumber(manager, stored),
      isIntact: null,
      hindrances: await hindrancesOf(manager, {
        inspection: await findInspection(manager, stored.inspectionId),
        circular: stored,
        unknown,
        principal,
        today: civilDateOf(this.clock.now()),
      }),
    };
  }
}

const drafts = (principal: Principal): boolean => isAllowed(rolesOf(principal), 'circulars.publish');

export const maySee = ({ state }: Pick<StoredCircular, 'state'>, principal: Principal): boolean =>
  state === 'published' || drafts(principal);

const lineOf = (stored: StoredCircular): CircularVersionLine => ({
  number: stored.number,
  state: stored.state,
  title: stored.title,
  reason: stored.reason,
  signing: stored.signing,
  publishedAt: stored.publishedAt,
  publishedBy: stored.publishedBy,
  hash: stored.hash,
  updatedAt: stored.updatedAt,
  updatedBy: stored.updatedBy,
});

/** A version that nobody else changes before the transaction ends. Throws DomainError not-found, circular-published. */
export async function heldDraft(tx: EntityManager, inspectionId: number, number: number): Promise<StoredCircular> {
  await tx.query(`SELECT id FROM inspection WHERE id = ?${forUpdate(tx)}`, [inspectionId]);
  const stored = await findCircular(tx, inspectionId, number);
  if (stored.state === 'published') {
    const { signing, publishedBy } = stored;
    throw new DomainError('circular-published', {
      reference: signing?.documentNumber ?? '',
      by: publishedBy ?? '',
      date: signing?.signedOn ?? '',
    });
  }
  return stored;
}

/** 文号 of the version before. */
export async function replacedNumber(
  manager: EntityManager,
  { inspectionId, number }: Pick<StoredCircular, 'inspectionId' | 'number'>,
): Promise<string | null> {
  if (number === 1) return null;
  const { signing } = await findCircular(manager, inspectionId, number - 1);
  return signing?.documentNumber ?? null;
}

type NewDraft = Pick<
  CircularRow,
  | 'inspectionId'
  | 'number'
  | 'title'
  | 'naming'
  | 'reason'
  | 'addressees'
  | 'copies'
  | 'sections'
  | 'updatedBy'
  | 'updatedAt'
>;

/** Two persons who begin at once: the second one is told. Throws DomainError circular-there. */
async function insertDraft(tx: EntityManager, draft: NewDraft): Promise<void> {
  try {
    const { identifiers } = await tx.insert(CircularRow, { ...draft, state: 'draft', version: 1 });
    const { id } = identifiers[0] as { id: number };
    const { title, number, reason } = draft;
    await record(tx, { action: 'circular.draft', objectId: id, after: { title, number, reason } });
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('circular-there');
    throw error;
  }
}
