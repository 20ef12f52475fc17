import { addWorkingDays } from '@yaodian/calendar';
import { openParts, questionsOf } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Evidence } from '../../evidence/evidence.dto.js';
import { listEvidence } from '../../evidence/evidence.queries.js';
import { EvidenceUploads } from '../../evidence/evidence.upload.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { currentContext, today } from '../../platform/work-context.js';
import { InspectionUnitRow } from '../inspection.entity.js';
import type { CheckedItem, EndCheck, ReopenCheck, UnitCheck, UnitToInspect } from './check.dto.js';
import {
  answersOf,
  evidenceDraw,
  inspectorsOf,
  itemsOf,
  sampledAssignments,
  samplesOf,
  unitsByItem,
} from './check.queries.js';
import {
  findInspectedUnits,
  heldForInspector,
  type InspectedUnit,
  inspects,
  mayWrite,
  readableUnit,
  requireField,
} from './field.access.js';
import { earlierProblems, findingsOfUnits } from './finding.queries.js';
import { shown } from './finding.service.js';
import { figuresOf } from './figures-of-unit.js';
import { sameText } from './same-text.js';
import { unitsOfInspector } from './to-inspect.queries.js';

/** The check of a unit in an inspection, from its first question to its end. */
@Injectable()
export class CheckService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: EvidenceUploads,
  ) {}

  /** The units that the person inspects in inspections under way, those that are not done first. */
  async toInspect(principal: Principal): Promise<UnitToInspect[]> {
    const { reader } = this.unitOfWork;
    const actor = await actorOf(reader, principal);
    const rows = await unitsOfInspector(reader, actor);
    const units = await findInspectedUnits(
      reader,
      rows.map(({ id }) => id),
    );
    const own = units.filter((unit) => inspects(actor, unit));
    const progress = await this.progressOf(own);
    const fieldTo = new Map(rows.map((row) => [row.id, row.fieldTo]));
    const position = new Map(rows.map(({ id }, at) => [id, at]));
    return own
      .map((unit) => ({
        ...{ id: unit.id, unitName: unit.unitName, inspectionId: unit.inspectionId, year: unit.year },
        ...{ inspectionTitle: unit.inspectionTitle, quarter: unit.quarter, method: unit.method },
        ...{ inspectionState: unit.inspectionState, checkedAt: when(unit), fieldTo: fieldTo.get(unit.id) ?? null },
        ...progress.get(unit.id)!,
      }))
      .sort((one, other) => position.get(one.id)! - position.get(other.id)!);
  }

  /** Everything that is needed to inspect it. Throws DomainError not-found and own-cause. */
  async get(principal: Principal, id: number): Promise<UnitCheck> {
    const { reader } = this.unitOfWork;
    const { unit, actor } = await readableUnit(reader, principal, id);
    const items = await this.items(unit);
    const earlier = await earlierProblems(reader, unit);
    const calendar = await findCalendar(reader);
    return {
      ...{ id, version: unit.version, inspectionId: unit.inspectionId, inspectionTitle: unit.inspectionTitle },
      ...{ inspectionState: unit.inspectionState, method: unit.method, planId: unit.planId, year: unit.year },
      ...{ quarter: unit.quarter, unitId: unit.unitId, unitName: unit.unitName, checkedAt: when(unit) },
      inspectors: (await inspectorsOf(reader, [id])).get(id) ?? [],
      mayWrite: mayWrite(actor, unit),
      mayReopen: actor.isOffice && unit.checkedAt !== null && unit.inspectionState === 'field',
      draw: await evidenceDraw(reader, id),
      items,
      samples: await samplesOf(reader, id),
      answers: (await answersOf(reader, [id])).map(({ inspectionUnitId: _, ...answer }) => answer),
      findings: (await findingsOfUnits(reader, [id])).map(shown),
      earlier: earlier.map(({ itemText, ...one }) => ({
        ...one,
        itemId: (itemText !== null && items.find(({ text }) => sameText(text, itemText))?.id) || null,
      })),
      severities: unit.settings.severities,
      weights: unit.weights,
      grades: unit.settings.grades,
      figures: await figuresOf(reader, unit),
      rectificationDays: unit.rectificationDays,
      rectificationDue: addWorkingDays(calendar, today(), unit.rectificationDays).date,
      fileLimit: this.uploads.limit,
    };
  }

  /** Evidence of the unit, for who inspects it; the newest first. Throws DomainError not-found and own-cause. */
  async evidence(principal: Principal, id: number, search?: string): Promise<Evidence[]> {
    const { reader } = this.unitOfWork;
    const { unit } = await readableUnit(reader, principal, id);
    return listEvidence(reader, { scope: [unit.unitId], search, limit: 50 });
  }

  /**
   * Its inspectors are done with it. Throws what `heldForInspector` does, version-conflict, and check-open where questions are
   * not answered, a problem is not written, or a reason for a veto is said and not written, or written and not said.
   */
  end(principal: Principal, id: number, { version }: EndCheck, key?: string): Promise<UnitCheck> {
    return this.moved(principal, id, [key, { endCheck: id, version }], async (tx) => {
      const unit = await heldForInspector(tx, principal, id);
      requireVersion(unit, version);
      await requireNothingOpen(tx, unit);
      const checkedAt = currentContext().startedAt;
      await tx.update(InspectionUnitRow, { id }, { checkedAt, version: version + 1 });
      await record(tx, { action: 'inspection-unit.end', objectId: id, after: named(unit) });
    });
  }

  /** The office gives it back to its inspectors. Throws DomainError not-found, own-cause, inspection-not-field and version-conflict. */
  reopen(principal: Principal, id: number, { version, reason }: ReopenCheck, key?: string): Promise<UnitCheck> {
    return this.moved(principal, id, [key, { reopenCheck: id, version, reason }], async (tx) => {
      await tx.query(`SELECT id FROM inspection_unit WHERE id = ?${forUpdate(tx)}`, [id]);
      const { unit, actor } = await readableUnit(tx, principal, id);
      if (actor.belongsTo.has(unit.unitId)) throw new DomainError('own-cause');
      requireField(unit);
      requireVersion(unit, version);
      if (unit.checkedAt === null) return;
      await tx.update(InspectionUnitRow, { id }, { checkedAt: null, version: version + 1 });
      await record(tx, { action: 'inspection-unit.reopen', objectId: id, after: { ...named(unit), reason } });
    });
  }

  private async moved(
    principal: Principal,
    id: number,
    [key, question]: [key: string | undefined, question: object],
    work: (tx: EntityManager) => Promise<void>,
  ): Promise<UnitCheck> {
    await this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        await work(tx);
        return {};
      }),
    );
    return this.get(principal, id);
  }

  private async items(unit: InspectedUnit): Promise<CheckedItem[]> {
    const { reader } = this.unitOfWork;
    const elsewhere = await unitsByItem(reader, unit.inspectionId, unit.id);
    return (await itemsOf(reader, [unit.inspectionId])).map(({ inspectionId: _, ...item }) => ({
      ...item,
      unitsNow: elsewhere.get(item.id) ?? 0,
    }));
  }

  /** How far each unit is, in a few statements for all of them. */
  private async progressOf(units: readonly InspectedUnit[]) {
    const { reader } = this.unitOfWork;
    const ids = units.map(({ id }) => id);
    const items = await itemsOf(reader, [...new Set(units.map(({ inspectionId }) => inspectionId))]);
    const samples = await sampledAssignments(reader, ids);
    const answers = await answersOf(reader, ids);
    const inspectors = await inspectorsOf(reader, ids);
    const findings = await findingsOfUnits(reader, ids);
    return new Map(
      units.map(({ id, inspectionId }) => {
        const own = samples.flatMap((one) => (one.inspectionUnitId === id ? one.assignmentId : []));
        const questions = questionsOf(
          items.filter((item) => item.inspectionId === inspectionId),
          own,
        );
        const keys = new Set(questions.map(({ key }) => key));
        return [
          id,
          {
            samples: own.length,
            questions: questions.length,
            answered: answers.filter((one) => one.inspectionUnitId === id && keys.has(one.question)).length,
            problems: findings.filter(
              (one) => one.inspectionUnitId === id && one.kind === 'problem' && one.state === 'standing',
            ).length,
            inspectors: inspectors.get(id) ?? [],
          },
        ];
      }),
    );
  }
}

const when = ({ checkedAt }: InspectedUnit): string | null => (checkedAt === null ? null : instant(checkedAt));

const named = ({ unitName, inspectionTitle }: InspectedUnit) => ({ unitName, inspectionTitle });

function requireVersion(unit: InspectedUnit, version: number): void {
  if (unit.version !== version)
    throw new DomainError('version-conflict', undefined, { current: { id: unit.id, version: unit.version } });
}

async function requireNothingOpen(tx: EntityManager, unit: InspectedUnit): Promise<void> {
  const samples = (await sampledAssignments(tx, [unit.id])).map(({ assignmentId }) => assignmentId);
  const answers = new Map((await answersOf(tx, [unit.id])).map(({ question, answer }) => [question, answer]));
  const findings = (await findingsOfUnits(tx, [unit.id])).filter(({ state }) => state === 'standing');
  const open = openParts(questionsOf(await itemsOf(tx, [unit.inspectionId]), samples), answers, findings);
  if (open.unanswered.length === 0 && open.unwritten.length === 0 && !open.veto) return;
  throw new DomainError('check-open', {
    unanswered: String(open.unanswered.length),
    unwritten: String(open.unwritten.length),
    kind: open.veto ? 'veto' : 'none',
  });
}
