import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { recordingsQuery, useUndoRecording } from '../api/recordings';
import style from './recording.module.css';

/** What a form recorded can be taken back as long as nothing else has happened to it. */
export function LastRecording({ planId }: { planId: number }) {
  const { t } = useTranslation();
  const [last] = useQuery(recordingsQuery(planId)).data ?? [];
  const undo = useUndoRecording();
  const onUndo = async (id: number) => {
    await undo.mutateAsync(id);
    announce(t('recording.undone'));
  };
  if (!last && !undo.error) return null;
  return (
    <div className={style.last}>
      {undo.error && <ProblemAlert title={t('recording.notUndone')} error={undo.error} />}
      {last && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={t('recording.recordedAt', { at: clockTime(last.at), count: last.count })}
          action={
            <Button
              size="small"
              loading={undo.isPending}
              // the problem is told above
              onClick={() => void onUndo(last.id).catch(() => undefined)}
            >
              {t('recording.undo')}
            </Button>
          }
        />
      )}
    </div>
  );
}
