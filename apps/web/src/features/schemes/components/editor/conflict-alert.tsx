import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';

/** What has become of the draft since it was opened. */
export type Fate = 'changed' | 'adopted' | 'deleted';

interface Props {
  fate: Fate;
  saving: boolean;
  /** Takes what is there now instead of what was typed. */
  onTheirs: () => void;
  onMine: () => void;
  /** Keeps both. */
  onNew: () => void;
}

/** Somebody else has saved, adopted or deleted the draft meanwhile; nothing that was typed is lost. */
export function ConflictAlert({ fate, saving, onTheirs, onMine, onNew }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.alert}>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t(`schemes.editor.fates.${fate}`)}
        description={
          <>
            <p>{t('schemes.editor.conflictHow')}</p>
            <div className={`${style.acts} ${style.block}`}>
              <Button size="small" loading={saving} onClick={onNew}>
                {t('schemes.editor.asNew')}
              </Button>
              {fate !== 'deleted' && (
                <Button size="small" onClick={onTheirs}>
                  {t(fate === 'changed' ? 'schemes.editor.theirs' : 'schemes.editor.dropMine')}
                </Button>
              )}
              {fate === 'changed' && (
                <Button size="small" loading={saving} onClick={onMine}>
                  {t('schemes.editor.mine')}
                </Button>
              )}
            </div>
          </>
        }
      />
    </div>
  );
}
