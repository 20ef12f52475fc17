import CheckOutlined from '@ant-design/icons/es/icons/CheckOutlined';
import WarningOutlined from '@ant-design/icons/es/icons/WarningOutlined';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../shared/dates';
import { useInspecting } from '../store/use-inspecting';
import style from './check.module.css';

/** Where stands what was written: on the server, or on this device and waiting, or refused. */
export function SavedLine({ check }: { check: number }) {
  const { t } = useTranslation();
  const { store, kept } = useInspecting();
  const own = [...kept.entries, ...kept.pictures].filter((one) => one.check === check);
  const refused = own.filter(({ refusal }) => refusal !== null).length;
  const drafts = kept.entries.filter((one) => one.check === check && one.kind === 'finding' && !one.isReady).length;
  const waiting = own.length - refused;
  return (
    <p className={style.saved} role="status">
      {refused > 0 ? <WarningOutlined aria-hidden /> : <CheckOutlined aria-hidden />}
      {refused > 0 ? (
        <>
          {t('inspecting.refusedCount', { count: refused })}
          <Button type="link" size="small" onClick={() => void store.retry()}>
            {t('inspecting.sendAgain')}
          </Button>
        </>
      ) : waiting > 0 && kept.at ? (
        t(drafts === waiting ? 'inspecting.savedDraft' : 'inspecting.savedHere', { time: timeOfDay(kept.at) })
      ) : kept.sentAt ? (
        t('inspecting.sentAt', { time: timeOfDay(kept.sentAt) })
      ) : (
        t('inspecting.allSent')
      )}
    </p>
  );
}
