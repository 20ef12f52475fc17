import type { Appeal } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { fileSize } from '../../../shared/file-size';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { acceptedFiles } from '../../evidence/evidence-values';
import { type AppealAct, useAppealAct } from '../api/appeals';
import style from './results.module.css';

/** What files prove it; they are added while appeals are possible, and taken out before it has left the unit. */
export function AppealFiles({ appeal: { id, files, offers } }: { appeal: Appeal }) {
  const { t } = useTranslation();
  const done = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const { mutateAsync, error, isPending } = useAppealAct(id);
  const mayAdd = offers.includes('add-file');
  const mayRemove = offers.includes('remove-file');
  const act = (asked: AppealAct, content: unknown, words: string) =>
    once(async () => {
      await mutateAsync({ ...asked, key: keyFor([id, asked.act, content]) }).then(
        () => done(words),
        () => undefined,
      );
    });
  const add = async (chosen: readonly File[]) => {
    for (const file of chosen)
      await act(
        { act: 'add-file', file },
        [file.name, file.size, file.lastModified],
        t('results.appeals.done.addFile', { name: file.name }),
      );
  };
  if (files.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="appeal-files">
      <h3 id="appeal-files">{t('results.appeals.files')}</h3>
      {files.length === 0 && <p className={style.how}>{t('results.appeals.noFiles')}</p>}
      <ul className={style.files}>
        {files.map((file) => (
          <li key={file.id}>
            {file.removed ? (
              <span className={style.how}>{t('results.appeals.fileRemoved', { name: file.name })}</span>
            ) : (
              <a href={`/api/appeals/files/${file.id}`} download={file.name} lang="zh-CN">
                {file.name}
              </a>
            )}
            <span className={style.how}>{fileSize(file.size)}</span>
            {mayRemove && (
              <Button
                size="small"
                type="text"
                aria-label={t('results.appeals.removeFile', { name: file.name })}
                disabled={isPending}
                onClick={() =>
                  void act(
                    { act: 'remove-file', fileId: file.id },
                    file.id,
                    t('results.appeals.done.removeFile', { name: file.name }),
                  )
                }
              >
                {t('results.appeals.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && <ProblemAlert title={t('results.notDone')} error={error} />}
      {mayAdd && (
        <FileButton
          label={t('results.appeals.addFile')}
          accept={acceptedFiles}
          multiple
          loading={isPending}
          onFiles={(chosen) => void add(chosen)}
        >
          {t('results.appeals.addFile')}
        </FileButton>
      )}
    </section>
  );
}
