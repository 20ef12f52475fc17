import type { UnitCheck } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import type { RunningScore } from '@yaodian/inspection';

/** A sum of halves as it is read: 6.5. */
const halves = (whole: number, half: number): string => String(whole + half / 2);

/** What was computed of the unit, in words: what an inspector looks whether it is right. */
export function useFigureWords({ figures: { quantity, timeliness } }: UnitCheck) {
  const { t } = useTranslation();
  const { reports, disclosures } = timeliness;
  const counted = reports && halves(reports.onTime, reports.lateInGrace);
  const hasQuantity = quantity.required !== '0';
  return {
    quantityShort: t('inspecting.quantityShort', quantity),
    timelinessShort: reports
      ? t('inspecting.reportsShort', { counted, owed: reports.owed })
      : disclosures
        ? t('inspecting.disclosuresShort', { inTime: disclosures.inTime, all: disclosures.all })
        : '',
    quantity: hasQuantity ? t('inspecting.quantityFigure', quantity) : t('inspecting.quantityNone'),
    quantityWorking: ({ quantity: { points, score } }: RunningScore) =>
      hasQuantity && score !== null ? t('inspecting.quantityWorking', { points, score, ...quantity }) : '',
    timeliness:
      [
        reports && t('inspecting.reportsFigure', { ...reports, late: reports.late + reports.lateInGrace }),
        disclosures && t('inspecting.disclosuresFigure', { inTime: disclosures.inTime, all: disclosures.all }),
      ]
        .filter(Boolean)
        .join(t('inspecting.semicolon')) || t('inspecting.timelinessNone'),
    timelinessWorking: ({ timeliness: { points, score } }: RunningScore) => {
      if (score === null) return '';
      const parts = [
        disclosures && `${disclosures.share} × ${disclosures.inTime} ÷ ${disclosures.all}`,
        reports && `${reports.share} × ${counted} ÷ ${reports.owed}`,
      ].filter(Boolean);
      const grace = reports && reports.lateInGrace > 0 ? t('inspecting.graceNote', { days: timeliness.graceDays }) : '';
      return `${grace}${points} × (${parts.join(' + ')}) = ${score}`;
    },
  };
}
