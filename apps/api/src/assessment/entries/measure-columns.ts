import type { Words } from '../../workbooks/compare-rows.js';
import type { Heads } from '../../workbooks/read-table.js';

/** The fields of a figure that its row in the workbook has, in their order. */
export const measureFields = ['unit', 'measure', 'period', 'numerator', 'denominator', 'source'] as const;
export type MeasureField = (typeof measureFields)[number];

/** What is typed; the others say whose figure it is. */
export const typedFields = ['numerator', 'denominator', 'source'] as const;

export const heads: Heads<MeasureField> = {
  id: '标识（勿改）',
  unit: '单位',
  measure: '指标数据',
  period: '考核期',
  numerator: '数值（分子）',
  denominator: '分母',
  source: '数据来源',
};

/** In digits of the sheet's font. */
export const widths: Record<keyof typeof heads, number> = {
  ...{ id: 20, unit: 30, measure: 30, period: 12, numerator: 16, denominator: 14, source: 44 },
};

/** What a person types, in the one form in which it is compared. */
export function plain(field: MeasureField, text: string): string {
  const typed = text.trim();
  if (field === 'period') return plainPeriod(typed);
  return field === 'numerator' || field === 'denominator' ? typed.replace(/[,，\s]/g, '') : typed;
}

const ofYear = /^(\d{4})年?$/;
const ofQuarter = /^(\d{4})年?(?:[Qq]([1-4])|第?([1-4一二三四])季度?)$/;
// a spreadsheet makes the first of the month out of 2026-03
const ofMonth = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|-01)?$/;
const numerals = '一二三四';

/** 2026年 is 2026, 2026年第一季度 is 2026Q1, 2026年3月 is 2026-03. */
function plainPeriod(text: string): string {
  const typed = text.replace(/\s/g, '');
  const [, year] = ofYear.exec(typed) ?? [];
  if (year) return year;
  const [, yearOfQuarter, digit, numeral] = ofQuarter.exec(typed) ?? [];
  const quarter = digit ?? numeral;
  if (quarter) return `${yearOfQuarter}Q${numerals.indexOf(quarter) + 1 || quarter}`;
  const [, yearOfMonth, month] = ofMonth.exec(typed) ?? [];
  return month ? `${yearOfMonth}-${month.padStart(2, '0')}` : typed;
}

/** Whether nothing is typed in a row. */
export const isBlank = (words: Words<MeasureField>): boolean => typedFields.every((field) => words[field] === '');
