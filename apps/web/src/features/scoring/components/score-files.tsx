import CloseOutlined from '@ant-design/icons/es/icons/CloseOutlined';
import type { ScoreFile } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { acceptedFiles } from '../../evidence/evidence-values';
import { fileAddress, type Proved, useAddFile, useRemoveFile } from '../api/mutations';
import style from './scoring.module.css';

interface Props {
  proved: Proved;
  id: number;
  /** Whose files they are, for who only listens. */
  label: string;
  files: readonly ScoreFile[];
  mayChange: boolean;
}

/** Files that prove a figure or an event. */
export function ScoreFiles({ proved, id, label, files, mayChange }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const add = useAddFile(proved);
  const remove = useRemoveFile(proved, id);
  const error = add.error ?? remove.error;
  const onFiles = async (chosen: File[]) => {
    for (const file of chosen)
      await add
        .mutateAsync({ id, file, key: keyFor([file.name, file.size, file.lastModified]) })
        .catch(() => undefined);
  };
  return (
    <div className={style.files}>
      {files.map((file) => (
        <span key={file.id} className={style.file}>
          {file.removed ? (
            t('scoring.files.removed')
          ) : (
            <a href={fileAddress(proved, file.id)} download={file.name} lang="zh-CN">
              {file.name}
            </a>
          )}
          {mayChange && (
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden />}
              aria-label={t('scoring.files.remove', { name: file.name })}
              loading={remove.isPending && remove.variables === file.id}
              onClick={() => remove.mutate(file.id)}
            />
          )}
        </span>
      ))}
      {mayChange && (
        <FileButton
          type="link"
          accept={acceptedFiles}
          multiple
          loading={add.isPending}
          label={t('scoring.files.label', { name: label })}
          onFiles={(chosen) => void onFiles(chosen)}
        >
          {t('scoring.files.add')}
        </FileButton>
      )}
      {error && <ProblemAlert title={t('scoring.files.failed')} error={error} />}
    </div>
  );
}
