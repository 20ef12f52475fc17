import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../identity/self';
import { decisionsQuery } from '../api/list-decisions';

/** How many refusals and requests to close wait for the person; nothing where none does. */
export function DecisionsLink() {
  const { t } = useTranslation();
  const may = useMay();
  const { data = [] } = useQuery({ ...decisionsQuery(), enabled: may('assignments.decide') });
  if (data.length === 0) return null;
  return <Link to="/assignments/decisions">{t('assignments.decisions.waiting', { count: data.length })}</Link>;
}
