import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { NewScheme as NewSchemeBody } from '@yaodian/api-client';
import { Button, Drawer, Input, Select } from 'antd';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { plansQuery } from '../../plans/api/list-plans';
import { useCreateScheme } from '../api/mutations';
import { useSaid } from '../../inspection-sheets/use-said';
import { schemesQuery, schemeTemplatesQuery } from '../api/queries';
import style from './schemes.module.css';

interface Props {
  /** The scheme to begin with a copy of, where one was asked for. */
  from: number | null;
  onClose: () => void;
}

/** A draft belongs to a plan's year; it begins empty or as a copy of another scheme. */
export function NewScheme({ from, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const create = useCreateScheme();
  const said = useSaid();
  const { data: schemes = [] } = useQuery(schemesQuery());
  const { data: templates = [] } = useQuery(schemeTemplatesQuery());
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(plansQuery());
  useEffect(() => {
    if (hasNextPage && !error) void fetchNextPage();
  }, [data, error, hasNextPage, fetchNextPage]);
  const plans = data?.pages.flatMap(({ items }) => items);
  const [planId, setPlanId] = useState<number | null>(null);
  const [start, setStart] = useState<string>(from === null ? 'empty' : String(from));
  const [typed, setTyped] = useState<string | null>(null);
  const template = templates.find(({ key }) => key === start);
  const copied = schemes.find((one) => String(one.id) === start);
  const plan =
    plans?.find((one) => one.id === (planId ?? copied?.planId)) ??
    plans?.find(({ state }) => state === 'issued') ??
    plans?.[0];
  const title = typed ?? (plan ? t('schemes.new.usualTitle', { year: plan.year }) : '');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!plan) return;
    const body = {
      planId: plan.id,
      title: title.trim(),
      copiedFrom: copied?.id,
      template: template?.key as NewSchemeBody['template'],
    };
    const made = await create.mutateAsync({ ...body, key: keyFor(body) });
    void navigate(`/scorecards/schemes/${made.id}`);
  };
  return (
    <Drawer
      open
      size={480}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t('schemes.new.title')}
      onClose={onClose}
    >
      {plans?.length === 0 ? (
        <p>
          {t('schemes.new.noPlan')} <Link to="/plans">{t('schemes.new.toPlans')}</Link>
        </p>
      ) : (
        <form className={style.form} onSubmit={(event) => void send(event).catch(() => undefined)}>
          {(create.error ?? error) && <ProblemAlert title={t('schemes.new.notMade')} error={create.error ?? error} />}
          <div className={style.field}>
            <label htmlFor={`${id}-plan`}>{t('schemes.new.plan')}</label>
            <Select
              id={`${id}-plan`}
              value={plan?.id ?? null}
              onChange={setPlanId}
              options={plans?.map((one) => ({ value: one.id, label: `${one.year} · ${one.title}` })) ?? []}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-start`}>{t('schemes.new.start')}</label>
            <Select
              id={`${id}-start`}
              value={start}
              onChange={setStart}
              options={[
                { value: 'empty', label: t('schemes.new.empty') },
                {
                  label: t('schemes.new.template'),
                  options: templates.map(({ key, name }) => ({ value: key, label: said(name) })),
                },
                ...(schemes.length > 0
                  ? [
                      {
                        label: t('schemes.new.copy'),
                        options: schemes.map((one) => ({
                          value: String(one.id),
                          label: `${one.year} · ${one.title}${one.number === null ? '' : ` · ${t('schemes.number', { number: one.number })}`}`,
                        })),
                      },
                    ]
                  : []),
              ]}
            />
            {template && <p className={style.facts}>{said(template.description)}</p>}
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-title`}>{t('schemes.fields.title')}</label>
            <Input
              id={`${id}-title`}
              lang="zh-CN"
              maxLength={200}
              value={title}
              onChange={({ target }) => setTyped(target.value)}
            />
          </div>
          <div className={style.acts}>
            <Button type="primary" htmlType="submit" disabled={!plan || title.trim() === ''} loading={create.isPending}>
              {t('schemes.new.make')}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
          </div>
        </form>
      )}
    </Drawer>
  );
}
