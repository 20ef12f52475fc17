import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitEventsQuery } from '../api/list-unit-events';

interface Props {
  className?: string;
}

/** How many new tasks a person's units have got, beside the name of the room. */
export function NewCount({ className }: Props) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(unitEventsQuery());
  const count = data.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (count === 0) return null;
  return (
    <span className={className} title={t('frame.newItems', { count })}>
      {count}
    </span>
  );
}
