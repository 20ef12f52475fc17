import { DomainError } from '../../platform/domain-error.js';
import type { PlanSummary } from '../../plans/plan.dto.js';
import { downloadedSheet } from '../../workbooks/read-table.js';
import type { Sheet } from '../../workbooks/sheets.js';

/** The sheet, hidden from whoever fills the form in, that says of which plan it is. */
export const aboutSheet = '补录表信息';

export const aboutOf = ({ id, title }: Pick<PlanSummary, 'id' | 'title'>): string[][] => [['plan', String(id), title]];

/**
 * Throws DomainError recording-unknown for a workbook that is no such form or has lost its hidden sheets, recording-other
 * for that of another plan.
 */
export function requireSamePlan(sheets: readonly Sheet[], planId: number): void {
  const [row] = sheets.find(({ name }) => name === aboutSheet)?.rows ?? [];
  const [name, id, title = ''] = (row?.cells ?? []).map(({ text }) => text);
  if (name !== 'plan' || id === undefined || !sheets.some((sheet) => sheet.name === downloadedSheet))
    throw new DomainError('recording-unknown');
  if (id !== String(planId)) throw new DomainError('recording-other', { plan: title });
}
