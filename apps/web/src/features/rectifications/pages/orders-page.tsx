import { useQuery } from '@tanstack/react-query';
import type { OrdersOfInspection } from '@yaodian/api-client';
import { Button, Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { ordersQuery } from '../api/queries';
import { InspectionNav } from '../components/inspection-nav';
import { OrderForm } from '../components/order-form';
import { SentOrders } from '../components/sent-orders';
import { orderable, Unordered } from '../components/unordered';
import style from '../components/rectifications.module.css';

/** As many units as go out under one sign-off. */
const mostAtOnce = 200;

/** 整改通知书 of an inspection: what can be ordered, and what was. */
export function OrdersPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const { data, error, isPending, refetch } = useQuery(ordersQuery(id));
  return (
    <div className="page">
      <PageHead
        takesText
        title={t('rectifications.orders')}
        facts={
          <>
            <InspectionLink id={id} />
            {data && <p>{t('rectifications.sentCount', { count: data.orders.length })}</p>}
          </>
        }
      />
      <InspectionNav id={id} />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'feedback.notThere' : 'rectifications.ordersNotLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {data && <Orders key={id} id={id} data={data} />}
    </div>
  );
}

function Orders({ id, data: { orders, unordered } }: { id: number; data: OrdersOfInspection }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [open, setOpen] = useState(false);
  const units = unordered.filter(({ findings }) => findings.length > 0);
  const free = units.flatMap(orderable);
  const picked = units.filter((unit) => orderable(unit).some((one) => chosen.has(one)));
  const choose = (ids: number[], on: boolean) =>
    setChosen((old) => {
      const next = new Set(old);
      for (const one of ids)
        if (on) next.add(one);
        else next.delete(one);
      return next;
    });
  return (
    <div className={style.sides}>
      <div className={style.column}>
        <div className={style.acts}>
          <Button
            type="primary"
            disabled={picked.length === 0 || picked.length > mostAtOnce}
            onClick={() => setOpen(true)}
          >
            {t('rectifications.send.open', { count: picked.length })}
          </Button>
          <Button disabled={free.length === 0} onClick={() => setChosen(new Set(free))}>
            {t('rectifications.chooseAll', { count: free.length })}
          </Button>
          <Button disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
            {t('rectifications.chooseNone')}
          </Button>
          {picked.length > mostAtOnce && (
            <span className={style.how}>{t('rectifications.tooMany', { count: mostAtOnce })}</span>
          )}
        </div>
        {units.length === 0 && <p className={style.none}>{t('rectifications.nothingToOrder')}</p>}
        {units.map((unit) => (
          <Unordered key={unit.unitId} inspectionId={id} unit={unit} chosen={chosen} onChoose={choose} />
        ))}
      </div>
      <div className={style.column}>
        <section className={style.sheet} aria-labelledby="sent">
          <h2 id="sent">{t('rectifications.sent')}</h2>
          {orders.length === 0 ? (
            <p className={style.how}>{t('rectifications.noneSent')}</p>
          ) : (
            <SentOrders orders={orders} />
          )}
        </section>
      </div>
      <Drawer
        open={open}
        destroyOnHidden
        size={520}
        styles={{ wrapper: { maxWidth: '100vw' } }}
        title={t('rectifications.send.title')}
        onClose={() => setOpen(false)}
      >
        <OrderForm
          inspectionId={id}
          units={picked}
          chosen={new Set(free.filter((one) => chosen.has(one)))}
          onDone={() => setOpen(false)}
        />
      </Drawer>
    </div>
  );
}
