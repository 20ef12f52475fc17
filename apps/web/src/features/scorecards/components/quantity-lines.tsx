import { yearlyLineWords } from '@yaodian/assessment';
import type { QuantityWorking } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import style from './line-detail.module.css';

/** What had to be published in the year, and what was. */
export function QuantityLines({ lines }: { lines: QuantityWorking['lines'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const lacking = lines.filter(({ counted, required }) => Number(counted) < Number(required));
  if (lacking.length === 0) return null;
  return (
    <>
      <h3 className={style.head}>{t('scorecards.facts.lacking')}</h3>
      <ul className={style.list}>
        {lacking.map((line) => (
          <li key={`${line.assignmentId} ${line.target}`}>{said(yearlyLineWords(line))}</li>
        ))}
      </ul>
    </>
  );
}
