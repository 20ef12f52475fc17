import { DomainError } from '../../platform/domain-error.js';
import { downloadedSheet } from '../../workbooks/read-table.js';
import type { Sheet } from '../../workbooks/sheets.js';
import type { Report } from '../report.dto.js';

/** Whose form it is: one unit's reports in one round. */
export interface FormOf {
  roundId: number;
  unitId: number;
}

/** The sheet, hidden from whoever fills the form in, that says whose it is. */
export const aboutSheet = '填报表信息';

export const aboutOf = ({ round, unitId, unitName }: Pick<Report, 'round' | 'unitId' | 'unitName'>): string[][] => [
  ['round', String(round.id), `${round.periodFirst} 至 ${round.periodLast}`],
  ['unit', String(unitId), unitName],
];

/**
 * Throws DomainError form-unknown for a workbook that is no form or has lost its hidden sheets, form-other for the form of
 * another unit or another round.
 */
export function requireSameForm(sheets: readonly Sheet[], of: Pick<Report, 'round' | 'unitId' | 'unitName'>): void {
  const rows = sheets.find(({ name }) => name === aboutSheet)?.rows ?? [];
  const told = rows.map(({ cells }) => cells.map(({ text }) => text));
  const line = (name: string) => told.find(([first]) => first === name);
  const [round, unit] = [line('round'), line('unit')];
  if (!round || !unit || !sheets.some(({ name }) => name === downloadedSheet)) throw new DomainError('form-unknown');
  const [, roundId, period = ''] = round;
  const [, unitId, name = ''] = unit;
  if (roundId !== String(of.round.id) || unitId !== String(of.unitId))
    throw new DomainError('form-other', { unit: name, period });
}
