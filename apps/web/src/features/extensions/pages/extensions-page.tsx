import { useQuery } from '@tanstack/react-query';
import type { ExtensionLine, ExtensionState } from '@yaodian/api-client';
import { App, Button, Checkbox, Input, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { saveFile } from '../../../shared/save-file';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { extensionsQuery, useDecideExtensions, useExportExtensions } from '../api/queries';
import style from '../components/extensions.module.css';

const states: readonly ExtensionState[] = ['asked', 'submitted', 'draft', 'granted', 'refused', 'withdrawn', 'dropped'];
const columns = ['task', 'unit', 'state', 'dates', 'words', 'since'] as const;

/** 延期申请: all that one may see; the office decides several at once, a single one otherwise on the page of its task. */
export function ExtensionsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const state = states.find((one) => one === params.get('state'));
  const search = params.get('search') || undefined;
  const filter = {
    ...(state && { state }),
    ...(search && { search }),
    ...(params.get('own') === '1' && { own: true }),
  };
  const { data, error, isPending, refetch } = useQuery(extensionsQuery(filter));
  const file = useExportExtensions(filter);
  const decide = useDecideExtensions();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [chosen, setChosen] = useState<number[]>([]);
  const [reason, setReason] = useState('');
  const items = data?.items ?? [];
  const decidable = items.filter((one) => one.decidable);
  const picked = decidable.filter(({ id }) => chosen.includes(id));
  const countOf = (wanted: ExtensionState) => data?.counts.find((one) => one.state === wanted)?.count ?? 0;
  const decideAll = (outcome: 'grant' | 'refuse') => {
    const assignments = picked.map(({ assignmentId, version }) => ({ id: assignmentId, version }));
    const body = { outcome, assignments, reason: reason.trim() };
    decide.mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: () => {
          const done = t(`extensions.acts.done.${outcome}-extension`);
          announce(done);
          void message.success(done);
          setChosen([]);
          setReason('');
        },
      },
    );
  };
  return (
    <div className="page">
      <PageHead
        title={t('extensions.title')}
        facts={<p>{t('extensions.what')}</p>}
        takesText={decidable.length > 0}
        actions={
          <Button loading={file.isPending} onClick={() => file.mutate('xlsx', { onSuccess: saveFile })}>
            {t('extensions.export')}
          </Button>
        }
      />
      <div className={style.bar}>
        <Segmented<string>
          aria-label={t('extensions.columns.state')}
          value={state ?? ''}
          onChange={(value) => set('state', value || null, true)}
          options={[
            { value: '', label: t('extensions.all') },
            ...states
              .filter((one) => one === state || countOf(one) > 0)
              .map((value) => ({ value, label: `${t(`extensions.states.${value}`)} ${countOf(value)}` })),
          ]}
        />
        <Input
          type="search"
          aria-label={t('extensions.search')}
          placeholder={t('extensions.search')}
          defaultValue={search}
          onPressEnter={({ currentTarget }) => set('search', currentTarget.value.trim() || null, true)}
        />
      </div>
      {error && <ProblemAlert title={t('extensions.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {file.error && <ProblemAlert title={t('extensions.notExported')} error={file.error} />}
      {decide.error && <ProblemAlert title={t('extensions.notDone')} error={decide.error} />}
      {decidable.length > 0 && (
        <div className={style.bar}>
          <Checkbox
            checked={picked.length === decidable.length}
            indeterminate={picked.length > 0 && picked.length < decidable.length}
            onChange={({ target }) => setChosen(target.checked ? decidable.map(({ id }) => id) : [])}
          >
            {t('extensions.chosen', { count: picked.length })}
          </Checkbox>
          <Input
            aria-label={t('extensions.opinion')}
            placeholder={t('extensions.opinion')}
            maxLength={2000}
            value={reason}
            style={{ maxWidth: 320 }}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            type="primary"
            disabled={picked.length === 0}
            loading={decide.isPending}
            onClick={() => decideAll('grant')}
          >
            {t('extensions.acts.name.grant-extension')}
          </Button>
          <Button
            disabled={picked.length === 0 || reason.trim() === ''}
            loading={decide.isPending}
            onClick={() => decideAll('refuse')}
          >
            {t('extensions.acts.name.refuse-extension')}
          </Button>
        </div>
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {data && items.length === 0 && <p className={style.none}>{t('extensions.none')}</p>}
      {items.length > 0 && (
        <TableFrame className={style.list}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`extensions.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((line) => (
              <Row
                key={line.id}
                line={line}
                chosen={chosen.includes(line.id)}
                onChoose={(on) => setChosen(on ? [...chosen, line.id] : chosen.filter((id) => id !== line.id))}
              />
            ))}
          </tbody>
        </TableFrame>
      )}
      {data?.next != null && <p className={style.note}>{t('extensions.more')}</p>}
    </div>
  );
}

function Row({ line, chosen, onChoose }: { line: ExtensionLine; chosen: boolean; onChoose: (on: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {line.decidable && (
          <Checkbox
            aria-label={t('extensions.choose', { title: line.title, unit: line.unitName })}
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}{' '}
        <Link to={`/tasks/${line.taskId}`} lang="zh-CN">
          {line.title}
        </Link>
        <div className={style.note}>{line.planTitle}</div>
      </th>
      <td>{line.unitName}</td>
      <td>
        {t(`extensions.states.${line.state}`)}
        {line.grantedBefore > 0 && (
          <div className={style.note}>{t('extensions.grantedBefore', { count: line.grantedBefore })}</div>
        )}
      </td>
      <td className={style.number}>
        {t('extensions.both', { first: line.firstDeadline ?? '—', effective: line.effectiveDeadline ?? '—' })}
        <div>
          → {line.grantedDate ?? line.wantedDate ?? '—'}
          {line.workingDaysMore !== null && ` ${t('extensions.more-days', { count: line.workingDaysMore })}`}
        </div>
      </td>
      <td>
        {line.reason !== null && t(`extensions.reasons.${line.reason}`)}
        <div lang="zh-CN">{line.words}</div>
        {line.decisionWords !== null && (
          <div className={style.note}>
            {t('extensions.decidedWith')}
            <span lang="zh-CN">{line.decisionWords}</span>
          </div>
        )}
      </td>
      <td>{line.leftAt !== null && clockTime(line.leftAt)}</td>
    </tr>
  );
}
