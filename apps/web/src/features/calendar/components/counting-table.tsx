import type { Counting } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './count-tool.module.css';
import { useDateWords } from './use-date-words';
import { useDayWords } from './use-day-words';

/** Every day that was looked at, alike ones in one row, and whether it counted. */
export function CountingTable({ counting: { runs, workingDays } }: { counting: Counting }) {
  const { t } = useTranslation();
  const { spanWords } = useDateWords();
  const dayWords = useDayWords();
  return (
    <table className={style.counting}>
      <thead>
        <tr>
          <th scope="col">{t('calendar.days')}</th>
          <th scope="col">{t('calendar.what')}</th>
          <th scope="col" className={style.number}>
            {t('calendar.counts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ first, last, days, kind, name, source }) => (
          <tr key={first} className={kind === 'off' ? style.off : undefined}>
            <td>{spanWords(first, last)}</td>
            <td>
              {kind === 'off' && name === null && source === null ? t('calendar.weekend') : dayWords({ kind, name })}
              {source !== null && <span className={style.source}>{source}</span>}
            </td>
            <td className={style.number}>
              {kind === 'working' ? days : t('calendar.notCountedDays', { count: days })}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={2}>
            {t('calendar.sum')}
          </th>
          <td className={style.number}>{workingDays}</td>
        </tr>
      </tbody>
    </table>
  );
}
