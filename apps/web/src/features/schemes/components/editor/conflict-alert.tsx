import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';

interface Props {
  saving: boolean;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has saved the draft since it was opened. */
export function ConflictAlert({ saving, onTheirs, onMine }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.alert}>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('schemes.editor.conflict')}
        description={t('schemes.editor.conflictHow')}
        action={
          <div className={style.acts}>
            <Button size="small" onClick={onTheirs}>
              {t('schemes.editor.theirs')}
            </Button>
            <Button size="small" loading={saving} onClick={onMine}>
              {t('schemes.editor.mine')}
            </Button>
          </div>
        }
      />
    </div>
  );
}
