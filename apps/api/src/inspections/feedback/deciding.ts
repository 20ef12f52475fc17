import { deductionFault, type Severity } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';
import { FindingRow } from '../field/finding.entity.js';
import { hundredthsOf, pointsOf } from '../points.js';
import { dropRectifications } from '../rectification/rectification.changes.js';
import type { DecideObjection } from './feedback.dto.js';
import { ObjectionRow } from './feedback.entity.js';

interface Deciding {
  unit: AnsweringUnit;
  feedbackId: number;
  decision: DecideObjection;
  by: number;
  at: Date;
}

/**
 * Writes what was decided on an objection, and changes or withdraws the finding by it; a figure can be upheld alone, as it
 * follows from reports and evidence. Throws DomainError not-found, objection-decided, objection-figure, objection-unchanged
 * and deduction-range.
 */
export async function decideObjection(
  tx: EntityManager,
  { unit, feedbackId, decision, by, at }: Deciding,
): Promise<object> {
  const objection = await tx.findOneBy(ObjectionRow, { id: decision.objectionId, feedbackId });
  if (!objection) throw new DomainError('not-found', { objection: String(decision.objectionId) });
  if (objection.decision !== null) throw new DomainError('objection-decided', { unit: unit.unitName });
  const kept = { decision: decision.decision, decisionWords: decision.words, decidedBy: by, decidedAt: at };
  const figures =
    objection.findingId === null
      ? requireUpheld(decision, unit)
      : await followDecision(tx, { unit, decision, at, findingId: objection.findingId });
  await tx.update(ObjectionRow, { id: objection.id }, { ...kept, ...figures });
  return { objection: objection.id, decision: decision.decision, words: decision.words, ...figures };
}

function requireUpheld({ decision }: DecideObjection, { unitName }: AnsweringUnit): object {
  if (decision !== 'upheld') throw new DomainError('objection-figure', { unit: unitName });
  return {};
}

interface Following extends Pick<Deciding, 'unit' | 'decision' | 'at'> {
  findingId: number;
}

async function followDecision(
  tx: EntityManager,
  { unit, decision, at, findingId }: Following,
): Promise<Partial<Pick<ObjectionRow, 'oldDeduction' | 'newDeduction'>>> {
  if (decision.decision === 'upheld') return {};
  const finding = await tx.findOneByOrFail(FindingRow, { id: findingId });
  const changed = { updatedAt: at, version: () => 'version + 1' };
  const oldDeduction = finding.deduction;
  if (decision.decision === 'withdrawn') {
    const withdrawn = { state: 'withdrawn', withdrawnReason: decision.words };
    await tx.update(FindingRow, { id: findingId }, { ...withdrawn, ...changed });
    await dropRectifications(tx, 'finding_id', [findingId], at);
    return { oldDeduction, newDeduction: 0 };
  }
  const severity = decision.severity ?? (finding.severity as Severity | null);
  if (finding.kind !== 'problem' || severity === null)
    throw new DomainError('objection-figure', { unit: unit.unitName });
  const deduction = decision.deduction ?? unit.settings.severities[severity].figure;
  const fault = deductionFault(severity, deduction, decision.words, unit.settings);
  if (fault?.code === 'deduction-out-of-range')
    throw new DomainError('deduction-range', { kind: severity, least: fault.least, most: fault.most, deduction });
  const newDeduction = hundredthsOf(deduction);
  if (severity === finding.severity && newDeduction === oldDeduction)
    throw new DomainError('objection-unchanged', { deduction: pointsOf(newDeduction) });
  const isUsual = newDeduction === hundredthsOf(unit.settings.severities[severity].figure);
  await tx.update(
    FindingRow,
    { id: findingId },
    { severity, deduction: newDeduction, deductionReason: isUsual ? null : decision.words, ...changed },
  );
  return { oldDeduction, newDeduction };
}
