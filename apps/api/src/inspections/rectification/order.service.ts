import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf, yearOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { mannerOf, mayDecide } from '../../assignments/acting/offers.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { nextNumber } from '../../supervision/signing/numbering.js';
import { requireKnown, sign } from '../../supervision/signing/signing.js';
import { type AnsweringUnit, findAnsweringUnits, holdInspections } from '../answering/answering-unit.queries.js';
import { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';
import { dueDate } from './due.js';
import { orderNumberOf } from './order-number.js';
import type {
  OrdersOfInspection,
  OrderUnit,
  RectificationOrder,
  SendOrders,
  UnorderedUnit,
  WithdrawOrder,
} from './order.dto.js';
import { findOrders, findUnordered, type Unordered } from './order.queries.js';
import { dropRectifications } from './rectification.changes.js';
import { OrderRow, RectificationRow } from './rectification.entity.js';
import { tellOfOrders } from './rectification.told.js';

/** 整改通知书: what inspectors found is ordered to be put right, signed and numbered; a withdrawn one keeps its number. */
@Injectable()
export class OrderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** For the office, leaders, and whoever decides on a unit. Throws DomainError not-found. */
  async ofInspection(inspectionId: number, principal: Principal): Promise<OrdersOfInspection> {
    const { reader } = this.unitOfWork;
    const inspection = await reader.findOneBy(InspectionRow, { id: inspectionId });
    if (!inspection) throw new DomainError('not-found', { inspection: String(inspectionId) });
    const actor = await actorOf(reader, principal);
    const today = civilDateOf(this.clock.now());
    const seesAll = principal.memberships.some(({ role }) => role === 'office' || role === 'leader');
    const units = (await findAnsweringUnits(reader, 'inspection_id', [inspectionId])).filter(
      (unit) => seesAll || mayDecide(actor, unit),
    );
    if (!seesAll && units.length === 0) throw new DomainError('not-found', { inspection: String(inspectionId) });
    const orders = await findOrders(reader, 'inspected.inspection_id', inspectionId);
    const seen = new Set(units.map(({ unitId }) => unitId));
    return {
      orders: orders.filter(({ unitId }) => seen.has(unitId)),
      unordered: await this.unordered(reader, actor, units, today),
    };
  }

  /** Throws DomainError not-found. */
  async get(id: number, principal: Principal): Promise<RectificationOrder> {
    const { reader } = this.unitOfWork;
    const { order, unit } = await one(reader, id);
    const actor = await actorOf(reader, principal);
    const seesAll = principal.memberships.some(({ role }) => role === 'office' || role === 'leader');
    if (!seesAll && mannerOf(actor, unit) === null && !mayDecide(actor, unit))
      throw new DomainError('not-found', { order: String(id) });
    return order;
  }

  /**
   * Sends an order to each unit under one sign-off, all or none. Throws DomainError not-found, own-unit-decision,
   * inspection-not-fed-back, plan-archived, version-conflict, order-findings, rectification-date, document-unsigned.
   */
  send(inspectionId: number, asked: SendOrders, principal: Principal, key?: string): Promise<OrdersOfInspection> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { orders: inspectionId, ...asked }, async () => {
        await requireKnown(tx, asked.signOff);
        await holdInspections(tx, [inspectionId]);
        const at = this.clock.now();
        const sending: Sending = { tx, at, today: civilDateOf(at), personId: principal.personId, asked };
        const actor = await actorOf(tx, principal);
        const units = await findAnsweringUnits(tx, 'inspection_id', [inspectionId]);
        const free = await findUnordered(tx, units, sending.today);
        for (const wanted of asked.units) {
          const unit = requireOrderable(units, wanted, actor, inspectionId);
          await sendOne(sending, unit, requireFindings(free, unit, wanted));
        }
        return this.within(tx, inspectionId, principal, sending.today);
      }),
    );
  }

  /** Also what was proved under it and not checked ends. Throws DomainError not-found, own-unit-decision, version-conflict, order-withdrawn. */
  withdraw(id: number, asked: WithdrawOrder, principal: Principal, key?: string): Promise<RectificationOrder> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { withdrawOrder: id, ...asked }, async () => {
        await holdInspections(tx, [(await one(tx, id)).unit.inspectionId]);
        const { order, unit } = await one(tx, id);
        const actor = await actorOf(tx, principal);
        requireDecider(actor, unit);
        const reference = order.signing.documentNumber;
        if (order.withdrawnAt !== null) throw new DomainError('order-withdrawn', { reference, unit: unit.unitName });
        if (order.version !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: { id, version: order.version } });
        const at = this.clock.now();
        const { reason } = asked;
        await tx.update(
          OrderRow,
          { id },
          {
            withdrawnBy: principal.personId,
            withdrawnAt: at,
            withdrawalReason: reason,
            version: () => 'version + 1',
          },
        );
        const dropped = await dropRectifications(tx, 'order_id', [id], at);
        await record(tx, {
          action: 'rectification-order.withdraw',
          objectId: id,
          after: { reference, reason },
          seenAt: [
            { noun: 'rectification-order', objectId: id, unitId: unit.unitId },
            ...dropped.map((objectId) => ({ noun: 'rectification' as const, objectId, unitId: unit.unitId })),
          ],
        });
        await tellOfOrders(tx, 'rectification-withdrawn', [
          { id, number: reference, unit, findings: dropped.length, due: '' },
        ]);
        return (await one(tx, id)).order;
      }),
    );
  }

  private async within(
    tx: EntityManager,
    inspectionId: number,
    principal: Principal,
    today: CivilDate,
  ): Promise<OrdersOfInspection> {
    const units = await findAnsweringUnits(tx, 'inspection_id', [inspectionId]);
    const actor = await actorOf(tx, principal);
    return {
      orders: await findOrders(tx, 'inspected.inspection_id', inspectionId),
      unordered: await this.unordered(tx, actor, units, today),
    };
  }

  private async unordered(
    manager: EntityManager,
    actor: Actor,
    units: readonly AnsweringUnit[],
    today: CivilDate,
  ): Promise<UnorderedUnit[]> {
    const free = await findUnordered(manager, units, today);
    const [first] = units;
    const usual = first && (await dueDate(manager, { ...first, today }));
    return units.flatMap((unit) => {
      const own = free.filter(({ inspectionUnitId }) => inspectionUnitId === unit.id);
      if (own.length === 0) return [];
      const findings = own.map(({ id, number, words, severity, due, hindrance }) => ({
        ...{ id, number, words, severity, hindrance },
        due: due !== null && due > today ? due : usual!,
      }));
      const { unitId, unitName, version } = unit;
      return [{ unitId, unitName, version, mayOrder: mayDecide(actor, unit), findings }];
    });
  }
}

interface Sending {
  tx: EntityManager;
  at: Date;
  today: CivilDate;
  personId: number;
  asked: SendOrders;
}

async function one(manager: EntityManager, id: number): Promise<{ order: RectificationOrder; unit: AnsweringUnit }> {
  const [order] = await findOrders(manager, 'sent.id', id);
  const row = order && (await manager.findOneByOrFail(OrderRow, { id }));
  const [unit] = row ? await findAnsweringUnits(manager, 'id', [row.inspectionUnitId]) : [];
  if (!order || !unit) throw new DomainError('not-found', { order: String(id) });
  return { order, unit };
}

function requireDecider(actor: Actor, unit: AnsweringUnit): void {
  if (unit.planState === 'archived') throw new DomainError('plan-archived', { title: unit.planTitle });
  if (mayDecide(actor, unit)) return;
  if (actor.isOffice) throw new DomainError('own-unit-decision', { unit: unit.unitName });
  throw new DomainError('not-found', { inspection: String(unit.inspectionId), unit: String(unit.unitId) });
}

function requireOrderable(
  units: readonly AnsweringUnit[],
  { unitId, version }: OrderUnit,
  actor: Actor,
  inspectionId: number,
): AnsweringUnit {
  const unit = units.find((row) => row.unitId === unitId);
  if (!unit) throw new DomainError('not-found', { inspection: String(inspectionId), unit: String(unitId) });
  requireDecider(actor, unit);
  if (unit.inspectionState === 'draft' || unit.inspectionState === 'field')
    throw new DomainError('feedback-not-asked', { unit: unit.unitName, title: unit.inspectionTitle });
  if (unit.version !== version)
    throw new DomainError('version-conflict', undefined, { current: { id: unit.id, version: unit.version } });
  return unit;
}

/** Those of the unit that are free to be ordered, every one that was named. Throws DomainError order-findings. */
function requireFindings(free: readonly Unordered[], unit: AnsweringUnit, { findings }: OrderUnit): Unordered[] {
  const own = free.filter((row) => row.inspectionUnitId === unit.id && findings.includes(row.id));
  const fault = own.find(({ hindrance }) => hindrance !== null)?.hindrance;
  if (findings.length === 0 || own.length < new Set(findings).size || fault)
    throw new DomainError('order-findings', { unit: unit.unitName, kind: fault ?? 'ordered' });
  return own;
}

async function sendOne(
  { tx, at, today, personId, asked }: Sending,
  unit: AnsweringUnit,
  findings: readonly Unordered[],
): Promise<void> {
  const year = yearOf(today);
  const number = await nextNumber(tx, year, 'rectification');
  const documentNumber = orderNumberOf(year, number);
  const { identifiers } = await tx.insert(OrderRow, {
    ...{ inspectionUnitId: unit.id, year, number, words: asked.words, version: 1 },
    signingId: await sign(tx, asked.signOff, { documentNumber, signedOn: today }),
    ...{ sentBy: personId, sentAt: at },
  });
  const { id } = identifiers[0] as { id: number };
  const due: string[] = [];
  for (const finding of findings) {
    const own = asked.due ?? (finding.due !== null && finding.due > today ? finding.due : undefined);
    due.push(await order(tx, { findingId: finding.id, orderId: id, due: await dueDate(tx, { ...unit, today }, own) }));
  }
  // later changes of the findings do not change what was sent
  await tx.query(
    `INSERT INTO ordered_problem (order_id, number, kind, item, dimension, severity, words, due)
     SELECT rectification.order_id, finding.number, finding.kind, item.text, finding.dimension, finding.severity,
       finding.words, rectification.first_due
     FROM rectification JOIN finding ON finding.id = rectification.finding_id
       LEFT JOIN inspection_item item ON item.id = finding.item_id
     WHERE rectification.order_id = ?`,
    [id],
  );
  await tx.increment(InspectionUnitRow, { id: unit.id }, 'version', 1);
  await refreshLights(
    tx,
    findings.flatMap(({ assignmentId }) => assignmentId ?? []),
    at,
  );
  await record(tx, {
    action: 'rectification-order.send',
    objectId: id,
    after: {
      ...{
        documentNumber,
        unit: unit.unitName,
        words: asked.words,
        findings: findings.map((finding) => finding.number),
      },
      ...{
        drafter: asked.signOff.drafter.name,
        checker: asked.signOff.checker.name,
        signer: asked.signOff.signer.name,
      },
    },
    seenAt: [{ unitId: unit.unitId }],
  });
  await tellOfOrders(tx, 'rectification-ordered', [
    { id, number: documentNumber, unit, findings: findings.length, due: due.toSorted()[0]! },
  ]);
}

/** A finding is put right once: what was dropped with a former order begins again under the new one. */
async function order(
  tx: EntityManager,
  { findingId, orderId, due }: { findingId: number; orderId: number; due: CivilDate },
): Promise<CivilDate> {
  const dropped = await tx.findOneBy(RectificationRow, { findingId });
  const fresh = { orderId, state: 'ordered', firstDue: due, due, leftOn: null };
  if (dropped) await tx.update(RectificationRow, { id: dropped.id }, { ...fresh, version: () => 'version + 1' });
  else await tx.insert(RectificationRow, { findingId, ...fresh, version: 1 });
  return due;
}
