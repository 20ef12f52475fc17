import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useWithdrawRemoval } from '../api/withdraw-removal';
import style from './removals.module.css';

/** Takes back what one has asked for, until it is decided. */
export function Withdrawal({ id, onDone }: { id: number; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const withdraw = useWithdrawRemoval();
  const act = () =>
    withdraw.mutate(id, {
      onSuccess: () => {
        void message.success(t('removals.withdraw.done', { id }));
        onDone();
      },
    });
  return (
    <div className={style.decision}>
      {withdraw.error && <ProblemAlert title={t('removals.withdraw.notDone')} error={withdraw.error} />}
      <div className={style.buttons}>
        <Button loading={withdraw.isPending} onClick={act}>
          {t('removals.withdraw.open')}
        </Button>
      </div>
    </div>
  );
}
