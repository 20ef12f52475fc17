import { faultyField, settingFaults } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import type { PlanContent } from './plan-content';
import { useFigureName } from './use-figure-name';

/** What is wrong with a figure, in words; by its place among weights and settings, such as `graceDays`. */
export function useFaults({ weights, settings }: PlanContent): (field: string) => string | undefined {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const faults = settingFaults(weights, settings);
  return (field) => {
    const fault = faults.find((one) => faultyField(one) === field);
    // the sum of the weights has its own place
    if (!fault || fault.code === 'weights-not-100') return undefined;
    const { code, ...facts } = fault;
    return t(`inspections.figures.faults.${code}`, { replace: { ...facts, field: nameOf(field) } });
  };
}
