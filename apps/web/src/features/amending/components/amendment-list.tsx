import type { AmendedTask, Amendment, ChangedContent } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { useFieldWords } from '../../tasks/components/editor/use-field-words';
import { emptyValues, fields, type TaskValues } from '../../tasks/task-values';
import style from './amending.module.css';

/** Every amendment with its reason, and what it changed from what to what. */
export function AmendmentList({ amendments }: { amendments: Amendment[] }) {
  const { t } = useTranslation();
  if (amendments.length === 0) return <p>{t('amending.noneYet')}</p>;
  return (
    <ol className={style.amendments}>
      {amendments.map(({ id, reason, at, by, tasks }) => (
        <li key={id}>
          <h3>{reason}</h3>
          <p className={style.note}>{t('amending.madeBy', { time: clockTime(at), name: by ?? '' })}</p>
          {tasks.length === 0 && <p>{t('amending.reviewerReplaced')}</p>}
          <ul>
            {tasks.map((task) => (
              <li key={task.taskId}>
                <span className={style.chip}>{t(`amending.kinds.${task.kind}`)}</span>{' '}
                <Link to={`/tasks/${task.taskId}`}>{task.title}</Link>
                <Changes task={task} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The fields that differ, old and new. */
export function Changes({ task: { before, after } }: { task: Pick<AmendedTask, 'before' | 'after'> }) {
  const { t } = useTranslation();
  const wordsOf = useFieldWords();
  if (!before || !after) return null;
  return (
    <dl className={style.changes}>
      {fields
        .filter((field) => after[field] !== undefined)
        .map((field) => (
          <div key={field}>
            <dt>{t(`tasks.fields.${field}`)}</dt>
            <dd>
              <del>{wordsOf(field, valuesWith(before))}</del>
              <ins>{wordsOf(field, valuesWith(after))}</ins>
            </dd>
          </div>
        ))}
    </dl>
  );
}

const valuesWith = (content: ChangedContent): TaskValues => ({ ...emptyValues([]), ...content });
