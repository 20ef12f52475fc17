import type { SupervisionBoard } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useMay } from '../../identity/self';
import { RemindDialog } from '../../reminders/components/remind-dialog';
import { useSelectUrgent } from '../api/select-urgent';
import { urgentCount } from '../selection';
import style from './selection.module.css';

interface Props {
  planId: number;
  /** Those that are selected; at least one. */
  cells: SupervisionBoard['cells'];
  onClear: () => void;
}

/** So many can be reminded at once. */
const most = 500;

/** What is done with the cells that are selected. */
export function SelectionBar({ planId, cells, onClear }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const select = useSelectUrgent();
  const [reminded, setReminded] = useState<number[] | null>(null);
  const units = [...new Set(cells.map(({ unitId }) => unitId))];
  const remind = async () => {
    try {
      const named = cells.map(({ unitId, section }) => ({ unitId, section }));
      const { assignments } = await select.mutateAsync({ planId, cells: named });
      if (assignments.length === 0) void message.info(t('supervision.selection.noneWait'));
      else if (assignments.length > most)
        void message.warning(t('supervision.selection.tooMany', { count: assignments.length, most }));
      else setReminded(assignments);
    } catch (error) {
      void message.error(`${t('supervision.selection.notRead')} ${sentenceOf(error)}`);
    }
  };
  return (
    <div className={`${style.bar} screen-only`} role="region" aria-label={t('supervision.selection.label')}>
      <span role="status">
        <strong>{t('supervision.selection.units', { count: units.length })}</strong>
        {t('supervision.selection.assignments', { count: urgentCount(cells) })}
      </span>
      <Button type="primary" loading={select.isPending} onClick={() => void remind()}>
        {t('supervision.selection.remind')}
      </Button>
      {may('notices.send') && (
        <Link className={style.link} to={`/notices/proposals?unit=${units.join()}`}>
          {t('supervision.selection.notices')}
        </Link>
      )}
      <Button onClick={onClear}>{t('supervision.selection.clear')}</Button>
      {reminded && <RemindDialog what={{ assignments: reminded }} onClose={() => setReminded(null)} />}
    </div>
  );
}
