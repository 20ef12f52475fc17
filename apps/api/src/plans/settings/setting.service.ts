import { Injectable } from '@nestjs/common';
import { civilDateOf, isCivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { expireLights, refreshStaleLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { holdCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { RoundRow } from '../../reports/rounds/round.entity.js';
import type { PlanSummary } from '../plan.dto.js';
import { findPlan } from '../plan.queries.js';
import { type FigureName, figures, type Figures, monthDay } from './figures.js';
import type {
  FigureChange,
  PlanSettings,
  PreviewSettings,
  SetFigure,
  SetSettings,
  SettingsEffects,
} from './setting.dto.js';
import { type ChangedRound, effectsOf } from './setting.effects.js';
import { PlanSettingRow } from './setting.entity.js';
import { figuresOf, findSettings, listChanges } from './setting.queries.js';

/** 基础设置 of a plan: the figures by which its rounds are dated and its units are followed. */
@Injectable()
export class SettingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async get(planId: number): Promise<PlanSettings> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    return findSettings(reader, planId);
  }

  async changes(planId: number): Promise<FigureChange[]> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    return listChanges(reader, planId);
  }

  /** Throws as `set`, apart from dates-move. */
  async preview(planId: number, asked: PreviewSettings): Promise<SettingsEffects> {
    const { effects } = await this.read(this.unitOfWork.reader, planId, asked);
    return effects;
  }

  /**
   * Changes figures of a draft or an issued plan. Rounds that have not opened yet take new dates, which somebody has to have
   * seen; opened ones keep theirs. Throws DomainError plan-archived, version-conflict, setting-bounds, setting-last-round,
   * round-due-passed, and dates-move where dates would move that `seen` does not stand for.
   */
  async set(
    planId: number,
    { seen, ...asked }: SetSettings,
    { personId }: Principal,
    key?: string,
  ): Promise<PlanSettings> {
    const settings = await this.unitOfWork.run((tx) =>
      once(tx, key, { set: 'settings', planId, seen, ...asked }, async () => {
        await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [planId]);
        await holdCalendar(tx);
        const { changed, effects, rounds, before } = await this.read(tx, planId, asked);
        const { dates } = effects;
        if (dates.length > 0 && seen !== effects.seen)
          throw new DomainError(
            'dates-move',
            { count: String(dates.length) },
            { current: { seen: effects.seen, dates } },
          );
        const at = this.clock.now();
        const rows = changed.map(({ name, value }) => ({
          name,
          value: value === figures[name].default ? null : value,
        }));
        const common = { planId, version: asked.version + 1, changedBy: personId, changedAt: at };
        if (rows.length > 0)
          await tx.insert(
            PlanSettingRow,
            rows.map((row) => ({ ...common, ...row })),
          );
        await changeRounds(tx, rounds);
        await expireLights(tx, ['plan_id = ?', [planId]]);
        await record(tx, {
          action: 'plan.set-figures',
          objectId: planId,
          before: named(changed, (name) => before[name]),
          after: named(changed, (name, value) => value ?? figures[name].default),
        });
        return findSettings(tx, planId);
      }),
    );
    await refreshStaleLights(this.unitOfWork, this.clock.now());
    return settings;
  }

  /** What is asked for, as far as it is a change, and what comes of it. */
  private async read(manager: EntityManager, planId: number, { version, figures: asked }: PreviewSettings) {
    const plan = await findPlan(manager, planId);
    if (plan.state === 'archived') throw new DomainError('plan-archived', { title: plan.title }, { current: plan });
    const current = await findSettings(manager, planId);
    if (current.version !== version) throw new DomainError('version-conflict', undefined, { current });
    const before = (await figuresOf(manager, [planId])).get(planId) as Figures;
    requireBounds(asked);
    const after = { ...before };
    for (const { name, value } of asked) after[name] = value ?? figures[name].default;
    requireLastRound(plan, after);
    const changed = asked.filter(({ name }) => after[name] !== before[name]);
    const today = civilDateOf(this.clock.now());
    return { before, changed, ...(await effectsOf(manager, plan, { before, after, today })) };
  }
}

async function changeRounds(tx: EntityManager, rounds: readonly ChangedRound[]): Promise<void> {
  for (const {
    round: { id },
    before,
    after,
  } of rounds) {
    await tx.update(RoundRow, { id }, after);
    await record(tx, { action: 'round.follow-settings', objectId: id, before, after });
  }
}

const named = (changed: readonly SetFigure[], valueOf: (name: FigureName, value: number | null) => number) =>
  Object.fromEntries(changed.map(({ name, value }) => [name, valueOf(name, value)]));

function requireBounds(asked: readonly SetFigure[]): void {
  const seen = new Set<FigureName>();
  for (const [index, { name, value }] of asked.entries()) {
    if (seen.has(name)) throw invalid(`figures.${index}.name`, 'is there twice');
    seen.add(name);
    const { least, most } = figures[name];
    if (value !== null && (value < least || value > most))
      throw new DomainError('setting-bounds', { name, least: String(least), most: String(most) });
  }
}

function requireLastRound({ year }: PlanSummary, { lastOpens, lastDue }: Figures): void {
  for (const [name, value] of Object.entries({ lastOpens, lastDue }))
    if (!isCivilDate(`${year}-${monthDay(value)}`))
      throw new DomainError('setting-bounds', { name, least: '1101', most: '1231' });
  if (lastDue < lastOpens)
    throw new DomainError('setting-last-round', { opens: monthDay(lastOpens), due: monthDay(lastDue) });
}
