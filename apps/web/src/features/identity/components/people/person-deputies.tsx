import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { deputiesOfQuery } from '../../api/deputies';
import style from './people.module.css';

/** Who stands in for a person, and for whom that person does, so that nobody wonders at what they may do. */
export function PersonDeputies({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data: deputies, error, refetch } = useQuery(deputiesOfQuery(id));
  if (!error && !deputies?.length) return null;
  return (
    <section className={style.group} aria-labelledby="person-deputies">
      <h3 id="person-deputies">{t('accounts.deputies.title')}</h3>
      {error && <ProblemAlert title={t('accounts.deputies.notLoaded')} error={error} onRetry={() => void refetch()} />}
      <ul>
        {deputies?.map(({ id: key, person, deputy, unitName, role, firstDay, lastDay, standing }) => {
          const given = person.id === id;
          const facts = { role: t(`identity.roles.${role}`), unit: unitName };
          return (
            <li key={key}>
              {given
                ? t('accounts.people.deputyGiven', { name: deputy.name, ...facts })
                : t('accounts.people.deputyTaken', { name: person.name, ...facts })}
              <p>
                {t('accounts.deputies.days', { from: firstDay, until: lastDay })}
                {t(`accounts.deputies.standings.${standing}`)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
