import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../shared/key-hint';
import { keepKeys, keysAreOn } from '../../../shared/keys-setting';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { usePrinting } from '../../../shared/printing';
import { saveFile } from '../../../shared/save-file';
import { useAddress } from '../../../shared/use-address';
import { rectificationsQuery, useExportRectifications } from '../api/queries';
import { FilterBar } from '../components/filter-bar';
import { InspectionNav } from '../components/inspection-nav';
import { RectificationTable } from '../components/rectification-table';
import style from '../components/rectifications.module.css';
import { filterOf } from '../filters';

/** 整改台账: what is to be put right, how far that is, and by when. */
export function RectificationsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const filter = filterOf(params);
  const query = useInfiniteQuery(rectificationsQuery(filter));
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage } = query;
  const printing = usePrinting();
  const [keys, setKeys] = useState(keysAreOn);
  const file = useExportRectifications(filter);
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = data?.pages[0]?.counts;
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className="page">
      <PageHead
        title={t('rectifications.title')}
        facts={
          <>
            <p>{t('rectifications.what')}</p>
            {counts && counts.toReCheck > 0 && <p>{t('rectifications.toReCheck', { count: counts.toReCheck })}</p>}
          </>
        }
        actions={
          <>
            <Button disabled={lines.length === 0} onClick={() => window.print()}>
              {t('rectifications.print')}
            </Button>
            <Button
              disabled={lines.length === 0}
              loading={file.isPending}
              onClick={() => file.mutate('xlsx', { onSuccess: saveFile })}
            >
              {t('rectifications.export')}
            </Button>
          </>
        }
      />
      {filter.inspection !== undefined && <InspectionNav id={filter.inspection} />}
      <FilterBar filter={filter} counts={counts} onSet={(name, value) => set(name, value, true)} />
      {error && (
        <ProblemAlert title={t('rectifications.notLoaded')} error={error} onRetry={() => void query.refetch()} />
      )}
      {file.error && <ProblemAlert title={t('rectifications.notExported')} error={file.error} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data && lines.length === 0 && (
        <p className={style.none}>{t(isFiltered ? 'rectifications.noneFound' : 'rectifications.none')}</p>
      )}
      {lines.length > 0 && (
        <Checkbox
          className={style.keys}
          checked={keys}
          onChange={({ target }) => {
            keepKeys(target.checked);
            setKeys(target.checked);
          }}
        >
          {t('rectifications.keys.title')} <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t('rectifications.keys.step')}{' '}
          <KeyHint>Enter</KeyHint> {t('rectifications.keys.open')}
        </Checkbox>
      )}
      {printing && hasNextPage && <p>{t('rectifications.onlyLoaded', { count: lines.length })}</p>}
      {lines.length > 0 && <RectificationTable lines={lines} busy={isPlaceholderData} keys={keys} />}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('rectifications.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
