import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Drawer, Input, Select } from 'antd';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { plansQuery } from '../../plans/api/list-plans';
import { useCreateInspection } from '../api/mutations';
import { lastQuarter, quarterKey, quarters } from '../quarters';
import style from './inspections.module.css';

interface Props {
  onClose: () => void;
}

/** A draft is begun with its plan, its quarter and a title; all else has a default. */
export function NewInspection({ onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const create = useCreateInspection();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(plansQuery());
  useEffect(() => {
    if (hasNextPage && !error) void fetchNextPage();
  }, [data, error, hasNextPage, fetchNextPage]);
  const plans = data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'draft');
  const [planId, setPlanId] = useState<number | null>(null);
  const [quarter, setQuarter] = useState(() => lastQuarter(new Date()));
  const [typed, setTyped] = useState<string | null>(null);
  const plan = plans?.find((one) => one.id === planId) ?? plans?.find(({ state }) => state === 'issued') ?? plans?.[0];
  const title =
    typed ??
    (plan
      ? t('inspections.new.usualTitle', { year: plan.year, quarter: t(`inspections.quarters.${quarterKey(quarter)}`) })
      : '');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!plan) return;
    const body = { planId: plan.id, quarter, title: title.trim() };
    const made = await create.mutateAsync({ ...body, key: keyFor(body) });
    void navigate(`/inspections/${made.id}/plan`);
  };
  return (
    <Drawer
      open
      size={480}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t('inspections.new.title')}
      onClose={onClose}
    >
      {plans?.length === 0 ? (
        <p>
          {t('inspections.new.noPlan')} <Link to="/plans">{t('inspections.new.toPlans')}</Link>
        </p>
      ) : (
        <form className={style.form} onSubmit={(event) => void send(event).catch(() => undefined)}>
          {(create.error ?? error) && (
            <ProblemAlert title={t('inspections.new.notMade')} error={create.error ?? error} />
          )}
          <div className={style.field}>
            <label htmlFor={`${id}-plan`}>{t('inspections.new.plan')}</label>
            <Select
              id={`${id}-plan`}
              value={plan?.id ?? null}
              onChange={setPlanId}
              options={plans?.map((one) => ({ value: one.id, label: `${one.year} · ${one.title}` })) ?? []}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-quarter`}>{t('inspections.fields.quarter')}</label>
            <Select
              id={`${id}-quarter`}
              value={quarter}
              onChange={setQuarter}
              options={quarters.map((value) => ({ value, label: t(`inspections.quarters.${quarterKey(value)}`) }))}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-title`}>{t('inspections.fields.title')}</label>
            <Input id={`${id}-title`} maxLength={200} value={title} onChange={({ target }) => setTyped(target.value)} />
          </div>
          <div className={style.acts}>
            <Button type="primary" htmlType="submit" disabled={!plan || title.trim() === ''} loading={create.isPending}>
              {t('inspections.new.make')}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
          </div>
        </form>
      )}
    </Drawer>
  );
}
