import { correctionProblems } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { CorrectionRow } from './correction.entity.js';
import { requireCorrectable } from './refusals.js';
import type { SnapshotUnit } from './snapshot.queries.js';

interface Correcting {
  planId: number;
  /** As the last snapshot has it. */
  unit: Pick<SnapshotUnit, 'unitId' | 'unitName' | 'ledger'>;
  line: string;
  score: string;
  reason: string;
  appealId: number | null;
  by: number;
  at: Date;
}

/**
 * Writes the score of a line instead of the computed one, which the next snapshot takes over. Whoever calls holds the
 * result. Throws DomainError correction-line, correction-score and correction-same.
 */
export async function correct(
  tx: EntityManager,
  { planId, unit, line, score, reason, appealId, by, at }: Correcting,
): Promise<void> {
  const { unitId } = unit;
  requireCorrection({ unit, line, score, reason });
  const last = await tx.maximum(CorrectionRow, 'number', { planId, unitId });
  await tx.insert(CorrectionRow, {
    ...{ planId, unitId, number: (last ?? 0) + 1, line, score, reason, appealId },
    ...{ madeBy: by, madeAt: at },
  });
}

/** Throws DomainError correction-line, correction-score and correction-same. */
export function requireCorrection({
  unit,
  line,
  score,
  reason,
}: Pick<Correcting, 'unit' | 'line' | 'score' | 'reason'>): void {
  const { unitName, ledger } = unit;
  requireCorrectable(correctionProblems(ledger, { line, score, reason }), unitName);
  const { number: printed, name, score: before } = scoredLine(unit, line)!;
  if (before !== null && Number(before) === Number(score))
    throw new DomainError('correction-same', { unit: unitName, line: `${printed} ${name}`, value: score });
}

/** An appeal that is upheld never costs the unit more than before. Throws DomainError correction-score. */
export function requireNoWorse({ unitName, ledger }: Correcting['unit'], key: string, score: string): void {
  const line = scoredLine({ ledger }, key);
  const before = line?.score ?? null;
  if (!line || before === null) return;
  const costs = ledger.deductions.some((one) => one.key === key);
  if (costs ? Number(score) <= Number(before) : Number(score) >= Number(before)) return;
  throw new DomainError('correction-score', {
    ...{ unit: unitName, line: `${line.number} ${line.name}`, value: score },
    ...{ least: costs ? '0' : before, most: costs ? before : (line.most ?? '—') },
  });
}

/** A leaf, an item or a veto of a ledger as a reader knows it; undefined where the ledger has none. */
export function scoredLine(
  { ledger }: Pick<SnapshotUnit, 'ledger'>,
  key: string,
): { key: string; number: string; name: string; score: string | null; most: string | null } | undefined {
  const { lines, bonuses, deductions, vetoes } = ledger;
  const leaf = lines.find((one) => one.key === key && one.kind === 'leaf');
  if (leaf) return { key, number: leaf.number, name: leaf.name, score: leaf.score, most: leaf.points };
  const item = [...bonuses, ...deductions].find((one) => one.key === key);
  if (item) return { key, number: item.number, name: item.name, score: item.score, most: item.cap };
  const veto = vetoes.find((one) => one.key === key);
  return veto && { key, number: veto.number, name: veto.name, score: null, most: null };
}
