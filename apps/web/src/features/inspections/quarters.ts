import { useTranslation } from 'react-i18next';

export const quarters = [1, 2, 3, 4] as const;
export type QuarterNumber = (typeof quarters)[number];

const keys = ['first', 'second', 'third', 'fourth'] as const;

/** Of its name among the messages. */
export const quarterKey = (quarter: number): (typeof keys)[number] => keys[quarter - 1] ?? 'first';

/** The quarter that was over last on a day. */
export const lastQuarter = (day: Date): QuarterNumber =>
  quarters[(Math.ceil((day.getMonth() + 1) / 3) + 2) % 4] as QuarterNumber;

/** A quarter of a year in words. */
export function useQuarterOf(): (year: number, quarter: number) => string {
  const { t } = useTranslation();
  return (year, quarter) =>
    t('inspections.quarterOf', { year, quarter: t(`inspections.quarters.${quarterKey(quarter)}`) });
}
