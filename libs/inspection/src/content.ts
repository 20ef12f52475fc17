import { Exact, plain, printed, sumOf } from './exact.js';
import type { FindingFact, UnitFacts } from './facts.js';
import { contentBase, type InspectionSettings } from './settings.js';
import type { ContentWorking, Deduction } from './sheet.js';

/** What the problems found on items of one kind deduct, in the order of their numbers. */
export function deductionsOf(
  findings: readonly FindingFact[],
  dimension: FindingFact['dimension'],
  { severities }: Pick<InspectionSettings, 'severities'>,
): Deduction[] {
  return findings
    .flatMap((finding) => {
      if (finding.kind !== 'problem' || finding.dimension !== dimension) return [];
      const { findingId, number, severity, deduction } = finding;
      return [{ findingId, number, severity, deduction: printed(deduction ?? severities[severity].figure) }];
    })
    .sort((one, other) => one.number - other.number || one.findingId - other.findingId);
}

/** Content (公开内容) of a unit: what is left of 40 when its problems are deducted. */
export function contentOf(
  { contentItems, findings }: Pick<UnitFacts, 'contentItems' | 'findings'>,
  settings: Pick<InspectionSettings, 'severities'>,
): ContentWorking {
  const deductions = deductionsOf(findings, 'content', settings);
  const deducted = sumOf(deductions.map(({ deduction }) => deduction));
  return {
    kind: 'content',
    items: contentItems,
    base: plain(contentBase),
    deductions,
    deducted: printed(deducted),
    left: printed(Exact.max(0, new Exact(contentBase).minus(deducted))),
  };
}
