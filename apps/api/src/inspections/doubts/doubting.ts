import { scoreSheet } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { today } from '../../platform/work-context.js';
import { findInspectedQuarter, findInspectedUnits } from '../figures/inspected.queries.js';
import { findCounted, findUnitFacts } from '../figures/unit.facts.js';
import { type ComputedFigure, computedFigures } from './doubt.dto.js';
import { FigureDoubtRow } from './doubt.entity.js';
import type { FigureThen } from './doubt.queries.js';

interface Figure {
  inspectionId: number;
  unitId: number;
  figure: ComputedFigure;
}

/** A figure of a unit as it is now. */
export async function figureNow(
  manager: EntityManager,
  { inspectionId, unitId, figure }: Figure,
): Promise<FigureThen | null> {
  const inspection = await findInspectedQuarter(manager, inspectionId);
  const units = await findInspectedUnits(manager, inspectionId, [unitId]);
  const counted = await findCounted(manager, inspection, today());
  const [facts] = await findUnitFacts(manager, inspection, units, counted);
  if (!facts) return null;
  const { score, working } = scoreSheet(facts, inspection.weights, inspection.settings)[figure];
  return { score, working };
}

/** What an inspector answers to a figure: `wrong` puts it in doubt, anything else takes the doubt away. */
export async function followAnswer(
  tx: EntityManager,
  unit: { inspectionId: number; unitId: number },
  { answerId, question, answer }: { answerId: number; question: string; answer: string },
): Promise<void> {
  const figure = computedFigures.find((one) => one === question);
  if (figure === undefined) return;
  await tx.delete(FigureDoubtRow, { answerId });
  if (answer !== 'wrong') return;
  const now = await figureNow(tx, { ...unit, figure });
  await tx.insert(FigureDoubtRow, { answerId, figureThen: now && JSON.stringify(now) });
}
