import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { clockTime } from '../../../../shared/dates';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useOneAtATime } from '../../../../shared/use-one-at-a-time';
import { registerLoadsQuery, useUndoLoad } from '../../api/register-loads';
import style from './starter.module.css';

/** What came into the register at once can go again at once, as long as nobody has worked on it since. */
export function LoadUndo() {
  const { t } = useTranslation();
  const { data } = useQuery(registerLoadsQuery());
  const undo = useUndoLoad();
  const [load] = data ?? [];
  const once = useOneAtATime();
  const onUndo = (id: number) =>
    once(async () => {
      await undo.mutateAsync(id);
      announce(t('units.starter.undone'));
    });
  const kind = load?.changed === null ? 'starter' : 'workbook';
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
            title={
              load.changed === null
                ? t('units.starter.loaded', { count: load.count })
                : t('units.workbook.importedAt', {
                    at: clockTime(load.at),
                    count: load.count,
                    changed: load.changed,
                    closed: load.closed,
                  })
            }
            description={t(`units.${kind}.loadedNext`)}
            action={
              <Button
                size="small"
                loading={undo.isPending}
                // the problem is told above
                onClick={() => void onUndo(load.id).catch(() => undefined)}
              >
                {t(kind === 'starter' ? 'units.starter.undo' : 'workbooks.undo')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
