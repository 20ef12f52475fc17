import type { SourceDocumentDetail, SourceRange } from '@yaodian/api-client';
import { Button } from 'antd';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Paper, type PaperHandle } from '../../../features/documents/components/paper';
import { AskRemoval } from '../../../features/removals/components/ask-removal';
import { RemovedNotice } from '../../../features/removals/components/removed-notice';
import type { DraftRow } from '../../../features/tasks/task-row';
import { paperTasksOf } from '../side-by-side/paper-tasks';
import { Bones } from './bones';
import style from './plan-page.module.css';

interface Props {
  ref: Ref<PaperHandle>;
  planId: number;
  /** Undefined while it is loaded. */
  source: SourceDocumentDetail | undefined;
  /** The plan has no document at all. */
  none: boolean;
  /** Of this document. */
  rows: DraftRow[];
  activeKey: string | null;
  hoverKey: string | null;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  /** Makes a task of a passage; absent for those who only read. */
  onMakeTask?: (range: SourceRange) => void;
}

/** The document at the left, with every open doubt about its words marked in it, and what can be done with its file. */
export function PaperBody({ ref, planId, source, none, rows, ...shown }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayDraft = shown.onMakeTask !== undefined;
  const tasks = useMemo(() => paperTasksOf(rows), [rows]);
  const paper = useMemo(
    () =>
      source && {
        ...source,
        warnings: [...rows, source].flatMap(({ doubts }) =>
          doubts.flatMap(({ kind, place }) => (place ? [{ kind, ...place }] : [])),
        ),
      },
    [source, rows],
  );
  if (paper)
    return (
      <>
        <RemovedNotice removed={paper.removed} />
        <Paper key={paper.id} ref={ref} source={paper} tasks={tasks} {...shown} />
        <div className={style.foot}>
          {paper.removalId === null && (
            <a href={`/api/documents/${paper.id}/file`} download>
              {t('documents.original')}
            </a>
          )}
          {mayDraft && paper.replacedBy === null && (
            <Link to={`compare?doc=${paper.id}`}>{t('documents.correction.title')}</Link>
          )}
          <AskRemoval objectKind="document" objectId={paper.id} size="small" />
        </div>
      </>
    );
  if (!none) return <Bones />;
  return (
    <div className={style.empty}>
      <h3>{t('documents.none')}</h3>
      <p>{t(mayDraft ? 'documents.noneNext' : 'documents.noneWait')}</p>
      {mayDraft && <Button onClick={() => void navigate(`/plans/${planId}/import`)}>{t('plans.addDocument')}</Button>}
    </div>
  );
}
