import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from './import-input.module.css';

interface Props {
  over: boolean;
  onFiles: (files: FileList | File[]) => void;
}

export function DropArea({ over, onFiles }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={`${style.drop} ${over ? style.over : ''}`}>
      <p className={style.dropTitle}>{over ? t('documents.dropNow') : t('documents.drop')}</p>
      <Button type="primary" onClick={() => input.current?.click()}>
        {t('documents.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.xlsx,.xls,.et,.pdf,.txt,.md,.html,.htm"
        aria-label={t('documents.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // the same file can be chosen again after it was mended
          target.value = '';
        }}
      />
      <dl className={style.formats}>
        <dt>{t('documents.formats')}</dt>
        <dd>{t('documents.formatsNow')}</dd>
        <dt>{t('documents.formatsOther')}</dt>
        <dd>{t('documents.formatsOtherNext')}</dd>
      </dl>
    </div>
  );
}
