import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import style from './plan-head.module.css';

interface Props {
  openDoubts: number;
  busy: boolean;
  onFinish: () => void;
  /** Leads to what has to be settled first. */
  onBlocked: () => void;
}

/** 完成核对. While a doubt is open it says why it does nothing yet, to the pointer, the keyboard and the ear alike. */
export function CheckButton({ openDoubts, busy, onFinish, onBlocked }: Props) {
  const { t } = useTranslation();
  if (openDoubts === 0)
    return (
      <Button type="primary" loading={busy} onClick={onFinish}>
        {t('plans.finishCheck')}
      </Button>
    );
  const reason = t('plans.doubtsOpen', { count: openDoubts });
  return (
    <>
      <Tooltip title={reason} placement="topRight" trigger={['hover', 'focus']}>
        <Button
          aria-disabled
          aria-describedby="check-blocked"
          className={style.blocked}
          onClick={() => {
            announce(reason);
            onBlocked();
          }}
        >
          {t('plans.finishCheck')}
        </Button>
      </Tooltip>
      <span id="check-blocked" className="visually-hidden">
        {reason}
      </span>
    </>
  );
}
