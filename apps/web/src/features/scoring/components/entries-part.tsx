import { useQuery } from '@tanstack/react-query';
import type { EntryItem, ScoringOutline } from '@yaodian/api-client';
import { Button, Checkbox, Input, Pagination, Segmented, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { isConflict } from '../../../shared/problem';
import { useRequestKey } from '../../../shared/request-key';
import { useAddress } from '../../../shared/use-address';
import { useDone } from '../../../shared/use-done';
import { useWriteEntries } from '../api/mutations';
import { entriesQuery } from '../api/queries';
import { keyOf, useEntryDrafts, writtenOf } from '../entry-drafts';
import { type FileToSend, useSendFiles } from '../use-send-files';
import { EntryTable } from './entry-table';
import { Refusal } from './refusal';
import style from './scoring.module.css';
import { UnsentFiles } from './unsent-files';

const pageSize = 100;

/** 打分: a line for all units, or a unit with all its lines. */
export function EntriesPart({ outline }: { outline: ScoringOutline }) {
  const { t } = useTranslation();
  const done = useDone();
  const [params, set] = useAddress();
  const keyFor = useRequestKey();
  const write = useWriteEntries();
  const { planId, lines, units, groups } = outline;
  const leaves = lines.filter(({ rule }) => rule !== null);
  const by = params.get('by') === 'unit' ? 'unit' : 'line';
  // what is open first stays on the page while its last figure is saved
  const [first] = useState(() => ({
    line: leaves.find(({ rule, scored, of }) => rule === 'manual' && scored < of)?.key,
    unit: units.find(({ scores, unscored: left }) => scores && left > 0)?.unitId,
  }));
  const line =
    leaves.find(({ key }) => key === params.get('line')) ?? leaves.find(({ key }) => key === first.line) ?? leaves[0];
  const unit =
    units.find(({ unitId }) => unitId === Number(params.get('unit'))) ??
    units.find(({ unitId }) => unitId === first.unit) ??
    units[0];
  const group = groups.some(({ key }) => key === params.get('group')) ? params.get('group')! : undefined;
  const unscored = params.get('unscored') === 'yes' || undefined;
  const page = Math.max(1, Number(params.get('page')) || 1);
  const query = useQuery({
    ...entriesQuery(
      by === 'line' ? { planId, line: line?.key, group, unscored, page } : { planId, unitId: unit?.unitId, unscored },
    ),
    enabled: by === 'line' ? line !== undefined : unit !== undefined,
    placeholderData: (former) => former,
  });
  const { drafts, set: type, clear } = useEntryDrafts(planId);
  const [common, setCommon] = useState('');
  // they are kept while what they go with is refused, and sent once it is saved
  const [chosen, setChosen] = useState<Readonly<Record<string, File[]>>>({});
  const sending = useSendFiles('entries');
  const items = query.data?.items ?? [];
  const typed = items.filter((item) => drafts[keyOf(item)] && item.mayEnter);
  const elsewhere = Object.keys(drafts).length - typed.length;

  const save = async (which: readonly EntryItem[]) => {
    const entries = which.flatMap((item) => {
      const draft = drafts[keyOf(item)];
      return draft ? [writtenOf(item, draft, common)] : [];
    });
    if (entries.length === 0) return;
    const saved = await write.mutateAsync({ planId, entries, key: keyFor([planId, entries]) });
    clear(which.map(keyOf));
    done(t('scoring.entries.saved', { count: entries.length }));
    const files = saved.items.flatMap((item): FileToSend[] => {
      const label = by === 'line' ? item.unitName : `${item.number} ${item.name}`;
      return item.entry ? (chosen[keyOf(item)] ?? []).map((file) => ({ id: item.entry!.id, label, file })) : [];
    });
    const kept = new Set(saved.items.flatMap((item) => (item.entry ? keyOf(item) : [])));
    setChosen((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !kept.has(key))));
    await sending.send(files);
  };
  // the problem is shown above the table
  const onSave = (which: readonly EntryItem[]) => void save(which).catch(() => undefined);
  const hasFiles = Object.values(chosen).some((files) => files.length > 0);
  const current = isConflict(write.error) && (write.error.current as { unitId: number; line: string } | undefined);
  return (
    <>
      <ConfirmLeaving when={Object.keys(drafts).length > 0 || hasFiles || sending.unsent.length > 0} />
      <div className={style.bar} role="search" aria-label={t('scoring.entries.bar')}>
        <Segmented
          aria-label={t('scoring.entries.by_')}
          value={by}
          onChange={(value) => set('by', value === 'unit' ? 'unit' : null, true)}
          options={[
            { value: 'line', label: t('scoring.entries.byLine') },
            { value: 'unit', label: t('scoring.entries.byUnit') },
          ]}
        />
        {by === 'line' ? (
          <Select
            className={style.wide}
            aria-label={t('scoring.columns.line')}
            showSearch={{ optionFilterProp: 'search' }}
            value={line?.key}
            onChange={(value: string) => {
              set('line', value, true);
              set('page', null, true);
            }}
            options={leaves.map((one) => ({
              value: one.key,
              search: `${one.number} ${one.name}`,
              label: (
                <span lang="zh-CN">
                  {one.number} {one.name}
                  {one.rule === 'manual' && (
                    <span className={style.quiet}>
                      {' '}
                      {t('scoring.entries.count', { scored: one.scored, of: one.of })}
                    </span>
                  )}
                </span>
              ),
            }))}
          />
        ) : (
          <Select
            className={style.wide}
            aria-label={t('scoring.columns.unit')}
            showSearch={{ optionFilterProp: 'search' }}
            value={unit?.unitId}
            onChange={(value: number) => set('unit', String(value), true)}
            options={units.map((one) => ({
              value: one.unitId,
              search: one.name,
              label: (
                <span lang="zh-CN">
                  {one.name}
                  {one.unscored > 0 && (
                    <span className={style.quiet}> {t('scoring.entries.open', { count: one.unscored })}</span>
                  )}
                </span>
              ),
            }))}
          />
        )}
        {by === 'line' && groups.length > 1 && (
          <Select
            aria-label={t('scoring.columns.group')}
            placeholder={t('scoring.entries.anyGroup')}
            className={style.select}
            allowClear
            value={group}
            onChange={(value?: string) => {
              set('group', value ?? null, true);
              set('page', null, true);
            }}
            options={groups.map(({ key, name }) => ({ value: key, label: name }))}
          />
        )}
        <Checkbox
          checked={unscored === true}
          onChange={({ target }) => set('unscored', target.checked ? 'yes' : null, true)}
        >
          {t('scoring.entries.unscored')}
        </Checkbox>
      </div>
      {by === 'line' && line?.standard && (
        <p className={style.standard} lang="zh-CN">
          {line.standard}
        </p>
      )}
      {write.error && <Refusal title={t('scoring.notSaved')} error={write.error} />}
      {current && (
        <Button
          className={style.alert}
          onClick={() => {
            clear([keyOf(current)]);
            write.reset();
            void query.refetch();
          }}
        >
          {t('scoring.entries.takeTheirs')}
        </Button>
      )}
      <UnsentFiles sending={sending} />
      {query.error && (
        <ProblemAlert title={t('scoring.notLoaded')} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {query.data && (
        <>
          {items.some(({ mayEnter }) => mayEnter) && (
            <div className={style.bar}>
              <Input
                className={style.reason}
                maxLength={2000}
                aria-label={t('scoring.entries.common')}
                placeholder={t('scoring.entries.common')}
                value={common}
                onChange={({ target }) => setCommon(target.value)}
              />
              <Button
                type="primary"
                disabled={typed.length === 0}
                loading={write.isPending}
                onClick={() => onSave(typed)}
              >
                {t('scoring.entries.saveAll', { count: typed.length })}
              </Button>
              {elsewhere > 0 && (
                <span className={style.quiet}>{t('scoring.entries.elsewhere', { count: elsewhere })}</span>
              )}
            </div>
          )}
          {items.length === 0 ? (
            <p className={style.none}>{t(unscored ? 'scoring.entries.allScored' : 'scoring.entries.none')}</p>
          ) : (
            <EntryTable
              items={items}
              by={by}
              lines={lines}
              drafts={drafts}
              chosen={chosen}
              onChoose={(key, files) => setChosen({ ...chosen, [key]: files })}
              onType={type}
              onSave={(item) => onSave([item])}
            />
          )}
          {by === 'line' && query.data.total > pageSize && (
            <Pagination
              className={style.pages}
              current={page}
              pageSize={pageSize}
              total={query.data.total}
              showSizeChanger={false}
              onChange={(next) => set('page', next === 1 ? null : String(next), false)}
            />
          )}
          <p className={style.quiet}>{t('scoring.entries.keys')}</p>
        </>
      )}
    </>
  );
}
