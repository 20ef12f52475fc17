import type { SourceBlock, SourceDocumentDetail, SourceRange } from '@yaodian/api-client';
import { Button } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftRow, hasNoDeadline } from '../../../../features/tasks/task-row';
import { countsOf } from './counts';
import style from './summary.module.css';

interface Props {
  rows: DraftRow[];
  documents: SourceDocumentDetail[];
  onMakeTask: (documentId: number, range: SourceRange) => void;
  onSetDeadlines: () => void;
  onTable: () => void;
  onIssue: () => void;
}

/** What the check has come to: the table in figures, and every passage that is not a task. */
export function Summary({ rows, documents, onMakeTask, onSetDeadlines, onTable, onIssue }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const missing = rows.filter(hasNoDeadline).length;
  useEffect(() => heading.current?.focus(), []);
  const figures = (title: string, list: [string, number][]): ReactNode => (
    <div className={style.figures}>
      <h3>{title}</h3>
      <dl>
        {list.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
  return (
    <section className={style.sheet} aria-labelledby="summary">
      <div className={style.head}>
        <h2 id="summary" ref={heading} tabIndex={-1}>
          {t('plans.summary.title')}
        </h2>
        <p>{t('plans.summary.next')}</p>
        <div className={style.buttons}>
          <Button onClick={onTable}>{t('plans.summary.back')}</Button>
          <Button type="primary" onClick={onIssue}>
            {t('plans.issue')}
          </Button>
        </div>
        {missing > 0 && (
          <p className={style.missing}>
            {t('tasks.deadlinesLeft', { count: missing })}{' '}
            <Button size="small" onClick={onSetDeadlines}>
              {t('tasks.setDeadlines')}
            </Button>
          </p>
        )}
      </div>
      <div className={style.counts}>
        {figures(t('plans.summary.table'), [
          [t('plans.tasks'), counts.tasks],
          [t('plans.summary.sections'), counts.sections],
        ])}
        {figures(
          t('plans.summary.units'),
          (['matched', 'printed', 'groups'] as const).map((kind) => [
            t(`plans.summary.unitKinds.${kind}`),
            counts.units[kind],
          ]),
        )}
        {figures(
          t('tasks.fields.deadline'),
          (['date', 'recurring', 'standing', 'duration', 'none'] as const).map((kind) => [
            t(`tasks.deadlineKinds.${kind}`),
            counts.deadlines[kind],
          ]),
        )}
      </div>
      {documents.map((document) => (
        <Rest
          key={document.id}
          document={document}
          named={documents.length > 1}
          onMakeTask={(range) => onMakeTask(document.id, range)}
        />
      ))}
    </section>
  );
}

interface RestProps {
  document: SourceDocumentDetail;
  named: boolean;
  onMakeTask: (range: SourceRange) => void;
}

/** The passages of one document that are not tasks, each with its place. */
function Rest({ document: { text, blocks, name, notTasks }, named, onMakeTask }: RestProps) {
  const { t } = useTranslation();
  const placeOf = (range: SourceRange): string => {
    const index = blocks.findIndex(({ end }) => end > range.start);
    const place = (blocks[index] as SourceBlock | undefined)?.place;
    if (place?.page !== undefined) return t('plans.summary.page', { page: place.page });
    if (place?.row !== undefined)
      return t('plans.summary.row', { row: place.row, replace: { sheet: place.sheet ?? '' } });
    return t('plans.summary.paragraph', { number: index + 1 });
  };
  const passages = notTasks
    .map((range) => ({ range, words: text.slice(range.start, range.end).trim() }))
    .filter(({ words }) => words !== '');
  return (
    <div className={style.rest}>
      <h3>
        {t('plans.summary.rest', { count: passages.length })}
        {named && <span className={style.name}>{name}</span>}
      </h3>
      {passages.length === 0 ? (
        <p>{t('plans.summary.nothingLeft')}</p>
      ) : (
        <ul>
          {passages.map(({ range, words }) => (
            <li key={range.start}>
              <span className={style.place}>{placeOf(range)}</span>
              <p lang="zh-CN">{words}</p>
              <Button
                size="small"
                aria-label={t('documents.makeTaskOf', { words: words.slice(0, 20) })}
                onClick={() => onMakeTask(range)}
              >
                {t('documents.makeTask')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
