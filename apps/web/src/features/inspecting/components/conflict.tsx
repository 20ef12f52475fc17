import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './check.module.css';

interface Props {
  mine: string;
  theirs: string;
  details?: readonly { whose: 'mine' | 'theirs'; words: string }[];
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else has written the same: both stand side by side until one is chosen, and nothing is lost meanwhile. */
export function Conflict({ mine, theirs, details = [], onMine, onTheirs }: Props) {
  const { t } = useTranslation();
  const detailOf = (whose: 'mine' | 'theirs') => details.find((one) => one.whose === whose)?.words;
  return (
    <div className={style.conflict} role="alert">
      <p>{t('inspecting.conflict')}</p>
      <div className={style.sides}>
        <div>
          <h4>{t('inspecting.mine')}</h4>
          {detailOf('mine') && <p>{detailOf('mine')}</p>}
          <p lang="zh-CN">{mine}</p>
          <Button size="small" onClick={onMine}>
            {t('inspecting.takeMine')}
          </Button>
        </div>
        <div>
          <h4>{t('inspecting.theirs')}</h4>
          {detailOf('theirs') && <p>{detailOf('theirs')}</p>}
          <p lang="zh-CN">{theirs}</p>
          <Button size="small" onClick={onTheirs}>
            {t('inspecting.takeTheirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}
