import { addDays, addWorkingDays, type CivilDate } from '@yaodian/calendar';
import { deductionFault } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { change } from '../../evidence/evidence.changes.js';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { invalid } from '../../platform/validation.js';
import { currentContext, today } from '../../platform/work-context.js';
import { itemsOf, requireAssignment } from './check.queries.js';
import { heldForInspector, type InspectedUnit } from './field.access.js';
import type { EditFinding, Finding, FindingKind, NewFinding, WithdrawFinding } from './finding.dto.js';
import { FindingEvidenceRow, FindingRow } from './finding.entity.js';
import { hundredthsOf, pointsOf } from '../points.js';
import { findingOfKey, type FoundFinding, oneFinding } from './finding.queries.js';
import { tellOfVeto } from './finding.told.js';

/**
 * 问题, 好的做法 and 否决情形 of a unit's sheet. Every way throws DomainError not-found and what `heldForInspector` does; what
 * writes also deduction-range, deduction-unreasoned, rectification-date, finding-foreign and evidence-foreign.
 */
@Injectable()
export class FindingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What has come under the device's key before is given back as it is now. */
  create(principal: Principal, id: number, asked: NewFinding, key?: string): Promise<Finding> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { newFinding: id, ...asked }, async () => {
        const unit = await heldForInspector(tx, principal, id);
        const there = await findingOfKey(tx, id, asked.clientKey);
        if (there) return shown(there);
        const { kind, clientKey, words, assignmentId = null } = asked;
        const place = await placeOf(tx, unit, asked);
        if (assignmentId !== null) await requireAssignment(tx, assignmentId, unit);
        const due = kind === 'problem' ? await dueOf(tx, unit, asked.rectificationDue) : null;
        const at = currentContext().startedAt;
        const { identifiers } = await tx.insert(FindingRow, {
          ...{ inspectionUnitId: id, number: await nextNumber(tx, id), clientKey, kind, ...place, assignmentId, words },
          ...costOf(unit, kind, asked),
          ...{ rectificationDue: due, repeatsId: await repeated(tx, unit, asked.repeatsId ?? null) },
          ...{ state: 'standing', foundBy: principal.personId, foundAt: at, updatedAt: at, version: 1 },
        });
        const { id: findingId } = identifiers[0] as { id: number };
        await link(tx, { principal, unit, findingId }, asked.evidence ?? []);
        if (kind === 'veto') await tellOfVeto(tx, unit, findingId);
        const finding = await oneFinding(tx, findingId);
        await record(tx, {
          action: 'finding.create',
          objectId: findingId,
          after: inWords(unit, finding),
          ...seen(unit),
        });
        return shown(finding);
      }),
    );
  }

  /** What is not said stays. Also throws version-conflict and finding-withdrawn. */
  edit(principal: Principal, id: number, asked: EditFinding, key?: string): Promise<Finding> {
    return this.changed(principal, id, asked, { key, act: 'edit' }, async (tx, unit, before) => {
      const { version: _, evidence, ...said } = given(asked);
      const after = { ...before, ...said };
      const isMoved = after.rectificationDue !== before.rectificationDue;
      const isOther = after.repeatsId !== before.repeatsId;
      await tx.update(
        FindingRow,
        { id },
        {
          ...{ words: after.words, ...costOf(unit, before.kind, after) },
          rectificationDue: isMoved ? await dueOf(tx, unit, after.rectificationDue) : before.rectificationDue,
          repeatsId: isOther ? await repeated(tx, unit, after.repeatsId) : before.repeatsId,
          ...touched(before),
        },
      );
      if (evidence) await link(tx, { principal, unit, findingId: id }, evidence);
    });
  }

  /** It stays readable, with the reason, and deducts nothing. Also throws version-conflict and finding-withdrawn. */
  withdraw(principal: Principal, id: number, asked: WithdrawFinding, key?: string): Promise<Finding> {
    const withdrawn = { state: 'withdrawn', withdrawnReason: asked.reason };
    return this.changed(principal, id, asked, { key, act: 'withdraw' }, async (tx, _unit, before) => {
      await tx.update(FindingRow, { id }, { ...withdrawn, ...touched(before) });
    });
  }

  private changed(
    principal: Principal,
    id: number,
    asked: { version: number },
    { key, act }: { key: string | undefined; act: 'edit' | 'withdraw' },
    work: (tx: EntityManager, unit: InspectedUnit, before: FoundFinding) => Promise<void>,
  ): Promise<Finding> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [act]: id, ...asked }, async () => {
        const { inspectionUnitId } = await oneFinding(tx, id);
        const unit = await heldForInspector(tx, principal, inspectionUnitId);
        const before = await oneFinding(tx, id);
        if (before.version !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: shown(before) });
        if (before.state !== 'standing') throw new DomainError('finding-withdrawn', { number: String(before.number) });
        await work(tx, unit, before);
        const after = await oneFinding(tx, id);
        const [from, to] = [inWords(unit, before), inWords(unit, after)];
        await record(tx, { action: `finding.${act}`, objectId: id, before: from, after: to, ...seen(unit) });
        return shown(after);
      }),
    );
  }
}

export const shown = ({ inspectionUnitId: _, ...finding }: FoundFinding): Finding => finding;

/** Where a finding's acts are seen: on the sheet of its unit. */
export const seen = ({ id }: { id: number }) => ({ seenAt: [{ noun: 'inspection-unit', objectId: id } as const] });

const touched = ({ version }: FoundFinding) => ({ version: version + 1, updatedAt: currentContext().startedAt });

/** As the audit log keeps it. */
export const inWords = ({ unitName, inspectionTitle }: InspectedUnit, finding: FoundFinding) => ({
  ...{ unitName, inspectionTitle, number: finding.number, kind: finding.kind, words: finding.words },
  ...{ severity: finding.severity, deduction: finding.deduction, deductionReason: finding.deductionReason },
  ...{ rectificationDue: finding.rectificationDue, repeats: finding.repeatsId },
  ...{ state: finding.state, withdrawnReason: finding.withdrawnReason },
  evidence: finding.evidence.map(({ title }) => title),
  files: finding.files.map(({ name, sha256 }) => ({ name, sha256 })),
});

/** Numbers are given once: a unit of the inspection is held meanwhile. */
async function nextNumber(tx: EntityManager, inspectionUnitId: number): Promise<number> {
  const sql = 'SELECT COALESCE(MAX(number), 0) + 1 AS next FROM finding WHERE inspection_unit_id = ?';
  const [row] = await tx.query<{ next: number | string }[]>(sql, [inspectionUnitId]);
  return Number(row!.next);
}

/** On which item it was found, and so what it deducts from. Throws DomainError not-found and validation. */
async function placeOf(
  tx: EntityManager,
  unit: InspectedUnit,
  { itemId = null, dimension }: NewFinding,
): Promise<Pick<FindingRow, 'itemId' | 'dimension'>> {
  if (itemId === null) {
    if (dimension === undefined) throw invalid('dimension', 'is needed where there is no item');
    return { itemId, dimension };
  }
  const item = (await itemsOf(tx, [unit.inspectionId])).find(({ id }) => id === itemId);
  if (!item) throw new DomainError('not-found', { item: String(itemId) });
  return { itemId, dimension: item.dimension };
}

interface Cost {
  severity?: Finding['severity'];
  deduction?: string | null;
  deductionReason?: string | null;
}

/** What a problem deducts. Throws DomainError validation, deduction-range and deduction-unreasoned. */
function costOf(
  { settings }: InspectedUnit,
  kind: FindingKind,
  { severity = null, deduction = null, deductionReason = null }: Cost,
): Pick<FindingRow, 'severity' | 'deduction' | 'deductionReason'> {
  if (kind !== 'problem') return { severity: null, deduction: null, deductionReason: null };
  if (severity === null) throw invalid('severity', 'is needed for a problem');
  const usual = hundredthsOf(settings.severities[severity].figure);
  const own = deduction === null ? usual : hundredthsOf(deduction);
  if (own === usual) return { severity, deduction: usual, deductionReason: null };
  const reason = deductionReason?.trim() || null;
  const fault = deductionFault(severity, pointsOf(own), reason, settings);
  if (fault?.code === 'deduction-out-of-range') {
    const { least, most } = fault;
    throw new DomainError('deduction-range', { kind: severity, deduction: pointsOf(own), ...{ least, most } });
  }
  if (fault) throw new DomainError('deduction-unreasoned', { kind: severity, figure: pointsOf(usual) });
  return { severity, deduction: own, deductionReason: reason };
}

/** Nobody is given longer than a year to put something right: in days. */
const longest = 366;

/** By when a problem is put right. Throws DomainError rectification-date. */
async function dueOf(
  tx: EntityManager,
  { rectificationDays }: InspectedUnit,
  asked: CivilDate | null | undefined,
): Promise<CivilDate | null> {
  if (asked === null) return null;
  if (asked === undefined) return addWorkingDays(await findCalendar(tx), today(), rectificationDays).date;
  const last = addDays(today(), longest);
  if (asked <= today() || asked > last) throw new DomainError('rectification-date', { date: asked, last });
  return asked;
}

/** Throws DomainError finding-foreign for a finding that is no problem of the same unit in another inspection. */
async function repeated(tx: EntityManager, unit: InspectedUnit, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const rows = await tx.query<object[]>(
    `SELECT finding.id FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
     WHERE finding.id = ? AND inspected.unit_id = ? AND inspected.inspection_id <> ? AND finding.kind = 'problem'`,
    [id, unit.unitId, unit.inspectionId],
  );
  if (rows.length === 0) throw new DomainError('finding-foreign', { finding: String(id) });
  return id;
}

/** What an inspector links they have seen: what was only uploaded or declared is graded B. Throws DomainError evidence-foreign. */
async function link(
  tx: EntityManager,
  { principal, unit, findingId }: { principal: Principal; unit: InspectedUnit; findingId: number },
  ids: readonly number[],
): Promise<void> {
  const linked = await requireEvidenceOf(tx, [unit.unitId], ids);
  await tx.delete(FindingEvidenceRow, { findingId });
  if (linked.length === 0) return;
  await tx.insert(
    FindingEvidenceRow,
    linked.map(({ id }) => ({ findingId, evidenceId: id })),
  );
  const graded = { grade: 'B', gradedBy: principal.personId, gradedAt: currentContext().startedAt } as const;
  for (const evidence of linked) if (evidence.grade > 'B') await change(tx, evidence, 'evidence.grade', graded);
}
