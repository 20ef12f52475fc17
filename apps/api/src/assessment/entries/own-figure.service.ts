import { isLeaf, layoutOf, ownFigureProblems } from '@yaodian/assessment';
import { plain } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { instant } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { currentContext } from '../../platform/work-context.js';
import { type AssessedPlan, assessedPlan } from './assessed-plan.js';
import { heldScored } from './entries.access.js';
import { lineName } from './entry.service.js';
import { runningLeaves } from './entry.queries.js';
import { OwnFigureRow } from './own-figure.entity.js';
import type {
  OwnFigure,
  OwnFigureQuery,
  OwnFigures,
  OwnFigureUnit,
  WriteOwnFigure,
  WriteOwnFigures,
} from './own-figure.dto.js';
import { ofUnit, requireNoProblems } from './problems.js';
import { writersOf } from './writers.js';

/** 自评: what units give themselves, with their words. It counts for nothing. */
@Injectable()
export class OwnFigureService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws DomainError not-found where the person writes for no unit of the plan, and scheme-missing. */
  async get(principal: Principal, { planId, unitId }: OwnFigureQuery): Promise<OwnFigures> {
    const { reader } = this.unitOfWork;
    return shown(reader, principal, await assessedPlan(reader, planId), unitId);
  }

  /** All of it or nothing. Throws DomainError not-found, scheme-missing, result-announced, version-conflict and entry-problems. */
  write(principal: Principal, { planId, unitId, figures }: WriteOwnFigures, key?: string): Promise<OwnFigures> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { ownFigures: planId, unitId, figures }, async () => {
        const { plan } = await heldScored(tx, principal, planId);
        const { unit } = await requireWriter(tx, principal, plan, unitId);
        if (new Set(figures.map(({ line }) => line)).size < figures.length)
          throw invalid('figures', 'name each line once');
        const member = plan.units.find((one) => one.unitId === unitId)!;
        const { group } = member;
        requireNoProblems(
          figures.flatMap(({ line, points = null }) =>
            ofUnit(member, ownFigureProblems(plan.scheme, group, { line, points })),
          ),
        );
        const before = await ownFiguresOf(tx, planId, unitId);
        for (const figure of figures)
          await put(tx, { plan, unit, group, principal }, figure, before.get(figure.line) ?? null);
        return shown(tx, principal, plan, unitId);
      }),
    );
  }
}

async function put(
  tx: EntityManager,
  { plan, unit, group, principal }: { plan: AssessedPlan; unit: OwnFigureUnit; group: string; principal: Principal },
  { line, version, ...figure }: WriteOwnFigure,
  before: OwnFigure | null,
): Promise<void> {
  const { unitId, name, onBehalf } = unit;
  const { planId } = plan;
  const words = figure.words?.trim() || null;
  const points = figure.points == null ? null : plain(figure.points);
  // what stands there already is simply kept
  if ((before?.points ?? null) === points && (before?.words ?? null) === words) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('version-conflict', { unit: name }, { current: { line, own: before } });
  const values = {
    ...{ points, words, onBehalf, writtenBy: principal.personId, writtenAt: currentContext().startedAt },
    version: version + 1,
  };
  if (points === null && words === null) await tx.delete(OwnFigureRow, { planId, unitId, line });
  else if (before) await tx.update(OwnFigureRow, { planId, unitId, line }, values);
  else await tx.insert(OwnFigureRow, { planId, unitId, line, ...values });
  await record(tx, {
    action: 'score.write-own',
    objectId: planId,
    before: before ? { points: before.points, words: before.words } : {},
    after: { unit: name, line: lineName(plan.scheme, group, line), points, words, onBehalf },
    seenAt: [{ unitId }],
  });
}

/** Throws DomainError not-found. */
async function requireWriter(
  manager: EntityManager,
  principal: Principal,
  plan: AssessedPlan,
  unitId: number | undefined,
): Promise<{ unit: OwnFigureUnit; units: OwnFigureUnit[] }> {
  const mayWrite = await writersOf(manager, principal);
  const units = plan.units.flatMap((unit): OwnFigureUnit[] => {
    const manner = mayWrite(unit.unitId);
    return manner ? [{ unitId: unit.unitId, name: unit.name, onBehalf: manner === 'on-behalf' }] : [];
  });
  const unit = unitId === undefined ? units[0] : units.find((one) => one.unitId === unitId);
  if (!unit) throw new DomainError('not-found', { unit: String(unitId ?? '') });
  return { unit, units };
}

async function ownFiguresOf(manager: EntityManager, planId: number, unitId: number): Promise<Map<string, OwnFigure>> {
  const rows = await manager.query<
    (Omit<OwnFigure, 'onBehalf' | 'writtenAt'> & {
      line: string;
      onBehalf: boolean | number;
      writtenAt: Date | string;
    })[]
  >(
    `SELECT own.line, own.points, own.words, own.on_behalf AS onBehalf, writer.name AS writtenBy,
       own.written_at AS writtenAt, own.version
     FROM assessment_own_figure own JOIN person writer ON writer.id = own.written_by
     WHERE own.plan_id = ? AND own.unit_id = ?`,
    [planId, unitId],
  );
  return new Map(
    rows.map(({ line, onBehalf, writtenAt, ...row }) => [
      line,
      { ...row, onBehalf: Boolean(onBehalf), writtenAt: instant(writtenAt) },
    ]),
  );
}

async function shown(
  manager: EntityManager,
  principal: Principal,
  plan: AssessedPlan,
  asked: number | undefined,
): Promise<OwnFigures> {
  const { unit, units } = await requireWriter(manager, principal, plan, asked);
  const { unitId } = unit;
  const { scheme, planId, planTitle, year, state } = plan;
  const { group } = plan.units.find((one) => one.unitId === unitId)!;
  const layout = layoutOf(scheme, group);
  const own = await ownFiguresOf(manager, planId, unitId);
  const { leaves } = await runningLeaves(manager, plan, [unitId]);
  return {
    ...{ planId, planTitle, year, state, schemeTitle: scheme.title, decimals: scheme.settings.decimals },
    ...{ unitId, units },
    lines: layout.lines.map(({ node, number, level }) => {
      const leaf = leaves.get(`${unitId} ${node.key}`);
      return {
        ...{ key: node.key, number, level, name: node.name, standard: node.standard },
        ...{ points: layout.schemePoints.get(node.key)!, rule: isLeaf(node) ? node.rule.kind : null },
        ...{ own: own.get(node.key) ?? null, final: leaf?.score ?? null, finalOf: leaf?.points ?? null },
        notApplicable: Boolean(leaf?.whyNot),
      };
    }),
  };
}
