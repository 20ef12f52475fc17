import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@yaodian/api-client';
import { App, Button, Checkbox } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadWorkbook } from '../../workbooks/components/download-workbook';
import { useDownloadUnits } from '../api/unit-workbook';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { unitsQuery } from '../api/list-units';
import { useMoveUnit } from '../api/move-unit';
import { LoadUndo } from '../components/register/load-undo';
import { StarterOffer } from '../components/register/starter-offer';
import { UnitsTable } from '../components/register/units-table';
import { stateOn, treeRows } from '../unit-tree';
import style from './units-page.module.css';

const UnitDrawer = lazy(async () => ({ default: (await import('../components/register/unit-drawer')).UnitDrawer }));

const ImportUnits = lazy(async () => ({
  default: (await import('../components/workbook/import-units')).ImportUnits,
}));

const ReorganisationDrawer = lazy(async () => ({
  default: (await import('../components/reorganisation/reorganisation-drawer')).ReorganisationDrawer,
}));

/** The register of units: what documents are matched with, and who answers for what. */
export function UnitsPage() {
  const { t } = useTranslation();
  const download = useDownloadUnits();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const [params, set] = useAddress();
  const search = params.get('search') ?? '';
  const withClosed = params.get('closed') === '1';
  const opened = params.get('unit');
  const reorganised = params.get('reorganise');
  const today = clockTime(new Date().toISOString()).slice(0, 10);
  const all = useQuery(unitsQuery());
  const hits = useQuery({ ...unitsQuery(search), enabled: search !== '' });
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const move = useMoveUnit();

  const isShown = (unit: Unit) => withClosed || stateOn(today, unit) !== 'closed';
  const shown = all.data?.filter(isShown);
  const found = search === '' ? null : hits.data && new Set(hits.data.filter(isShown).map(({ id }) => id));
  const rows = shown && found !== undefined ? treeRows(shown, folded, found) : undefined;
  const closedCount = all.data?.filter((unit) => stateOn(today, unit) === 'closed').length ?? 0;
  const error = all.error ?? hits.error;

  const close = useCallback(() => set('unit', null, true), [set]);
  const closeReorganisation = useCallback(() => set('reorganise', null, true), [set]);
  const closeImport = useCallback(() => set('import', null, true), [set]);
  const fold = (id: number) =>
    setFolded((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const onMove = async (unit: Unit, beside: { before: number } | { after: number }) => {
    try {
      await move.mutateAsync({ id: unit.id, version: unit.version, ...beside });
      announce(t('units.register.moved', { name: unit.name }));
    } catch (problem) {
      void message.error(`${t('units.register.notMoved')} ${sentenceOf(problem)}`);
    }
  };
  const which = opened === 'new' ? 'new' : Number(opened) || null;
  return (
    <div className="page">
      <PageHead
        title={t('units.register.title')}
        takesText
        facts={
          <>
            <p>{t('units.register.facts')}</p>
            {all.data && <p>{t('units.register.count', { count: all.data.length - closedCount })}</p>}
          </>
        }
        actions={
          <>
            <DownloadWorkbook download={download} />
            <Button onClick={() => set('reorganise', 'new', false)}>{t('units.reorganisation.open')}</Button>
            <Button onClick={() => set('import', '1', false)}>{t('workbooks.open')}</Button>
            <Button type="primary" onClick={() => set('unit', 'new', false)}>
              {t('units.register.add')}
            </Button>
          </>
        }
      />
      <div className={style.bar} role="search">
        <SearchField
          label={t('units.register.search')}
          value={search}
          onSearch={(words) => set('search', words, true)}
        />
        {closedCount > 0 && (
          <Checkbox checked={withClosed} onChange={({ target }) => set('closed', target.checked ? '1' : null, true)}>
            {t('units.register.withClosed', { count: closedCount })}
          </Checkbox>
        )}
      </div>
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('units.register.notLoaded')}
            error={error}
            onRetry={() => void Promise.all([all.refetch(), hits.refetch()])}
          />
        </div>
      )}
      <LoadUndo />
      {all.data && all.data.length <= 1 && <StarterOffer ownUnit={all.data[0]?.name} />}
      {rows?.length === 0 ? (
        <section className={style.empty}>
          <h2>{search === '' ? t('units.register.none') : t('units.register.noneFound', { search })}</h2>
          <p>{t(search === '' ? 'units.register.noneWhy' : 'units.register.noneFoundWhy')}</p>
          {search === '' ? (
            <Button onClick={() => set('unit', 'new', false)}>{t('units.register.add')}</Button>
          ) : (
            <Button onClick={() => set('search', null, true)}>{t('units.register.showAll')}</Button>
          )}
        </section>
      ) : (
        !(error && !rows) && (
          <UnitsTable
            rows={rows}
            today={today}
            found={found ?? null}
            onOpen={(id) => set('unit', String(id), false)}
            onFold={fold}
            onMove={search === '' && !move.isPending ? (unit, beside) => void onMove(unit, beside) : null}
          />
        )
      )}
      <Suspense fallback={null}>
        {params.get('import') === '1' && <ImportUnits onClose={closeImport} />}
        {reorganised !== null && all.data && (
          <ReorganisationDrawer
            unit={all.data.find(({ id }) => id === Number(reorganised))}
            onClose={closeReorganisation}
          />
        )}
        {which !== null && all.data && <UnitDrawer which={which} units={all.data} onClose={close} />}
      </Suspense>
    </div>
  );
}
