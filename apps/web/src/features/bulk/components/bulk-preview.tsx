import type { BulkPreview as Preview } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Changes } from '../../amending/components/amendment-list';
import style from './bulk.module.css';

interface Props {
  preview: Preview;
  /** How many tasks are chosen. */
  chosen: number;
}

/** What would change in which task, and which tasks cannot be so. */
export function BulkPreview({ preview: { changed, tasks, problems }, chosen }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={style.sum} role="status">
        {t('bulk.sum', { count: changed, same: chosen - changed })}
      </p>
      {problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('bulk.problems', { count: problems.length })}
          description={
            <ul>
              {problems.slice(0, mostProblems).map(({ taskId, title, code, field }) => (
                <li key={`${taskId} ${field}`}>
                  {t(`bulk.problem.${code}`, { title, field: field ? t(`tasks.fields.${field}`) : '' })}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {tasks.length > 0 && (
        <ul className={style.tasks} aria-label={t('bulk.changes')}>
          {tasks.map((task) => (
            <li key={task.taskId}>
              <span lang="zh-CN">{task.title}</span>
              <Changes task={task} />
            </li>
          ))}
        </ul>
      )}
      {changed > tasks.length && <p>{t('bulk.more', { count: changed - tasks.length })}</p>}
    </>
  );
}

/** Tasks that one mends at a time. */
const mostProblems = 50;
