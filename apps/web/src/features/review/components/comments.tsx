import type { Report, ReportHistory } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { readDraft, removeDraft, writeDraft } from '../../../shared/local-draft';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useCommentReport } from '../api/decide-reports';
import { useUnsaved } from '../../../shared/unsaved';
import style from './report.module.css';

/** What the unit that leads the task says of a report, on whichever version; the field only for those who may. */
export function Comments({ report, history }: { report: Report; history: ReportHistory | undefined }) {
  const { t } = useTranslation();
  const name = `comment.${report.id}`;
  const [words, setWords] = useState(() => readDraft<string>(name) ?? '');
  useUnsaved(words !== '');
  /** What is typed stays on this computer until it is sent, whatever is opened meanwhile. */
  const type = (typed: string) => {
    setWords(typed);
    if (typed === '') removeDraft(name);
    else writeDraft(name, typed);
  };
  const comment = useCommentReport();
  const versions = history?.versions ?? (report.current ? [report.current] : []);
  const comments = versions.flatMap(({ comments: own, ordinal }) => own.map((one) => ({ ...one, ordinal })));
  const mayComment = report.acts.includes('comment') && report.current !== null;
  if (comments.length === 0 && !mayComment) return null;
  const send = () =>
    comment.mutate(
      { id: report.id, versionId: report.current!.id, words: words.trim() },
      { onSuccess: () => type('') },
    );
  return (
    <section className={style.group} aria-label={t('review.comments')}>
      <h3>{t('review.comments')}</h3>
      {comments.map(({ id, unitName, by, words: said, at, ordinal }) => (
        <p key={id} className={style.comment}>
          <b>{unitName}</b> <span lang="zh-CN">{said}</span>{' '}
          <span className={style.note}>
            {t('review.version', { ordinal })} · {by} · {clockTime(at)}
          </span>
        </p>
      ))}
      {mayComment && (
        <div className={style.commentForm}>
          {comment.error && <ProblemAlert title={t('review.notCommented')} error={comment.error} />}
          <Input.TextArea
            aria-label={t('review.comment')}
            placeholder={t('review.commentHow')}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={words}
            onChange={({ target }) => type(target.value)}
          />
          <Button disabled={words.trim() === ''} loading={comment.isPending} onClick={send}>
            {t('review.sendComment')}
          </Button>
        </div>
      )}
    </section>
  );
}
