import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { unitEventsQuery } from '../api/list-unit-events';
import { useSeeEvents } from '../api/see-events';
import style from './assignments.module.css';

/** What has come to the person's units since they last looked. */
export function NewItems() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(unitEventsQuery());
  const see = useSeeEvents();
  if (data.length === 0) return null;
  const count = data.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    <Alert
      type="info"
      role="status"
      className={style.alert}
      title={t('frame.newItems', { count })}
      description={
        <ul>
          {data.map(({ id, kind, unitName, planTitle, tasks, at }) => (
            <li key={id}>
              {t(`assignments.events.${kind}`, { unit: unitName, plan: planTitle, count: tasks.length })}{' '}
              <span className={style.facts}>{clockTime(at)}</span>
            </li>
          ))}
        </ul>
      }
      action={
        <Button size="small" loading={see.isPending} onClick={() => see.mutate(data.map(({ id }) => id))}>
          {t('assignments.seen')}
        </Button>
      }
    />
  );
}
