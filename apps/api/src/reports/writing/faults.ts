import type { DeadlineKind } from '@yaodian/decomposition';
import type { ReportContent } from '../report.dto.js';

/** What keeps a report from being submitted. */
export type FaultCode = 'nothing-written' | 'percent-missing' | 'correction-unexplained' | 'target-absurd';

interface Asked {
  kind: DeadlineKind;
  /** The percent that is known from before, reported or recorded (补录); null where there is none. */
  lastPercent: number | null;
}

/** No count of anything that a unit does in a year. */
const largestValue = 1e12;

/**
 * What has to be mended before a report can be submitted: something was done or is said to be unchanged; what has a
 * deadline has a percent; a lower percent than the last one is a correction (更正), which needs a reason; values of
 * targets are not below 0, shares (%) not above 100.
 */
export function faultsOf(
  { done, percent, correctionReason, targetValues }: ReportContent,
  units: ReadonlyMap<string, string>,
  { kind, lastPercent }: Asked,
): FaultCode[] {
  const isLower = percent !== null && lastPercent !== null && percent < lastPercent;
  const isAbsurd = targetValues.some(({ text, value }) => {
    if (value === null) return false;
    return value < 0 || value > (units.get(text) === '%' ? 100 : largestValue);
  });
  const hinders: Record<FaultCode, boolean> = {
    'nothing-written': done === '',
    'percent-missing': kind === 'date' && percent === null,
    'correction-unexplained': isLower && !correctionReason,
    'target-absurd': isAbsurd,
  };
  return (Object.keys(hinders) as FaultCode[]).filter((code) => hinders[code]);
}
