import { useQuery } from '@tanstack/react-query';
import type { NoticeProposal } from '@yaodian/api-client';
import { Button, Checkbox, Drawer, Pagination, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { useReasonWords } from '../../lights/reasons';
import { proposalsQuery } from '../api/queries';
import { DismissForm } from '../components/dismiss-form';
import { DraftButton } from '../components/draft-button';
import { NoticeMark } from '../components/notice-mark';
import { NoticeTabs } from '../components/notice-tabs';
import { RectificationLinks } from '../components/rectification-links';
import style from '../components/notices.module.css';
import { SendForm } from '../components/send-form';
import { noticeColours } from '../filters';
import { keyOf, mostAtOnce } from '../proposals';

const inPage = 100;
const columns = ['choose', 'colour', 'unit', 'task', 'why', 'answerBy', 'acts'] as const;

/** 建议发出的督办单: what the lights of today call for; several go out under one sign-off. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { data, error, isPending, refetch } = useQuery(proposalsQuery());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'send' | NoticeProposal | null>(null);
  const colour = noticeColours.find((one) => one === params.get('colour'));
  const units = new Set(
    params
      .get('unit')
      ?.split(',')
      .filter((id) => id !== ''),
  );
  const all = data?.items ?? [];
  const shown = all.filter(
    (one) => (colour === undefined || one.colour === colour) && (units.size === 0 || units.has(String(one.unitId))),
  );
  const page = Math.min(Number(params.get('page')) || 1, Math.max(1, Math.ceil(shown.length / inPage)));
  const rows = shown.slice((page - 1) * inPage, page * inPage);
  const sendable = shown.filter(({ draft }) => draft === null);
  // what has gone meanwhile is not chosen any more
  const picked = sendable.filter((one) => chosen.has(keyOf(one)));
  const choose = (of: readonly NoticeProposal[], on: boolean) => {
    const next = new Set(picked.map(keyOf));
    for (const one of of)
      if (on) next.add(keyOf(one));
      else next.delete(keyOf(one));
    setChosen(next);
  };
  const onSet = (name: string, value: string | null) => {
    set('page', null, true);
    set(name, value, true);
  };
  const named = new Map(all.map(({ unitId, unitName }) => [unitId, unitName]));
  return (
    <div className="page">
      <PageHead
        title={t('notices.proposals.title')}
        facts={data && <p>{t('notices.proposals.total', { count: data.total })}</p>}
      />
      <NoticeTabs />
      <div className={style.bar} role="search" aria-label={t('notices.filterBar')}>
        <Select
          aria-label={t('notices.columns.colour')}
          placeholder={t('notices.any.colour')}
          className={style.select}
          allowClear
          value={colour ?? null}
          onChange={(value?: string) => onSet('colour', value ?? null)}
          options={noticeColours.map((value) => ({ value, label: t(`notices.colours.${value}`) }))}
        />
        <Select<string[]>
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('notices.columns.unit')}
          placeholder={t('notices.any.unit')}
          className={style.select}
          popupMatchSelectWidth={false}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={[...units].filter((id) => named.has(Number(id)))}
          onChange={(value) => onSet('unit', value.join() || null)}
          options={[...named].map(([id, label]) => ({ value: String(id), label }))}
        />
        <p className={style.facts}>{t('notices.proposals.how')}</p>
      </div>
      {error && <ProblemAlert title={t('notices.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data && shown.length === 0 && (
        <div className={style.none}>
          <p>{t(all.length === 0 ? 'notices.proposals.none' : 'notices.noneFound')}</p>
          {all.length > 0 && (
            <Button
              onClick={() => {
                onSet('colour', null);
                onSet('unit', null);
              }}
            >
              {t('assignments.clear')}
            </Button>
          )}
          {all.length === 0 && (
            <p>
              <Link to="/notices">{t('notices.toList')}</Link>
            </p>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <TableFrame stacked className={style.notices}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column === 'choose' ? (
                    <Checkbox
                      aria-label={t('notices.proposals.chooseAll')}
                      checked={picked.length > 0 && picked.length === Math.min(sendable.length, mostAtOnce)}
                      indeterminate={picked.length > 0 && picked.length < Math.min(sendable.length, mostAtOnce)}
                      onChange={({ target }) =>
                        setChosen(new Set(target.checked ? sendable.slice(0, mostAtOnce).map(keyOf) : []))
                      }
                    />
                  ) : (
                    t(`notices.proposals.columns.${column}`)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row
                key={keyOf(one)}
                one={one}
                checked={chosen.has(keyOf(one))}
                onCheck={(on) => choose([one], on)}
                onDismiss={() => setOpen(one)}
              />
            ))}
          </tbody>
        </TableFrame>
      )}
      {shown.length > inPage && (
        <div className={style.more}>
          <Pagination
            current={page}
            total={shown.length}
            pageSize={inPage}
            showSizeChanger={false}
            onChange={(next) => set('page', next === 1 ? null : String(next), false)}
          />
        </div>
      )}
      {picked.length > 0 && (
        <div className={style.sendBar}>
          <Button type="primary" disabled={picked.length > mostAtOnce} onClick={() => setOpen('send')}>
            {t('notices.proposals.send', { count: picked.length })}
          </Button>
          <Button onClick={() => setChosen(new Set())}>{t('notices.proposals.clear')}</Button>
          <span className={style.facts}>
            {picked.length > mostAtOnce
              ? t('notices.proposals.tooMany', { count: mostAtOnce })
              : t('notices.proposals.together')}
          </span>
        </div>
      )}
      <Drawer
        open={open !== null}
        destroyOnHidden
        size={520}
        styles={{ wrapper: { maxWidth: '100vw' } }}
        title={t(open === 'send' ? 'notices.send.title' : 'notices.dismiss.title')}
        onClose={() => setOpen(null)}
      >
        {open === 'send' && (
          <SendForm
            proposals={picked}
            onDone={() => {
              setOpen(null);
              setChosen(new Set());
            }}
          />
        )}
        {open !== null && open !== 'send' && <DismissForm one={open} onDone={() => setOpen(null)} />}
      </Drawer>
    </div>
  );
}

interface RowProps {
  one: NoticeProposal;
  checked: boolean;
  onCheck: (on: boolean) => void;
  onDismiss: () => void;
}

function Row({ one, checked, onCheck, onDismiss }: RowProps) {
  const { t } = useTranslation();
  const { full } = useReasonWords();
  const { former, draft, cause } = one;
  return (
    <tr>
      <td className={style.tight}>
        <Checkbox
          aria-label={t('notices.proposals.choose', { unit: one.unitName, task: one.taskTitle })}
          disabled={draft !== null}
          checked={checked && draft === null}
          onChange={({ target }) => onCheck(target.checked)}
        />
      </td>
      <td className={style.tight}>
        <NoticeMark colour={one.colour} />
      </td>
      <td className={style.unit} lang="zh-CN">
        {one.unitName}
        <div className={style.facts}>{t(`tasks.roles.${one.role}`)}</div>
      </td>
      <th scope="row" className={style.task}>
        <Link to={`/tasks/${one.taskId}`} lang="zh-CN">
          {one.taskTitle}
        </Link>
        <div className={style.facts} lang="zh-CN">
          {one.planTitle}
        </div>
      </th>
      <td>
        {one.reason ? full(one.reason) : t(`notices.causes.${cause.rule}`)}
        <div className={style.facts}>
          {t(`notices.whys.${one.why as 'first'}`, { number: former?.documentNumber ?? '' })}
          {former && (
            <>
              {' '}
              <Link to={`/notices/${former.address}`}>{t('notices.proposals.former')}</Link>
            </>
          )}
        </div>
        <RectificationLinks rectifications={one.rectifications} />
      </td>
      <td className={style.tight} data-label={t('notices.columns.answerBy')}>
        {one.answerBy}
      </td>
      <td>
        <div className={style.acts}>
          {draft === null ? (
            <DraftButton
              assignmentId={one.assignmentId}
              cause={{ kind: cause.kind, of: cause.of }}
              label={t('notices.proposals.draft')}
            />
          ) : (
            <Link to={`/notices/${draft}`}>{t('notices.proposals.toDraft')}</Link>
          )}
          {one.dismissable && (
            <Button size="small" onClick={onDismiss}>
              {t('notices.proposals.dismiss')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
