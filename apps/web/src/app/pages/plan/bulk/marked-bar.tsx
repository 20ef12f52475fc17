import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marking } from '../../../../features/tasks/components/marking';
import style from '../plan-page.module.css';

interface Props {
  marking: Marking;
  amending: boolean;
  onEdit: () => void;
  /** At the right end. */
  children?: ReactNode;
}

/** What can be done to the chosen rows together. */
export function MarkedBar({ marking: { marked, count, markAll }, amending, onEdit, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.toolbar} role="group" aria-label={t('tasks.toolbar')}>
      <span role="status">{t('bulk.marked', { count: marked.size })}</span>
      <Button size="small" type="primary" onClick={onEdit}>
        {t(amending ? 'bulk.toAmend' : 'bulk.toEdit')}
      </Button>
      {marked.size < count && (
        <Button size="small" onClick={() => markAll(true)}>
          {t('bulk.markRest', { count })}
        </Button>
      )}
      <Button size="small" onClick={() => markAll(false)}>
        {t('bulk.unmark')}
      </Button>
      <span className={style.space} />
      {children}
    </div>
  );
}
