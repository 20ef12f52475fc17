import type { Circulars } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './circular.module.css';

/** What was decided after the last circular was published, and no circular shows yet: a correction is due. */
export function DueCorrections({ circulars: { inspectionId, changes } }: { circulars: Circulars }) {
  const { t } = useTranslation();
  const [last] = changes;
  if (!last) return null;
  return (
    <Alert
      className={style.rail}
      type="warning"
      showIcon
      title={t('circulars.due.title')}
      description={
        <ul>
          {changes.map(({ number, unitName, reason }) => (
            <li key={number} lang="zh-CN">
              {unitName}：{reason}
            </li>
          ))}
        </ul>
      }
      action={
        <Link to={`/inspections/${inspectionId}/ranking?version=${last.number}`}>
          {t('circulars.due.scores', { number: last.number })}
        </Link>
      }
    />
  );
}
