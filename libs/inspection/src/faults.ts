import { Decimal } from 'decimal.js';
import {
  contentBase,
  type Dimension,
  dimensions,
  type InspectionSettings,
  type Severity,
  severities,
  type Weights,
} from './settings.js';

/** The figures of days that can be set, with their bounds. */
export const dayBounds = {
  graceDays: { least: 0, most: 30 },
  disclosureDays: { least: 1, most: 60 },
  interpretationDays: { least: 1, most: 60 },
} as const;

/** What is wrong with the figures of an inspection, with the values for its sentence. */
export type SettingFault =
  /** A weight is no whole number from 0 to 100. */
  | { code: 'weight-invalid'; dimension: Dimension }
  | { code: 'weights-not-100'; sum: string }
  /** A figure is no number above 0 with at most two decimals, or lies outside its own range, or above the base of 40. */
  | { code: 'severity-invalid'; severity: Severity }
  /** A graver finding would cost less than a lighter one. */
  | { code: 'severities-out-of-order'; severity: Severity }
  | { code: 'share-invalid'; share: string }
  | { code: 'days-invalid'; name: keyof typeof dayBounds; least: string; most: string }
  /** The limits of the grades do not fall, or lie outside 0 to 100. */
  | { code: 'grades-invalid' };

/** The figure that a fault is about, by its place among weights and settings, such as `severities.minor`. */
export function faultyField(fault: SettingFault): string {
  switch (fault.code) {
    case 'weight-invalid':
      return `weights.${fault.dimension}`;
    case 'weights-not-100':
      return 'weights';
    case 'severity-invalid':
    case 'severities-out-of-order':
      return `severities.${fault.severity}`;
    case 'share-invalid':
      return 'disclosureShare';
    case 'days-invalid':
      return fault.name;
    case 'grades-invalid':
      return 'grades';
  }
}

/** All that is wrong with weights and settings; empty where they can be used. */
export function settingFaults(weights: Weights, settings: InspectionSettings): SettingFault[] {
  return [...weightFaults(weights), ...severityFaults(settings), ...otherFaults(settings)];
}

function weightFaults(weights: Weights): SettingFault[] {
  const wrong = dimensions.filter((name) => !isWhole(weights[name], 0, 100));
  if (wrong.length > 0) return wrong.map((dimension) => ({ code: 'weight-invalid', dimension }));
  const sum = dimensions.reduce((all, name) => all + weights[name], 0);
  return sum === 100 ? [] : [{ code: 'weights-not-100', sum: String(sum) }];
}

function severityFaults({ severities: figures }: InspectionSettings): SettingFault[] {
  const invalid = severities.filter((severity) => {
    const { figure, least, most } = figures[severity];
    if (![figure, least, most].every((text) => isDecimal(text) && new Decimal(text).gt(0))) return true;
    return new Decimal(least).gt(figure) || new Decimal(figure).gt(most) || new Decimal(most).gt(contentBase);
  });
  if (invalid.length > 0) return invalid.map((severity) => ({ code: 'severity-invalid', severity }));
  return severities
    .slice(1)
    .filter((severity, index) => new Decimal(figures[severities[index]!].figure).gt(figures[severity].figure))
    .map((severity) => ({ code: 'severities-out-of-order', severity }));
}

function otherFaults(settings: InspectionSettings): SettingFault[] {
  const faults: SettingFault[] = [];
  const { disclosureShare: share, grades } = settings;
  if (!isDecimal(share) || new Decimal(share).gt(1)) faults.push({ code: 'share-invalid', share });
  for (const name of Object.keys(dayBounds) as (keyof typeof dayBounds)[]) {
    const { least, most } = dayBounds[name];
    if (!isWhole(settings[name], least, most))
      faults.push({ code: 'days-invalid', name, least: String(least), most: String(most) });
  }
  const limits = ['100', grades.excellent, grades.good, grades.qualified, '0'];
  const falls = (limit: string, index: number) =>
    isDecimal(limit) && (index === 0 || new Decimal(limits[index - 1]!).gte(limit));
  if (!limits.every(falls)) faults.push({ code: 'grades-invalid' });
  return faults;
}

/** What is wrong with the figure that a finding carries. */
export type DeductionFault =
  | { code: 'deduction-out-of-range'; least: string; most: string; deduction: string }
  | { code: 'deduction-without-reason' };

/** A finding's own deduction (null: its severity's figure) lies within its severity's range and has a reason. */
export function deductionFault(
  severity: Severity,
  deduction: string | null,
  reason: string | null,
  { severities: figures }: Pick<InspectionSettings, 'severities'>,
): DeductionFault | null {
  if (deduction === null) return null;
  const { least, most } = figures[severity];
  if (!isDecimal(deduction) || new Decimal(deduction).lt(least) || new Decimal(deduction).gt(most))
    return { code: 'deduction-out-of-range', least, most, deduction };
  return reason === null || reason.trim() === '' ? { code: 'deduction-without-reason' } : null;
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** From 0 up, at most two decimals. */
const isDecimal = (text: unknown): text is string => typeof text === 'string' && /^\d{1,3}(\.\d{1,2})?$/.test(text);
