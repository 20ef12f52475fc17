import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ExtensionLine } from '@yaodian/api-client';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KeyHint } from '../../../shared/key-hint';
import { keepKeys, keysAreOn } from '../../../shared/keys-setting';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import { useAddress } from '../../../shared/use-address';
import { usePageKeys } from '../../../shared/use-page-keys';
import { extensionsQuery, useExportExtensions } from '../api/queries';
import { stopPlansQuery } from '../api/stops';
import { DecideDialog, type Outcome } from '../components/decide-dialog';
import { ExtensionTable } from '../components/extension-table';
import style from '../components/extensions.module.css';
import { FilterBar } from '../components/filter-bar';
import { filterOf } from '../filters';

/** As many as are decided at once. */
const most = 200;

/** 延期申请: all that one may see. Who decides does it here as it was asked for, and otherwise on the page of the task. */
export function ExtensionsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const filter = filterOf(params);
  const query = useInfiniteQuery(extensionsQuery(filter));
  const { data, error, isPending, isPlaceholderData, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const file = useExportExtensions(filter);
  const keepsStops = (useQuery(stopPlansQuery()).data ?? []).length > 0;
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const decidable = lines.filter((line) => line.decidable);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);

  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const picked = decidable.filter(({ id }) => chosen.has(id));
  const canDecide = picked.length > 0 && picked.length <= most;
  const [currentId, setCurrent] = useState<number>();
  const [deciding, setDeciding] = useState<{ outcome: Outcome; lines: ExtensionLine[] } | null>(null);
  const [keys, setKeys] = useState(keysAreOn);
  const at = lines.findIndex(({ id }) => id === currentId);
  const current = lines[at];

  const choose = (id: number, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  const step = (by: number) => {
    const next = lines[Math.min(Math.max(at + by, 0), lines.length - 1)];
    if (next) setCurrent(next.id);
  };
  /** What is chosen, or else the one that the keys are about. */
  const decide = (outcome: Outcome) => {
    const which = picked.length > 0 ? picked : current?.decidable ? [current] : [];
    if (which.length > 0 && which.length <= most) setDeciding({ outcome, lines: which });
  };
  usePageKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      x: () => current?.decidable && choose(current.id, !chosen.has(current.id)),
      a: () => decide('grant'),
      r: () => decide('refuse'),
    },
    keys && decidable.length > 0 && deciding === null,
  );
  // what is decided leaves the list that waits; the one after it takes its place, or the one before at the end
  const decided = () => {
    const gone = new Set(deciding?.lines.map(({ id }) => id));
    const rest = lines.filter(({ id }) => !gone.has(id) || id === currentId);
    const here = rest.findIndex(({ id }) => id === currentId);
    if (currentId !== undefined && gone.has(currentId)) setCurrent((rest[here + 1] ?? rest[here - 1])?.id);
    setChosen(new Set());
    setDeciding(null);
  };
  return (
    <div className="page">
      <PageHead
        title={t('extensions.title')}
        facts={<p>{t('extensions.what')}</p>}
        takesText={decidable.length > 0}
        actions={
          <>
            {keepsStops && (
              <Link className={style.link} to="/extensions/stops">
                {t('extensions.stops.title')}
              </Link>
            )}
            <Button loading={file.isPending} onClick={() => file.mutate('xlsx', { onSuccess: saveFile })}>
              {t('extensions.export')}
            </Button>
          </>
        }
      />
      <FilterBar
        filter={filter}
        first={data?.pages[0]}
        onSet={(name, value) => {
          setChosen(new Set());
          setCurrent(undefined);
          set(name, value, true);
        }}
      />
      {error && <ProblemAlert title={t('extensions.notLoaded')} error={error} onRetry={() => void query.refetch()} />}
      {file.error && <ProblemAlert title={t('extensions.notExported')} error={file.error} />}
      {decidable.length > 0 && (
        <div className={style.bar}>
          <Checkbox
            checked={picked.length === decidable.length}
            indeterminate={picked.length > 0 && picked.length < decidable.length}
            onChange={({ target }) =>
              setChosen(new Set(target.checked ? decidable.slice(0, most).map(({ id }) => id) : []))
            }
          >
            {t('extensions.chosen', { count: picked.length })}
          </Checkbox>
          <Button type="primary" disabled={!canDecide} onClick={() => decide('grant')}>
            {t('extensions.acts.name.grant-extension')}
          </Button>
          <Button disabled={!canDecide} onClick={() => decide('refuse')}>
            {t('extensions.acts.name.refuse-extension')}
          </Button>
          <span className={style.note}>{t('extensions.otherwise')}</span>
          <Checkbox
            className={style.keys}
            checked={keys}
            onChange={({ target }) => {
              keepKeys(target.checked);
              setKeys(target.checked);
            }}
          >
            {t('extensions.keys.title')} <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t('extensions.keys.step')}{' '}
            <KeyHint>X</KeyHint> {t('extensions.keys.choose')} <KeyHint>A</KeyHint> {t('extensions.keys.grant')}{' '}
            <KeyHint>R</KeyHint> {t('extensions.keys.refuse')}
          </Checkbox>
        </div>
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {data && lines.length === 0 && (
        <p className={style.none}>{t(isFiltered ? 'extensions.noneFound' : 'extensions.none')}</p>
      )}
      {lines.length > 0 && (
        <ExtensionTable lines={lines} busy={isPlaceholderData} at={currentId} chosen={chosen} onChoose={choose} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('extensions.more')}
          </Button>
        </div>
      )}
      {deciding && (
        <DecideDialog key={deciding.outcome} {...deciding} onDone={decided} onCancel={() => setDeciding(null)} />
      )}
    </div>
  );
}
