import { useQuery } from '@tanstack/react-query';
import type { Person } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../../../shared/dates';
import { ProblemAlert } from '../../../../../shared/problem-alert';
import { handOversQuery } from '../../../api/hand-over';
import { useMay, useSelf } from '../../../self';
import style from '../people.module.css';
import { DutyList } from './duty-list';
import { HandOverForm } from './hand-over-form';

/** 交接: what a person has to do goes to a colleague; and what was handed over before. */
export function HandOverSection({ person, onHanded }: { person: Person; onHanded: () => void }) {
  const { t } = useTranslation();
  const mayGive = useMay()('roles.give');
  const own = useSelf().id === person.id;
  const [open, setOpen] = useState(false);
  const { data: done, error, refetch } = useQuery(handOversQuery(person.id));
  const possible = mayGive && !own && person.memberships.length > 0;
  if (!possible && !error && !done?.length) return null;
  return (
    <section className={style.group} aria-labelledby="person-hand-overs">
      <h3 id="person-hand-overs">{t('accounts.handOver.title')}</h3>
      {possible &&
        (open ? (
          <HandOverForm person={person} onHanded={onHanded} onClose={() => setOpen(false)} />
        ) : (
          <>
            <p>{t('accounts.handOver.how')}</p>
            <Button onClick={() => setOpen(true)}>{t('accounts.handOver.open')}</Button>
          </>
        ))}
      {error && <ProblemAlert title={t('accounts.handOver.notLoaded')} error={error} onRetry={() => void refetch()} />}
      <ul>
        {done?.map(({ id, from, to, unitName, since, reason, duties, by, at }) => (
          <li key={id}>
            {t('accounts.handOver.happened', { since, from: from.name, to: to.name })}
            {unitName && <p lang="zh-CN">{unitName}</p>}
            <DutyList duties={duties} />
            <p>
              {t('accounts.handOver.reason')}: <span lang="zh-CN">{reason}</span>
            </p>
            <p>{t('accounts.handOver.by', { by: by ?? '—', at: clockTime(at) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
