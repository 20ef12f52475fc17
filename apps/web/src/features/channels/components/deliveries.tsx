import { useInfiniteQuery } from '@tanstack/react-query';
import type { Channel, Delivery, DeliveryState } from '@yaodian/api-client';
import { Button, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { deliveriesQuery, useResend } from '../api/deliveries';
import { useFailureWords } from '../use-failure-words';
import style from './channels.module.css';

const states = ['waiting', 'delivered', 'given-up'] as const satisfies DeliveryState[];
const columns = ['number', 'channel', 'state', 'attempts', 'time', 'failure', 'act'] as const;

/** What is on its way by the channels and what was given up; neither what it says nor for whom it is. */
export function Deliveries({ channels }: { channels: Channel[] }) {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const state = states.find((one) => one === params.get('state'));
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    deliveriesQuery(state),
  );
  const resend = useResend();
  const send = (ids: number[] | null) =>
    resend.mutate(ids, { onSuccess: ({ count }) => announce(t('channels.deliveries.resent', { count })) });
  const givenUp = channels.reduce((sum, one) => sum + one.givenUp, 0);
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="deliveries">
      <div className={style.above}>
        <h2 id="deliveries">{t('channels.deliveries.title')}</h2>
        <Segmented<string>
          aria-label={t('channels.deliveries.filter')}
          value={state ?? ''}
          onChange={(chosen) => set('state', chosen || null, true)}
          options={[
            { value: '', label: t('channels.deliveries.all') },
            ...states.map((value) => ({ value, label: t(`channels.deliveries.states.${value}`) })),
          ]}
        />
        {givenUp > 0 && (
          <Button loading={resend.isPending} onClick={() => send(null)}>
            {t('channels.deliveries.resendAll', { count: givenUp })}
          </Button>
        )}
      </div>
      {resend.error && <ProblemAlert title={t('channels.deliveries.notResent')} error={resend.error} />}
      {error && (
        <ProblemAlert title={t('channels.deliveries.notLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {all?.length === 0 && <p className={style.calm}>{t('channels.deliveries.none')}</p>}
      {all && all.length > 0 && (
        <TableFrame className={style.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={style[column]}>
                  {t(`channels.deliveries.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} onResend={() => send([delivery.id])} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('channels.deliveries.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ delivery, onResend }: { delivery: Delivery; onResend: () => void }) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const { id, channelName, state, attempts, attemptsInAll, failure, createdAt, triedAt, dueAt } = delivery;
  return (
    <tr>
      <th scope="row" className={style.number}>
        {id}
      </th>
      <td className={style.channel}>{channelName}</td>
      <td className={style.state}>{t(`channels.deliveries.states.${state}`)}</td>
      <td className={style.attempts}>{t('channels.deliveries.attempts', { attempts, attemptsInAll })}</td>
      <td className={style.time}>
        {clockTime(triedAt ?? createdAt)}
        {dueAt !== null && <div className={style.calm}>{t('channels.deliveries.due', { at: clockTime(dueAt) })}</div>}
      </td>
      <td className={style.failure}>{failure !== null && failureWords(failure)}</td>
      <td className={style.act}>
        {state === 'given-up' && (
          <Button type="link" size="small" aria-label={t('channels.deliveries.resendOf', { id })} onClick={onResend}>
            {t('channels.deliveries.resend')}
          </Button>
        )}
      </td>
    </tr>
  );
}
