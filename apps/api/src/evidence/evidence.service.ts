import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { earlierAnswer, once } from '../database/idempotency.js';
import { isReferenced } from '../database/failures.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { DomainError } from '../platform/domain-error.js';
import type { StoredBytes } from '../platform/stored-bytes.reply.js';
import { FileStore } from '../platform/file-store.js';
import { given } from '../platform/given.js';
import { invalid } from '../platform/validation.js';
import { currentContext, today } from '../platform/work-context.js';
import { checkedAddress } from './addresses/public-address.js';
import {
  keptUnits,
  readableUnits,
  requireKept,
  requireReadable,
  requireReviewer,
  requireSeen,
} from './evidence.access.js';
import {
  change,
  givenGrade,
  held,
  holdUnit,
  insertEvidence,
  insertPlace,
  insertVersion,
  inWords,
  notGraded,
} from './evidence.changes.js';
import { type Content, contentOf, isThere, named, requireNew, urlKeyOf } from './evidence.content.js';
import { requireDates } from './evidence.dates.js';
import type {
  AddPlace,
  AddVersion,
  EditEvidence,
  EditPlace,
  Evidence,
  EvidenceCopiesQuery,
  EvidencePage,
  EvidencePlace,
  EvidenceQuery,
  GradeEvidence,
  JoinEvidence,
  NewEvidence,
} from './evidence.dto.js';
import { EvidencePlaceRow, EvidenceRow } from './evidence.entity.js';
import { pagesOf, watch } from './page-checks/watch-pages.js';
import { copiesOf, findEvidence, listEvidence, oneEvidence, storedFile } from './evidence.queries.js';
import { EvidenceUploads, type UploadedEvidence } from './evidence.upload.js';

/** 佐证材料: given once by a unit, and used for as many reports as it proves. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly uploads: EvidenceUploads,
  ) {}

  async list({ unitId, ids, limit = 50, ...asked }: EvidenceQuery, principal: Principal): Promise<EvidencePage> {
    const { reader } = this.unitOfWork;
    const readable = await readableUnits(reader, principal);
    const isReadable = (unit: number) => readable === 'all' || readable.includes(unit);
    const rest = {
      mayKeep: unitId !== undefined && (await keptUnits(reader, principal)).includes(unitId),
      fileLimit: this.uploads.limit,
    };
    if (ids !== undefined) {
      const found = await findEvidence(reader, ids.split(',').map(Number));
      return { items: found.filter((one) => isReadable(one.unitId)), next: null, ...rest };
    }
    if (unitId !== undefined && !isReadable(unitId)) return { items: [], next: null, ...rest };
    const scope = unitId === undefined ? readable : [unitId];
    const items = await listEvidence(reader, { ...asked, scope, limit: limit + 1 });
    const more = items.length > limit;
    if (more) items.pop();
    return { items, next: more ? items.at(-1)!.id : null, ...rest };
  }

  /** What the unit has already of a page, or under a title. Throws DomainError not-found, and validation for an address that is none. */
  async copies({ unitId, url, title, textOf }: EvidenceCopiesQuery, principal: Principal): Promise<Evidence[]> {
    await requireReadable(this.unitOfWork.reader, principal, unitId);
    const urlKey = url === undefined ? undefined : urlKeyOf(checkedAddress(url, false));
    if (textOf !== undefined) await this.readable(principal, textOf);
    return copiesOf(this.unitOfWork.reader, unitId, { urlKey, title, textOf });
  }

  /** Throws DomainError evidence-there (the evidence is `current`), not-found, forbidden, and what is wrong with its parts. */
  create(principal: Principal, asked: NewEvidence, file: UploadedEvidence | null, key?: string): Promise<Evidence> {
    const { unitId, formedOn = null, channel = null, publishedOn = null } = asked;
    const content = contentOf(asked.url, file, channel);
    const title = asked.title ?? (file === null ? undefined : withoutEnding(file.name));
    if (title === undefined) throw invalid('title', 'is needed for an address');
    const place = { channel, publishedOn };
    requireDates({ formedOn, places: [place] }, today());
    const question = { newEvidence: { unitId, title, formedOn, ...place, content: named(content) } };
    return this.add({ principal, unitId, content, key, question }, (tx) =>
      insertEvidence(tx, { unitId, title: title.slice(0, 200), formedOn }, place, content),
    );
  }

  /** The same information at one more place. Throws what `create` does, and version-conflict. */
  async addPlace(
    principal: Principal,
    id: number,
    { version, url, channel = null, publishedOn = null, formedOn }: AddPlace,
    file: UploadedEvidence | null,
    key?: string,
  ): Promise<Evidence> {
    const { unitId } = await this.readable(principal, id);
    const content = contentOf(url, file, channel);
    const question = { addPlace: { id, version, channel, publishedOn, formedOn, content: named(content) } };
    return this.add({ principal, unitId, content, key, question }, async (tx) => {
      const before = await held(tx, id, version, (owner) => requireKept(tx, principal, owner));
      const place = { channel, publishedOn };
      const dated = { formedOn: formedOn ?? before.formedOn, places: [...before.places, place] };
      requireDates(dated, today());
      await insertPlace(tx, id, place, content);
      return change(tx, before, 'evidence.add-place', ({ places }) => ({
        formedOn: dated.formedOn,
        ...(before.gradedBy === null && notGraded(places)),
      }));
    });
  }

  /** What is at the place now; what was there stays readable. Throws what `create` does, and version-conflict. */
  async addVersion(
    principal: Principal,
    [id, placeId]: [id: number, placeId: number],
    { version, url }: AddVersion,
    file: UploadedEvidence | null,
    key?: string,
  ): Promise<Evidence> {
    const evidence = await this.readable(principal, id);
    const place = placeIn(evidence, placeId);
    const content = contentOf(url, file, place.channel);
    const question = { addVersion: { id, placeId, version, content: named(content) } };
    // what is at another place of it is nothing new; what was here before may come back
    const isFree = (copy: Evidence) => copy.id === id && !copy.places.some((one) => isThere(one, content));
    return this.add({ principal, unitId: evidence.unitId, content, key, question, isFree }, async (tx) => {
      const before = await held(tx, id, version, (owner) => requireKept(tx, principal, owner));
      const { versions } = placeIn(before, placeId);
      await insertVersion(tx, placeId, (versions[0]?.number ?? 0) + 1, content);
      return change(tx, before, 'evidence.add-version', ({ places }) => notGraded(places));
    });
  }

  /** Throws DomainError not-found, forbidden, version-conflict, and what is wrong with the dates. */
  edit(principal: Principal, id: number, { version, ...changes }: EditEvidence): Promise<Evidence> {
    return this.changed(principal, id, version, async (tx, before) => {
      const { title, formedOn } = given(changes);
      requireDates({ formedOn: formedOn === undefined ? before.formedOn : formedOn, places: before.places }, today());
      const isMoved = formedOn !== undefined && formedOn !== before.formedOn;
      // first, as the title is compared with what the page calls itself
      await tx.update(EvidenceRow, { id }, given({ title, formedOn }));
      return change(tx, before, 'evidence.edit', ({ places }) =>
        isMoved || before.gradedBy === null ? notGraded(places) : {},
      );
    });
  }

  /** Throws the same. What somebody has seen and confirmed is to be looked at again. */
  editPlace(
    principal: Principal,
    [id, placeId]: [id: number, placeId: number],
    { version, ...changes }: EditPlace,
  ): Promise<Evidence> {
    return this.changed(principal, id, version, async (tx, before) => {
      const place = placeIn(before, placeId);
      const next = { channel: place.channel, publishedOn: place.publishedOn, ...given(changes) };
      requireDates({ ...before, places: before.places.map((one) => (one.id === placeId ? next : one)) }, today());
      const [now] = place.versions;
      if (now?.url != null && !now.removed) checkedAddress(now.url, next.channel !== null);
      await tx.update(EvidencePlaceRow, { id: placeId }, next);
      await watch(tx, await pagesOf(tx, [id]), currentContext().startedAt);
      return change(tx, before, 'evidence.edit-place', ({ places }) => notGraded(places));
    });
  }

  /**
   * Makes copies of one thing one: the places of the other come over, and who has named the other means this one. By the
   * unit, or by a reviewer. Throws DomainError not-found, forbidden, evidence-foreign, version-conflict and evidence-dates.
   */
  join(principal: Principal, id: number, { version, otherId, otherVersion }: JoinEvidence): Promise<Evidence> {
    if (otherId === id) throw invalid('otherId', 'must be another one');
    return this.unitOfWork.run(async (tx) => {
      // always in the same order, so that two who join the same two wait for each other
      const asked = new Map([
        [id, version],
        [otherId, otherVersion],
      ]);
      const both = new Map<number, Evidence>();
      for (const one of [...asked.keys()].sort((a, b) => a - b))
        both.set(one, await held(tx, one, asked.get(one)!, (unitId) => requireReadable(tx, principal, unitId)));
      const [before, other] = [both.get(id)!, both.get(otherId)!];
      if (before.unitId !== other.unitId) throw new DomainError('evidence-foreign');
      const formedOn = before.formedOn ?? other.formedOn;
      requireDates({ formedOn, places: [...before.places, ...other.places] }, today());
      await tx.update(EvidencePlaceRow, { evidenceId: otherId }, { evidenceId: id });
      await tx.update(EvidenceRow, { joinedInto: otherId }, { joinedInto: id });
      await tx.update(EvidenceRow, { id: otherId }, { joinedInto: id, version: otherVersion + 1 });
      const { grade, gradedBy, gradedAt } = await tx.findOneByOrFail(EvidenceRow, {
        id: other.grade < before.grade ? otherId : id,
      });
      return change(tx, before, 'evidence.join', { formedOn, grade, gradedBy, gradedAt });
    });
  }

  /** Throws DomainError not-found, forbidden, version-conflict, and evidence-in-use where a report proves something with it. */
  remove(principal: Principal, id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const evidence = await held(tx, id, version, (unitId) => requireKept(tx, principal, unitId));
      try {
        await tx.delete(EvidenceRow, { joinedInto: id });
        await tx.delete(EvidenceRow, { id });
      } catch (error) {
        if (isReferenced(error)) throw new DomainError('evidence-in-use', { title: evidence.title });
        throw error;
      }
      await record(tx, {
        action: 'evidence.delete',
        objectId: id,
        before: inWords(evidence),
        seenAt: [{ unitId: evidence.unitId }],
      });
    });
  }

  /** A reviewer's word that they have opened it. Throws DomainError not-found, own-cause, evidence-not-public, version-conflict. */
  grade(principal: Principal, id: number, { version, grade }: GradeEvidence): Promise<Evidence> {
    return this.unitOfWork.run(async (tx) => {
      const before = await held(tx, id, version, (unitId) => requireReviewer(tx, principal, unitId));
      const word = { gradedBy: principal.personId, gradedAt: currentContext().startedAt };
      if (grade === null) {
        // a person's word against what the page check has confirmed stands until it is taken back
        const isConfirmed = before.gradedBy === null && before.grade === 'A';
        const next = isConfirmed ? { grade: givenGrade(before.places), ...word } : notGraded(before.places);
        return change(tx, before, 'evidence.grade', next);
      }
      if (before.places.every(({ channel }) => channel === null)) throw new DomainError('evidence-not-public');
      return change(tx, before, 'evidence.grade', { grade, ...word });
    });
  }

  /** The bytes of a version. Throws DomainError not-found and file-removed. */
  async file(principal: Principal, versionId: number): Promise<StoredBytes> {
    const { name, size, sha256, ...of } = await storedFile(this.unitOfWork.reader, versionId);
    await requireSeen(this.unitOfWork.reader, principal, of);
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }

  async readable(principal: Principal, id: number): Promise<Evidence> {
    const { reader } = this.unitOfWork;
    const evidence = await oneEvidence(reader, id);
    await requireReadable(reader, principal, evidence.unitId);
    return evidence;
  }

  /** Adds content that the unit does not have yet: the file first, as one that no row names does no harm. */
  private async add({ principal, unitId, content, key, question, isFree }: Addition, work: Work): Promise<Evidence> {
    const { reader } = this.unitOfWork;
    const earlier = await earlierAnswer<Evidence>(reader, key, question);
    if (earlier) return earlier;
    await requireKept(reader, principal, unitId);
    await requireNew(reader, unitId, content, isFree);
    await content.file?.keep();
    return this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        await holdUnit(tx, unitId);
        await requireNew(tx, unitId, content, isFree);
        return work(tx);
      }),
    );
  }

  private changed(
    principal: Principal,
    id: number,
    version: number,
    work: (tx: EntityManager, before: Evidence) => Promise<Evidence>,
  ): Promise<Evidence> {
    return this.unitOfWork.run(async (tx) => {
      const before = await held(tx, id, version, (unitId) => requireKept(tx, principal, unitId));
      return work(tx, before);
    });
  }
}

type Work = (tx: EntityManager) => Promise<Evidence>;

interface Addition {
  principal: Principal;
  unitId: number;
  content: Content;
  key: string | undefined;
  question: object;
  isFree?: (copy: Evidence) => boolean;
}

function placeIn({ places }: Evidence, placeId: number): EvidencePlace {
  const place = places.find(({ id }) => id === placeId);
  if (!place) throw new DomainError('not-found', { place: String(placeId) });
  return place;
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, '') || name;
