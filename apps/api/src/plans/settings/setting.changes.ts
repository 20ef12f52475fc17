import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { currentContext } from '../../platform/work-context.js';
import { defaultFigures, figureNames } from './figures.js';
import { PlanSettingRow } from './setting.entity.js';
import { figuresOf } from './setting.queries.js';

/** A plan that nobody has set anything of gets what another one has. */
export async function takeOverFigures(tx: EntityManager, { from, to }: { from: number; to: number }): Promise<void> {
  const figures = (await figuresOf(tx, [from])).get(from)!;
  const others = figureNames.filter((name) => figures[name] !== defaultFigures[name]);
  if (others.length === 0) return;
  const { person, startedAt } = currentContext();
  const common = { planId: to, version: 1, changedBy: person?.id ?? null, changedAt: startedAt };
  await tx.insert(
    PlanSettingRow,
    others.map((name) => ({ ...common, name, value: figures[name] })),
  );
  const sideOf = (values: typeof figures) => Object.fromEntries(others.map((name) => [name, values[name]]));
  await record(tx, {
    action: 'plan.set-figures',
    objectId: to,
    before: sideOf(defaultFigures),
    after: sideOf(figures),
  });
}
