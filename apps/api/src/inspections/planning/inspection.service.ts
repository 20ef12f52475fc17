import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { insertAll } from '../../database/bulk.js';
import { json } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { requireState } from '../../plans/plan.changes.js';
import { findPlan } from '../../plans/plan.queries.js';
import { CheckListRow } from '../check-lists/check-list.entity.js';
import { openDoubts } from '../doubts/doubt.queries.js';
import { feedbackDueOn, tellUnitsAsked } from '../feedback/asking.js';
import { feedbackHindrances } from '../feedback/feedback.queries.js';
import { InspectionScores } from '../figures/scores.js';
import { askFrozen } from '../figures/scoring.js';
import { keepVersion } from '../figures/score-versions.js';
import { viewOf } from '../inspection.access.js';
import { advanceInspection, holdInspection, requireInspectionState } from '../inspection.changes.js';
import type { Inspection, InspectionPage } from '../inspection.dto.js';
import { InspectionMemberRow, InspectionRow } from '../inspection.entity.js';
import { findInspection, listInspections, selectionOf } from '../inspection.queries.js';
import { changedFigures, defaultFigures, type Figures, requireFigures } from './figures.js';
import { possibleInspectors } from './people.queries.js';
import type {
  AskFeedback,
  EditInspection,
  FinaliseInspection,
  InspectionPlan,
  InspectionPreparation,
  InspectionQuery,
  NamedMember,
  NewInspection,
  PossibleInspector,
  StartInspection,
} from './planning.dto.js';
import { prepare } from './preparation.js';
import { expandSelection, requireSelected } from '../../organisation/selection/selection.js';
import { InspectionSettingChangeRow } from './setting-change.entity.js';
import { startInspection } from './starting.js';
import { uncheckedUnits } from './unchecked.queries.js';

const usual = {
  method: 'both',
  checkListId: null,
  unitsWanted: null,
  inspectorsPerUnit: 2,
  samplesPerUnit: 5,
  feedbackDays: 5,
  rectificationDays: 15,
  underSupervisionRules: false,
  fieldFrom: null,
  fieldTo: null,
};

/** 季度督查: planned, started, led to the units' answers. */
@Injectable()
export class InspectionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly scores: InspectionScores,
  ) {}

  async list(query: InspectionQuery, principal: Principal): Promise<InspectionPage> {
    const { reader } = this.unitOfWork;
    const found = await listInspections(reader, await viewOf(reader, principal), query);
    for (const line of found.items) {
      if (line.state !== 'draft') continue;
      const { selection } = await reader.findOneByOrFail(InspectionRow, { id: line.id });
      line.units = (await expandSelection(reader, selectionOf(selection), this.today())).length;
    }
    return found;
  }

  /** Throws DomainError not-found. */
  async get(id: number, principal: Principal): Promise<Inspection> {
    return this.shown(this.unitOfWork.reader, id, principal);
  }

  people(): Promise<PossibleInspector[]> {
    return possibleInspectors(this.unitOfWork.reader);
  }

  /** Throws DomainError not-found, plan-not-issued, inspection-figures, inspection-dates and inspector-unfit. */
  create(asked: NewInspection, principal: Principal, key?: string): Promise<Inspection> {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await once(tx, key, { createInspection: asked }, async () => {
        await this.requirePossible(tx, asked);
        const figures = { ...defaultFigures, ...given({ weights: asked.weights, settings: asked.settings }) };
        requireFigures(figures);
        requireDates({ ...usual, ...given(asked) });
        const at = this.clock.now();
        const row = await tx.save(InspectionRow, {
          ...usual,
          ...columnsOf(asked),
          ...figureColumns(figures),
          ...{ state: 'draft', createdBy: principal.personId, createdAt: at, updatedAt: at, version: 1 },
        });
        await putTeam(tx, row.id, asked.team ?? []);
        await keepFigureChanges(tx, row.id, defaultFigures, figures, { by: principal.personId, at });
        await record(tx, { action: 'inspection.create', objectId: row.id, after: await auditedFields(tx, row) });
        return { id: row.id };
      });
      return this.shown(tx, id, principal);
    });
  }

  /** Throws DomainError not-found, inspection-state, version-conflict, and what `create` throws. */
  edit(id: number, { version, ...changes }: EditInspection, principal: Principal): Promise<Inspection> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.held(tx, id, version);
      await this.requirePossible(tx, changes);
      const before = figuresOf(row);
      const after = { ...before, ...given({ weights: changes.weights, settings: changes.settings }) };
      requireFigures(after);
      requireDates({ ...row, ...given(changes) });
      const former = await auditedFields(tx, row);
      const at = this.clock.now();
      const columns = { ...columnsOf(changes), ...figureColumns(after), version: version + 1, updatedAt: at };
      await tx.update(InspectionRow, { id }, columns);
      if (changes.team) {
        await tx.delete(InspectionMemberRow, { inspectionId: id });
        await putTeam(tx, id, changes.team);
      }
      await keepFigureChanges(tx, id, before, after, { by: principal.personId, at });
      const now = await tx.findOneByOrFail(InspectionRow, { id });
      await record(tx, {
        action: 'inspection.edit',
        objectId: id,
        before: former,
        after: await auditedFields(tx, now),
      });
      return this.shown(tx, id, principal);
    });
  }

  /** Only a draft. Throws DomainError not-found, inspection-state and version-conflict. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.held(tx, id, version);
      const before = await auditedFields(tx, row);
      await tx.delete(InspectionRow, { id });
      await record(tx, { action: 'inspection.delete', objectId: id, before });
    });
  }

  /** Throws DomainError not-found and inspection-state. */
  async preparation(id: number): Promise<InspectionPreparation> {
    const { reader } = this.unitOfWork;
    const row = await reader.findOneBy(InspectionRow, { id });
    if (!row) throw new DomainError('not-found', { inspection: String(id) });
    requireInspectionState(row, 'draft');
    return (await prepare(reader, row, this.today())).preparation;
  }

  /** Throws DomainError not-found, inspection-state, version-conflict, inspection-outdated, and what hinders it. */
  start(id: number, { version, seen }: StartInspection, principal: Principal, key?: string): Promise<Inspection> {
    return this.unitOfWork.run(async (tx) => {
      await once(tx, key, { startInspection: id, version, seen }, async () => {
        const row = await this.held(tx, id, version);
        const prepared = await prepare(tx, row, this.today());
        if (prepared.preparation.seen !== seen) throw new DomainError('inspection-outdated', { title: row.title });
        await startInspection(tx, row, prepared, { personId: principal.personId, now: () => this.clock.now() });
        return {};
      });
      return this.shown(tx, id, principal);
    });
  }

  /** Asks the units for their answers. Throws DomainError not-found, inspection-state, version-conflict and inspection-unchecked. */
  askFeedback(
    id: number,
    { version, unchecked }: AskFeedback,
    principal: Principal,
    key?: string,
  ): Promise<Inspection> {
    return this.unitOfWork.run(async (tx) => {
      await once(tx, key, { askFeedback: id, version, unchecked }, async () => {
        const row = await holdInspection(tx, id, { version, states: ['field'] });
        const open = await uncheckedUnits(tx, id);
        const confirmed = new Set(unchecked);
        if (open.length !== confirmed.size || open.some((unit) => !confirmed.has(unit.id)))
          throw new DomainError(
            'inspection-unchecked',
            { units: open.map(({ unitName }) => unitName).join('、'), count: String(open.length) },
            { current: { unchecked: open } },
          );
        const feedbackDue = await feedbackDueOn(tx, row, this.today());
        await advanceInspection(tx, row, 'feedback', {
          changes: { feedbackDue },
          facts: { unchecked: open.map(({ unitName }) => unitName) },
        });
        await tellUnitsAsked(tx, id);
        return {};
      });
      return this.shown(tx, id, principal);
    });
  }

  /**
   * Ends the days of feedback: the scores are frozen from now on. Throws DomainError not-found, inspection-state,
   * version-conflict, feedback-open where units still have days to answer in, objections-open and figures-doubted.
   */
  async finalise(id: number, { version }: FinaliseInspection, principal: Principal, key?: string): Promise<Inspection> {
    await this.unitOfWork.run(async (tx) => {
      await once(tx, key, { finaliseInspection: id, version }, async () => {
        const row = await holdInspection(tx, id, { version, states: ['feedback'] });
        const { awaited, undecided } = await feedbackHindrances(tx, id, this.today());
        const named = (units: readonly string[]) => ({ units: units.join('、'), count: String(units.length) });
        if (awaited.length > 0)
          throw new DomainError('feedback-open', { ...named(awaited), date: row.feedbackDue ?? '' });
        if (undecided.length > 0) throw new DomainError('objections-open', named(undecided));
        const doubted = await openDoubts(tx, id);
        if (doubted.length > 0)
          throw new DomainError('figures-doubted', named(doubted.map(({ unitName }) => unitName)));
        await advanceInspection(tx, row, 'final');
        const at = this.clock.now();
        const number = await askFrozen(tx, id, at);
        const why = { cause: 'final' as const, reason: null, by: principal.personId, at };
        await keepVersion(tx, { inspectionId: id, number, ...why });
        return {};
      });
    });
    await this.scores.begin();
    return this.shown(this.unitOfWork.reader, id, principal);
  }

  private held(tx: EntityManager, id: number, version: number): Promise<InspectionRow> {
    return holdInspection(tx, id, { version, states: ['draft'] });
  }

  private async requirePossible(
    tx: EntityManager,
    { planId, checkListId, selection, team }: InspectionPlan & { planId?: number },
  ): Promise<void> {
    if (planId !== undefined) {
      const plan = await findPlan(tx, planId);
      if (plan.state === 'draft') requireState(plan, 'issued');
    }
    if (typeof checkListId === 'number' && !(await tx.existsBy(CheckListRow, { id: checkListId })))
      throw new DomainError('not-found', { checkList: String(checkListId) });
    if (selection) await requireSelected(tx, selection);
    if (team) await requireFit(tx, team);
  }

  private async shown(manager: EntityManager, id: number, principal: Principal): Promise<Inspection> {
    return findInspection(manager, id, await viewOf(manager, principal));
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}

function columnsOf({ weights: _w, settings: _s, team: _t, selection, ...plain }: Partial<NewInspection>) {
  return { ...given(plain), ...(selection && { selection: JSON.stringify(selection) }) };
}

const figureColumns = ({ weights, settings }: Figures) => ({
  quantityWeight: weights.quantity,
  contentWeight: weights.content,
  timelinessWeight: weights.timeliness,
  settings: JSON.stringify(settings),
});

const figuresOf = ({ quantityWeight, contentWeight, timelinessWeight, settings }: InspectionRow): Figures => ({
  weights: { quantity: quantityWeight, content: contentWeight, timeliness: timelinessWeight },
  settings: json(settings),
});

function requireDates({ fieldFrom, fieldTo }: { fieldFrom: string | null; fieldTo: string | null }): void {
  if (fieldFrom !== null && fieldTo !== null && fieldTo < fieldFrom)
    throw new DomainError('inspection-dates', { from: fieldFrom, to: fieldTo });
}

async function requireFit(tx: EntityManager, team: readonly NamedMember[]): Promise<void> {
  const possible = new Set((await possibleInspectors(tx)).map(({ personId }) => personId));
  const unfit = team.find(({ personId }) => !possible.has(personId));
  if (unfit) throw new DomainError('inspector-unfit', { person: String(unfit.personId) });
}

const putTeam = (tx: EntityManager, inspectionId: number, team: readonly NamedMember[]): Promise<void> =>
  insertAll(
    tx,
    InspectionMemberRow,
    [...new Map(team.map((member) => [member.personId, member])).values()].map((member) => ({
      inspectionId,
      ...member,
    })),
  );

async function keepFigureChanges(
  tx: EntityManager,
  inspectionId: number,
  before: Figures,
  after: Figures,
  { by, at }: { by: number; at: Date },
): Promise<void> {
  const changes = changedFigures(before, after);
  await insertAll(
    tx,
    InspectionSettingChangeRow,
    changes.map((change) => ({ inspectionId, ...change, changedBy: by, changedAt: at })),
  );
}

/** A draft as the audit log has it. */
async function auditedFields(tx: EntityManager, row: InspectionRow) {
  const team = await tx.find(InspectionMemberRow, { where: { inspectionId: row.id }, order: { personId: 'ASC' } });
  const { planId, quarter, title, method, checkListId, unitsWanted, inspectorsPerUnit, samplesPerUnit } = row;
  const { feedbackDays, rectificationDays, underSupervisionRules, fieldFrom, fieldTo } = row;
  return {
    ...{ planId, quarter, title, method, checkListId, unitsWanted, inspectorsPerUnit, samplesPerUnit },
    ...{ feedbackDays, rectificationDays, underSupervisionRules, fieldFrom, fieldTo },
    ...figuresOf(row),
    selection: selectionOf(row.selection),
    team: team.map(({ personId, leads }) => ({ personId, leads })),
  };
}
