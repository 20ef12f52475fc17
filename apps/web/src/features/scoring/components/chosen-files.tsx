import CloseOutlined from '@ant-design/icons/es/icons/CloseOutlined';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { acceptedFiles } from '../../evidence/evidence-values';
import style from './scoring.module.css';

interface Props {
  files: readonly File[];
  /** Whose files they are, for who only listens. */
  label: string;
  onChange: (files: File[]) => void;
}

/** Files that go with what is being typed, and are sent once that is kept. */
export function ChosenFiles({ files, label, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.files}>
      {files.map((file, at) => (
        <span key={`${at} ${file.name}`} className={style.file}>
          <span lang="zh-CN">{file.name}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('scoring.files.remove', { name: file.name })}
            onClick={() => onChange(files.filter((one) => one !== file))}
          />
        </span>
      ))}
      <FileButton
        type="link"
        accept={acceptedFiles}
        multiple
        label={t('scoring.files.label', { name: label })}
        onFiles={(chosen) => onChange([...files, ...chosen])}
      >
        {t('scoring.files.add')}
      </FileButton>
      {files.length > 0 && <span className={style.quiet}>{t('scoring.files.later')}</span>}
    </div>
  );
}
