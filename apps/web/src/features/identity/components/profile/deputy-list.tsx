import { useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { deputiesQuery, useEndDeputy } from '../../api/deputies';
import { deputisable } from '../../deputisable';
import { useMay, useSelf } from '../../self';
import { Sheet } from '../sheet';
import { DeputyForm } from './deputy-form';
import style from './profile.module.css';

/** Who stands in for one and for whom one stands in; nothing for who has no part in it. */
export function DeputyList() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const self = useSelf();
  const may = useMay();
  const [naming, setNaming] = useState(false);
  const { data: deputies, error, refetch } = useQuery(deputiesQuery());
  const { mutateAsync, isPending, variables } = useEndDeputy();
  const own = may('deputies.name') ? deputisable(self) : [];
  if (own.length === 0 && !deputies?.length) return null;

  const end = async (id: number) => {
    try {
      await mutateAsync(id);
      announce(t('accounts.deputies.ended'));
      void message.success(t('accounts.deputies.ended'));
    } catch (problem) {
      void message.error({ content: `${t('accounts.deputies.notEnded')} ${sentenceOf(problem)}`, duration: 8 });
    }
  };
  return (
    <Sheet title={t('accounts.deputies.title')} note={t('accounts.deputies.note')}>
      {error && (
        <ProblemAlert
          title={t('accounts.deputies.notLoaded')}
          error={error}
          kept={deputies && t('identity.oldStays')}
          onRetry={() => void refetch()}
        />
      )}
      {!deputies && !error && <Skeleton active={false} paragraph={{ rows: 2 }} title={false} />}
      {deputies && (
        <ul className={style.sessions}>
          {deputies.map(({ id, person, deputy, unitName, role, firstDay, lastDay, standing }) => {
            const given = person.id === self.id;
            const what = t(given ? 'accounts.deputies.given' : 'accounts.deputies.taken', {
              name: given ? deputy.name : person.name,
              role: t(`identity.roles.${role}`),
              unit: unitName,
            });
            return (
              <li key={id}>
                <div>
                  <strong>{what}</strong>
                  <p>
                    {t('accounts.deputies.days', { from: firstDay, until: lastDay })}
                    {t(`accounts.deputies.standings.${standing}`)}
                  </p>
                </div>
                <Button
                  size="small"
                  loading={isPending && variables === id}
                  aria-label={t('accounts.deputies.endOf', { what })}
                  onClick={() => void end(id)}
                >
                  {t('accounts.deputies.end')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {deputies?.length === 0 && !naming && <p className={style.none}>{t('accounts.deputies.none')}</p>}
      {own.length > 0 &&
        (naming ? (
          <DeputyForm own={own} onDone={() => setNaming(false)} />
        ) : (
          <Button className={style.others} onClick={() => setNaming(true)}>
            {t('accounts.deputies.name')}
          </Button>
        ))}
    </Sheet>
  );
}
