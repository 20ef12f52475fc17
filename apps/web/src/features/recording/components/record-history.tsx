import type { RecordingComparison } from '@yaodian/api-client';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ImportDrawer } from '../../workbooks/components/import-drawer';
import { useCompareHistory, useRecordHistory } from '../api/recordings';

interface Props {
  planId: number;
  onClose: () => void;
}

/** Brings the filled form of a plan's history back. */
export function RecordHistory({ planId, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const words = {
    title: t('recording.title'),
    how: t('recording.how'),
    name: t('recording.assignment'),
    sum: ({ count, unchanged }: { count: (outcome: string) => number; unchanged: number }) =>
      t('recording.sum', { closed: count('closed'), recorded: count('recorded'), unchanged }),
    absent: (count: number) => t('recording.absent', { count }),
    absentHow: t('recording.absentHow'),
    outcome: (outcome: string) => t(`recording.outcomes.${outcome as 'closed'}`),
    field: (field: string) =>
      t(`recording.fields.${field as RecordingComparison['rows'][number]['fields'][number]['field']}`),
  };
  return (
    <ImportDrawer
      words={words}
      compare={useCompareHistory(planId)}
      apply={useRecordHistory(planId)}
      onImported={({ count }) => {
        const done = t('recording.done', { count });
        announce(done);
        void message.success(done);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
