import type { SameDocument } from '@yaodian/api-client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './import-page.module.css';

interface Props {
  there: SameDocument[];
  onAgain: () => void;
  onRemove: (document: number) => void;
}

/** The draft has a document already; nothing is done about it unasked. */
export function ThereNotice({ there, onAgain, onRemove }: Props) {
  const { t } = useTranslation();
  return there.map(({ document, documentId, name, createdAt }) => (
    <div key={documentId} className={style.alert}>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('documents.there', { name, time: clockTime(createdAt) })}
        description={
          <>
            <p>{t('documents.thereNext')}</p>
            <div className={style.choices}>
              <Button size="small" onClick={() => onRemove(document)}>
                {t('documents.remove')}
              </Button>
              <Button size="small" onClick={onAgain}>
                {t('documents.importAgain')}
              </Button>
            </div>
          </>
        }
      />
    </div>
  ));
}
