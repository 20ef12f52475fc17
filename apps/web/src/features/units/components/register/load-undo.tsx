import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { registerLoadsQuery, useUndoLoad } from '../../api/register-loads';
import style from './starter.module.css';

/** As long as nobody has worked on the register since it was filled, it can be emptied again. */
export function StarterUndo() {
  const { t } = useTranslation();
  const { data } = useQuery(registerLoadsQuery());
  const undo = useUndoLoad();
  const [load] = data ?? [];
  const onUndo = async (id: number) => {
    await undo.mutateAsync(id);
    announce(t('units.starter.undone'));
  };
  return (
    <>
      {undo.error && (
        <div className={style.notice}>
          <ProblemAlert title={t('units.starter.notUndone')} error={undo.error} />
        </div>
      )}
      {load && (
        <div className={style.notice}>
          <Alert
            type="info"
            showIcon
            role="status"
            title={t('units.starter.loaded', { count: load.count })}
            description={t('units.starter.loadedNext')}
            action={
              <Button
                size="small"
                loading={undo.isPending}
                // the problem is told above
                onClick={() => void onUndo(load.id).catch(() => undefined)}
              >
                {t('units.starter.undo')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
