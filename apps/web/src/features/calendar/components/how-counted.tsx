import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useCountWorkingDays } from '../api/count-working-days';
import style from './count-tool.module.css';
import { CountingTable } from './counting-table';

/** 如何计算: the working days between two days, counted out once that is asked for. */
export function HowCounted({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  const { data, error, mutate } = useCountWorkingDays();
  return (
    <details
      className={style.how}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !data) mutate({ from, to });
      }}
    >
      <summary>{t('assignments.howCounted')}</summary>
      {error && <ProblemAlert title={t('calendar.notCounted')} error={error} onRetry={() => mutate({ from, to })} />}
      {data && <CountingTable counting={data} />}
    </details>
  );
}
