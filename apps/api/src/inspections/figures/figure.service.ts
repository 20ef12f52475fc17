import { Injectable } from '@nestjs/common';
import { isAllowed } from '@yaodian/access';
import { civilDateOf } from '@yaodian/calendar';
import { scoreSheet, type Sheet, type UnitFacts } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import { findVersion } from '../../calendar/calendar.queries.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { oneAnsweringUnit } from '../answering/answering-unit.queries.js';
import { doubtsOf } from '../doubts/doubt.queries.js';
import { requireSheetSeen, seesRanking, sheetsSeen } from '../inspection.access.js';
import {
  findComparedGroups,
  findInspectedQuarter,
  findInspectedUnits,
  type InspectedQuarter,
} from './inspected.queries.js';
import { disclosureRows, findingRows, inQuarter, quantityRows, reportRows } from './row.queries.js';
import type { FigureRows, FigureRowsQuery, SheetFigure } from './rows.dto.js';
import { aboutVersion, type Versions, versionsFor } from './score-versions.js';
import { readFrozen, readFrozenSheet, readRunning, scoringOf } from './score.queries.js';
import { InspectionScores } from './scores.js';
import { askRunning } from './scoring.js';
import type { InspectionRanking, UnitSheet, VersionOfScores } from './sheet.dto.js';
import { findCounted, findUnitFacts } from './unit.facts.js';

/** A unit's sheet with what it follows from. */
interface FoundSheet {
  facts: UnitFacts;
  sheet: Sheet;
  version: number | null;
  versions: number[];
  unitName: string;
  /** Of the unit in the inspection. */
  rowId: number;
  computedAt: string;
  calendarVersion: number;
}

/** Figures of a quarterly inspection: as they are now while it goes on, as they were frozen once it is final. */
@Injectable()
export class FigureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scores: InspectionScores,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async sheet(id: number, unitId: number, query: VersionOfScores, principal: Principal): Promise<UnitSheet> {
    const { inspection, found } = await this.seen(id, unitId, query, principal);
    const { reader } = this.unitOfWork;
    const { facts, sheet, rowId, ...about } = found;
    const unit = await oneAnsweringUnit(reader, id, unitId);
    const isOpen = inspection.state === 'field' || inspection.state === 'feedback';
    const { lines, ...quantity } = sheet.quantity.working;
    return {
      inspectionId: id,
      inspectionTitle: inspection.title,
      planId: inspection.planId,
      planTitle: inspection.planTitle,
      ...inspection.quarter,
      ...about,
      ...sheet,
      quantity: { ...sheet.quantity, working: { ...quantity, rows: lines.length } },
      disclosures: inQuarter(facts.disclosures, facts.quarter).length,
      praise: facts.findings.filter(({ kind }) => kind === 'praise').length,
      maySeeRanking: await seesRanking(reader, principal, inspection),
      doubts: (await doubtsOf(reader, [rowId])).map(({ doubt }) => doubt),
      mayResolve: isOpen && mayDecide(await actorOf(reader, principal), unit),
      about: plans(principal) ? await aboutVersion(reader, inspection, found.version) : null,
    };
  }

  /** Throws DomainError not-found. */
  async rows(
    id: number,
    unitId: number,
    figure: SheetFigure,
    query: FigureRowsQuery,
    principal: Principal,
  ): Promise<FigureRows> {
    const { inspection, found } = await this.seen(id, unitId, query, principal);
    const { from = 0, limit = 50 } = query;
    const { reader } = this.unitOfWork;
    const page = <Row>(all: readonly Row[]) => all.slice(from, from + limit);
    const answer = (total: number, rows: Partial<FigureRows>): FigureRows => ({
      figure,
      total,
      next: from + limit < total ? from + limit : null,
      ...{ quantity: [], disclosures: [], reports: [], findings: [] },
      ...rows,
    });
    switch (figure) {
      case 'quantity': {
        const { lines } = found.sheet.quantity.working;
        return answer(lines.length, { quantity: await quantityRows(reader, page(lines)) });
      }
      case 'disclosures': {
        const all = disclosuresBehind(found, query);
        return answer(all.length, { disclosures: await disclosureRows(reader, page(all)) });
      }
      case 'reports': {
        const all = [...found.facts.reports].sort(worstFirst);
        return answer(all.length, { reports: await reportRows(reader, page(all), inspection.settings) });
      }
      default: {
        const { facts, sheet } = found;
        const all = facts.findings.filter((finding) => isBehind(figure, finding));
        const deducted = [...sheet.content.working.deductions, ...sheet.deductions];
        const deductions = new Map(deducted.map(({ findingId, deduction }) => [findingId, deduction]));
        return answer(all.length, { findings: await findingRows(reader, page(all), deductions) });
      }
    }
  }

  /** Throws DomainError not-found: also for who does not see all units before it is published. */
  async ranking(id: number, { version }: VersionOfScores, principal: Principal): Promise<InspectionRanking> {
    const { reader } = this.unitOfWork;
    const inspection = await findInspectedQuarter(reader, id);
    if (!(await seesRanking(reader, principal, inspection)))
      throw new DomainError('not-found', { inspection: String(id) });
    const known = await versionsFor(reader, inspection, plans(principal));
    const shown = shownVersion(known, version);
    const isFrozen = inspection.state === 'final' || inspection.state === 'published';
    const scoring = await scoringOf(reader, id, isFrozen ? 'frozen' : 'running');
    const scores = shown === null ? await readRunning(reader, id) : await readFrozen(reader, id, shown);
    const titles = new Map((await findComparedGroups(reader, id)).map((group) => [group.id, group.title]));
    const units = scores?.units ?? [];
    const seen = await sheetsSeen(reader, principal, id);
    return {
      inspectionId: id,
      inspectionTitle: inspection.title,
      version: shown,
      versions: known.versions,
      about: plans(principal) ? await aboutVersion(reader, inspection, shown) : null,
      computedAt: scores?.computedAt ?? null,
      mayRefresh: shown === null && !isFrozen,
      scoring,
      groups: [...new Set(units.map(({ groupId }) => groupId))].map((groupId) => ({
        id: groupId,
        title: titles.get(groupId) ?? null,
        units: units
          .filter((unit) => unit.groupId === groupId)
          .map(({ groupId: _group, position: _position, ...unit }) => ({
            ...unit,
            maySeeSheet: seen.has(unit.unitId),
          })),
      })),
    };
  }

  /** Computes the ranking anew. Throws DomainError not-found, and scores-frozen where it is final. */
  async refresh(id: number, principal: Principal): Promise<InspectionRanking> {
    const { mayRefresh } = await this.ranking(id, {}, principal);
    if (!mayRefresh) throw new DomainError('scores-frozen');
    await this.unitOfWork.run((tx) => askRunning(tx, id, this.clock.now()));
    await this.scores.begin();
    return this.ranking(id, {}, principal);
  }

  private async seen(id: number, unitId: number, { version }: VersionOfScores, principal: Principal) {
    const { reader } = this.unitOfWork;
    const inspection = await findInspectedQuarter(reader, id);
    await requireSheetSeen(reader, principal, { inspectionId: id, unitId });
    const known = await versionsFor(reader, inspection, plans(principal));
    return { inspection, found: await this.found(reader, { inspection, known, unitId }, version) };
  }

  private async found(
    manager: EntityManager,
    { inspection, known, unitId }: { inspection: InspectedQuarter; known: Versions; unitId: number },
    asked: number | undefined,
  ): Promise<FoundSheet> {
    const [unit] = await findInspectedUnits(manager, inspection.id, [unitId]);
    if (!unit) throw new DomainError('not-found', { unit: String(unitId) });
    const { versions } = known;
    const shown = shownVersion(known, asked);
    if (shown !== null) {
      const frozen = await readFrozenSheet(manager, inspection.id, shown, unitId);
      if (!frozen) throw new DomainError('not-found', { unit: String(unitId) });
      return { ...frozen, versions, unitName: unit.name, rowId: unit.id };
    }
    const now = this.clock.now();
    const counted = await findCounted(manager, inspection, civilDateOf(now));
    const [facts] = (await findUnitFacts(manager, inspection, [unit], counted)) as [UnitFacts];
    return {
      facts,
      sheet: scoreSheet(facts, inspection.weights, inspection.settings),
      version: null,
      versions,
      unitName: unit.name,
      rowId: unit.id,
      computedAt: now.toISOString(),
      calendarVersion: await findVersion(manager),
    };
  }
}

/** Who looks at versions that no circular shows yet. */
const plans = (principal: Principal): boolean => isAllowed(rolesOf(principal), 'inspections.plan');

/** The one asked for, which must be there; else the last one that is out, once the inspection is final. */
function shownVersion({ versions, usual }: Versions, asked?: number): number | null {
  if (asked !== undefined && !versions.includes(asked)) throw new DomainError('not-found', { version: String(asked) });
  return asked ?? usual;
}

/** Those of a line of quantity, or of the quarter. */
function disclosuresBehind({ facts, sheet }: FoundSheet, { assignmentId, target }: FigureRowsQuery) {
  if (assignmentId === undefined) return inQuarter(facts.disclosures, facts.quarter);
  const line = sheet.quantity.working.lines.find(
    (one) => one.assignmentId === assignmentId && one.target === (target ?? null),
  );
  const counted = new Set(line?.evidenceIds);
  return facts.disclosures.filter(({ evidenceId }) => counted.has(evidenceId));
}

const worstFirst = (one: UnitFacts['reports'][number], other: UnitFacts['reports'][number]): number =>
  Number(other.isMissing) - Number(one.isMissing) ||
  (other.daysLate ?? -1) - (one.daysLate ?? -1) ||
  one.reportId - other.reportId;

function isBehind(figure: SheetFigure, { kind, dimension }: UnitFacts['findings'][number]): boolean {
  if (figure === 'praise') return kind === 'praise';
  if (figure === 'vetoes') return kind === 'veto';
  return kind === 'problem' && dimension === (figure === 'content' ? 'content' : 'other');
}
