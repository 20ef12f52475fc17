import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFile } from '../../../features/documents/import-file';
import style from './import-page.module.css';

interface Props {
  files: ImportFile[];
  onRead: () => void;
  onReadRest: () => void;
}

/** Goes on with the chosen files, or with those of them that can be imported. */
export function ReadChosen({ files, onRead, onReadRest }: Props) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const good = files.filter(({ problem }) => !problem);
  return (
    <div className={style.chosenFoot}>
      {good.length > 0 && (
        <Button ref={button} type="primary" onClick={good.length === files.length ? onRead : onReadRest}>
          {t(good.length === files.length ? 'documents.readFiles' : 'documents.readRest', { count: good.length })}
        </Button>
      )}
      {good.length < files.length && <span>{t('documents.nothingStored')}</span>}
    </div>
  );
}
