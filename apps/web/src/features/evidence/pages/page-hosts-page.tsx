import { useQuery } from '@tanstack/react-query';
import type { PageHosts } from '@yaodian/api-client';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { pageHostsQuery, useAddPageHost, useRemovePageHost } from '../api/page-checks';
import style from './page-hosts-page.module.css';

/** 可核验的网站: whose published pages are checked, and whose are not. */
export function PageHostsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(pageHostsQuery());
  return (
    <div className="page">
      <PageHead title={t('evidence.page.hostsTitle')} facts={<p>{t('evidence.page.hostsFacts')}</p>} />
      {error && <ProblemAlert title={t('evidence.page.hostsNotLoaded')} error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={style.sides}>
          <Hosts data={data} />
          <div className={style.parts}>
            <Counts pages={data.pages} />
            <Others others={data.notListed} />
          </div>
        </div>
      )}
    </div>
  );
}

function Hosts({ data: { hosts } }: { data: PageHosts }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ pattern: string }>();
  const add = useAddPageHost();
  const remove = useRemovePageHost();
  return (
    <section className={style.card} aria-labelledby="page-hosts">
      <h2 id="page-hosts">{t('evidence.page.hosts')}</h2>
      {hosts.length === 0 ? (
        <p className={style.note}>{t('evidence.page.hostsNone')}</p>
      ) : (
        <ul className={style.list}>
          {hosts.map(({ id, pattern, addedBy, addedAt }) => (
            <li key={id}>
              <span>
                <span className={style.host}>{pattern}</span>
                <span className={style.note}>
                  {t('evidence.page.addedBy', { name: addedBy ?? '—', time: clockTime(addedAt) })}
                </span>
              </span>
              <Button
                size="small"
                aria-label={t('evidence.page.removeHost', { host: pattern })}
                loading={remove.isPending && remove.variables === id}
                onClick={() => remove.mutate(id)}
              >
                {t('evidence.page.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemAlert title={t('evidence.notDone')} error={remove.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={style.form}
        onFinish={({ pattern }) =>
          add.mutate(pattern.trim(), {
            onSuccess: () => {
              announce(t('evidence.page.hostAdded', { host: pattern.trim() }));
              form.resetFields();
            },
          })
        }
      >
        <Form.Item
          name="pattern"
          label={t('evidence.page.hostField')}
          extra={t('evidence.page.hostHow')}
          rules={[{ required: true, whitespace: true, message: t('evidence.needed') }]}
        >
          <Input maxLength={300} spellCheck={false} autoComplete="off" />
        </Form.Item>
        {add.error && (
          <div className={style.alert}>
            <ProblemAlert title={t('evidence.notSaved')} error={add.error} />
          </div>
        )}
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('evidence.page.addHost')}
        </Button>
      </Form>
      <p className={style.note}>{t('evidence.page.private')}</p>
    </section>
  );
}

const states = ['good', 'gone', 'failed', 'unchecked'] as const;

function Counts({ pages }: Pick<PageHosts, 'pages'>) {
  const { t } = useTranslation();
  return (
    <section className={style.card} aria-labelledby="page-counts">
      <h2 id="page-counts">
        {t('evidence.page.counts')} <span className={style.note}>{t('evidence.page.countsNote')}</span>
      </h2>
      <dl className={style.counts}>
        {states.map((state) => (
          <div key={state}>
            <dt>{t(`evidence.page.count.${state}`)}</dt>
            <dd>{pages[state]}</dd>
          </div>
        ))}
      </dl>
      <Link to="/evidence/pages">{t('evidence.page.toWaiting')}</Link>
    </section>
  );
}

function Others({ others }: { others: PageHosts['notListed'] }) {
  const { t } = useTranslation();
  const add = useAddPageHost();
  return (
    <section className={style.card} aria-labelledby="other-hosts">
      <h2 id="other-hosts">
        {t('evidence.page.others')} <span className={style.note}>{t('evidence.page.othersNote')}</span>
      </h2>
      {others.length === 0 && <p className={style.note}>{t('evidence.page.othersNone')}</p>}
      <ul className={style.list}>
        {others.map(({ host, pages }) => (
          <li key={host}>
            <span>
              <span className={style.host}>{host}</span>
              <span className={style.note}>{t('evidence.page.pagesOf', { count: pages })}</span>
            </span>
            <Button
              size="small"
              aria-label={t('evidence.page.addOf', { host })}
              loading={add.isPending && add.variables === host}
              onClick={() => add.mutate(host)}
            >
              {t('evidence.page.add')}
            </Button>
          </li>
        ))}
      </ul>
      {add.error && <ProblemAlert title={t('evidence.notDone')} error={add.error} />}
    </section>
  );
}
