import { useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { clockTime } from '../../../../shared/dates';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { agentWords } from '../../agent-words';
import { useEndSession } from '../../api/end-session';
import { sessionsQuery } from '../../api/list-sessions';
import { Sheet } from '../sheet';
import style from './profile.module.css';

/** Where one is signed in; what one does not know can be ended. */
export function SessionList() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { data: sessions, error, refetch } = useQuery(sessionsQuery());
  const { mutateAsync, isPending, variables } = useEndSession();
  const end = async (which: number | 'others') => {
    try {
      await mutateAsync(which);
      announce(t(which === 'others' ? 'accounts.profile.othersEnded' : 'accounts.profile.ended'));
    } catch (problem) {
      void message.error({ content: `${t('accounts.profile.notEnded')} ${sentenceOf(problem)}`, duration: 8 });
    }
  };
  const ending = (which: number | 'others') => isPending && variables === which;
  return (
    <Sheet title={t('accounts.profile.sessions')} note={t('accounts.profile.sessionsNote')}>
      {error && (
        <ProblemAlert
          title={t('accounts.profile.sessionsNotLoaded')}
          error={error}
          kept={sessions && t('identity.oldStays')}
          onRetry={() => void refetch()}
        />
      )}
      {!sessions && !error && <Skeleton active={false} paragraph={{ rows: 2 }} title={false} />}
      {sessions && (
        <ul className={style.sessions}>
          {sessions.map(({ id, agent, address, createdAt, usedAt, current }) => {
            const device = agentWords(agent) || t('accounts.profile.unknownBrowser');
            return (
              <li key={id}>
                <div>
                  <strong title={agent}>{device}</strong> <span>{address}</span>
                  <p>
                    {t('accounts.profile.since', { created: clockTime(createdAt) })}{' '}
                    {t('accounts.profile.used', { used: clockTime(usedAt) })}
                  </p>
                </div>
                {current ? (
                  <span className={style.current}>{t('accounts.profile.current')}</span>
                ) : (
                  <Button
                    size="small"
                    loading={ending(id)}
                    aria-label={t('accounts.profile.endOf', { device, address })}
                    onClick={() => void end(id)}
                  >
                    {t('accounts.profile.end')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sessions && sessions.length > 1 && (
        <Button className={style.others} loading={ending('others')} onClick={() => void end('others')}>
          {t('accounts.profile.endOthers')}
        </Button>
      )}
    </Sheet>
  );
}
