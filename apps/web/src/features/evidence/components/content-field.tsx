import { Button, Input, Segmented } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { fileSize } from '../../../shared/file-size';
import { useDropAnywhere } from '../../documents/components/use-drop-anywhere';
import { acceptedFiles, pastedFile } from '../evidence-values';
import style from './evidence.module.css';

export interface ContentValue {
  kind: 'url' | 'file';
  url: string;
  file?: File;
}

interface Props {
  value: ContentValue;
  onChange: (value: ContentValue) => void;
  /** The most bytes of a file. */
  limit: number;
  /** When an address is complete. */
  onUrl?: (url: string) => void;
}

/** The address of a page, or a file: chosen, dropped anywhere, or pasted from the clipboard. */
export function ContentField({ value, onChange, limit, onUrl }: Props) {
  const { t } = useTranslation();
  const take = (file: File | undefined) => file && onChange({ ...value, kind: 'file', file });
  const over = useDropAnywhere((files) => take(files[0]));
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const file = pastedFile(event.clipboardData);
    if (!file) return;
    event.preventDefault();
    take(file);
  });
  useEffect(() => {
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  const { kind, url, file } = value;
  return (
    <div className={style.content}>
      <Segmented<ContentValue['kind']>
        aria-label={t('evidence.contentKind')}
        value={kind}
        options={[
          { value: 'url', label: t('evidence.byUrl') },
          { value: 'file', label: t('evidence.byFile') },
        ]}
        onChange={(chosen) => onChange({ ...value, kind: chosen })}
      />
      {kind === 'url' ? (
        <Input
          type="url"
          inputMode="url"
          autoFocus
          aria-label={t('evidence.url')}
          placeholder="https://"
          maxLength={2000}
          value={url}
          onChange={({ target }) => onChange({ ...value, url: target.value })}
          onBlur={() => url.trim() !== '' && onUrl?.(url.trim())}
        />
      ) : (
        <div className={`${style.drop} ${over ? style.over : ''}`}>
          {file ? (
            <p className={style.fileName}>
              {file.name} · {fileSize(file.size)}
            </p>
          ) : (
            <p>{over ? t('evidence.dropNow') : t('evidence.drop')}</p>
          )}
          <FileButton label={t('evidence.byFile')} accept={acceptedFiles} onFiles={([first]) => take(first)}>
            {t(file ? 'evidence.chooseOther' : 'evidence.choose')}
          </FileButton>
          {file && (
            <Button type="link" onClick={() => onChange({ ...value, file: undefined })}>
              {t('evidence.dropFile')}
            </Button>
          )}
          {file && file.size > limit && (
            <p role="alert" className={style.fault}>
              {t('evidence.tooLarge', { limit: fileSize(limit) })}
            </p>
          )}
          <p className={style.hint}>{t('evidence.formats', { limit: fileSize(limit) })}</p>
        </div>
      )}
    </div>
  );
}
