import type { Removed } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './removals.module.css';

/** What was removed of an object: by whom, when and why. Nothing where nothing was. */
export function RemovedNotice({ removed }: { removed: Removed[] }) {
  const { t } = useTranslation();
  if (removed.length === 0) return null;
  return (
    <div className={style.notice}>
      <Alert
        type="warning"
        showIcon
        title={t('removals.removed')}
        description={
          <ul>
            {removed.map(({ id, field, partial, reason, askedBy, decidedBy, decidedAt }) => (
              <li key={id}>
                {t(partial ? 'removals.removedPart' : 'removals.removedField', {
                  field: t(`removals.fields.${field}`),
                  time: decidedAt === null ? '' : clockTime(decidedAt),
                  asked: askedBy ?? t('removals.somebody'),
                  decided: decidedBy ?? t('removals.somebody'),
                  reason,
                })}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
