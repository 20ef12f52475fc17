import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './reports.module.css';

interface Props {
  reports: Report[];
  chosen: Report | undefined;
  /** Whether reports of several units are shown. */
  withUnits: boolean;
  onChoose: (id: number) => void;
}

/** 本轮应报: each with how far it is; the one that is open is marked. */
export function ReportList({ reports, chosen, withUnits, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ol className={style.list} aria-label={t('reports.list')}>
      {reports.map((report) => (
        <li key={report.id}>
          <button
            type="button"
            className={style.item}
            aria-current={report.id === chosen?.id ? 'true' : undefined}
            onClick={() => onChoose(report.id)}
          >
            <span className={style.mark} aria-hidden="true">
              {marks[report.state]}
            </span>
            <span className={style.itemWords}>
              <span className={style.itemTitle}>{report.title}</span>
              <span className={style.itemFacts}>
                {withUnits && <span>{report.shortName ?? report.unitName}</span>}
                <span>{t(`reports.states.${report.state}`)}</span>
                {report.current?.isUnchanged && <span>{t('reports.unchangedShort')}</span>}
                {typeof report.current?.percent === 'number' && <span>{report.current.percent}%</span>}
                {isLate(report) && <strong>{t(`reports.standings.${report.standing}`)}</strong>}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A tick, a pencil, a dash: never the shapes of lights, which mean something else. */
const marks: Record<Report['state'], string> = {
  owed: '–',
  draft: '✎',
  returned: '↩',
  submitted: '✓',
  approved: '✓',
  accepted: '✓',
};

const isLate = ({ standing }: Report) => standing === 'missing' || standing === 'missing-in-grace';
