import { useTranslation } from 'react-i18next';
import { ChooseFiles } from './choose-files';
import style from './import-input.module.css';

interface Props {
  over: boolean;
  onFiles: (files: File[]) => void;
}

export function DropArea({ over, onFiles }: Props) {
  const { t } = useTranslation();
  return (
    <div className={`${style.drop} ${over ? style.over : ''}`}>
      <p className={style.dropTitle}>{over ? t('documents.dropNow') : t('documents.drop')}</p>
      {/* whoever comes to this page comes for a file */}
      <ChooseFiles type="primary" autoFocus onFiles={onFiles}>
        {t('documents.choose')}
      </ChooseFiles>
      <dl className={style.formats}>
        <dt>{t('documents.formats')}</dt>
        <dd>{t('documents.formatsNow')}</dd>
      </dl>
    </div>
  );
}
