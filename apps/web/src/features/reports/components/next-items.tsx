import type { Report, ReportSeen } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { canBeUnchanged } from '../content';
import style from './next-items.module.css';

interface Props {
  /** What waits after the one in work. */
  reports: Report[];
  busy: boolean;
  onUnchanged: (report: ReportSeen) => void;
  onWrite: (id: number) => void;
}

/** The next ones, each in one line: submitted as unchanged there, or opened. */
export function NextItems({ reports, busy, onUnchanged, onWrite }: Props) {
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <ul className={style.items} aria-label={t('reports.following')}>
      {reports.map((report) => {
        const { id, version, no, title, earlier } = report;
        const percent = typeof earlier?.percent === 'number' ? `${earlier.percent}%` : '';
        return (
          <li key={id}>
            <div className={style.words}>
              <h3>
                {no} {title}
              </h3>
              <p>{earlier ? t('reports.last', { value: `${percent} ${earlier.done}` }) : t('reports.states.owed')}</p>
            </div>
            {canBeUnchanged(report) && (
              <Button
                loading={busy}
                aria-label={t('reports.unchangedOf', { title })}
                onClick={() => onUnchanged({ id, version })}
              >
                {t('reports.unchanged')}
              </Button>
            )}
            <Button aria-label={t('reports.writeOf', { title })} onClick={() => onWrite(id)}>
              {t('reports.write')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
