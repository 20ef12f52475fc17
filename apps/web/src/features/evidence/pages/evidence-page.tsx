import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { servedUnits } from '@yaodian/access';
import type { Evidence } from '@yaodian/api-client';
import { Button, Drawer, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { seesAll } from '../../assignments/scope';
import { useSelf } from '../../identity/self';
import { UnitPicker } from '../../units/components/unit-picker';
import { evidenceQuery } from '../api/list-evidence';
import { pagesToSeeQuery } from '../api/page-checks';
import { EvidenceDrawer } from '../components/evidence-drawer';
import { EvidenceForm } from '../components/evidence-form';
import { EvidenceTable } from '../components/evidence-table';
import style from '../components/evidence.module.css';

/** 佐证材料: what a unit has to prove its work with; office and leaders see everybody's. */
export function EvidencePage() {
  const { t } = useTranslation();
  const self = useSelf();
  const [params, set] = useAddress();
  const own = servedUnits(self.memberships);
  const asked = Number(params.get('unit')) || null;
  const unitId = asked ?? (seesAll(self) ? null : (own[0] ?? null));
  const search = params.get('search') ?? '';
  const opened = params.get('open');
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    evidenceQuery(unitId, search),
  );
  const waiting = useQuery(pagesToSeeQuery()).data?.count ?? 0;
  const navigate = useNavigate();
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items);
  const open = (id: number) => set('open', String(id), false);
  const close = () => set('open', null, true);
  const add = () => set('open', 'new', false);
  const nameOf = (id: number) => self.memberships.find((one) => one.unitId === id)?.unitName ?? String(id);
  const show = ({ id }: Evidence) => open(id);
  return (
    <div className="page">
      <PageHead
        title={t('evidence.title')}
        takesText
        facts={<p>{t('evidence.what')}</p>}
        actions={
          <>
            {waiting > 0 && (
              <Button onClick={() => void navigate('/evidence/pages')}>
                {t('evidence.page.waitingTitle')} {waiting}
              </Button>
            )}
            {first?.mayKeep && (
              <Button type="primary" onClick={add}>
                {t('evidence.addNew')}
              </Button>
            )}
          </>
        }
      />
      <div className={style.above}>
        {own.length > 1 && (
          <Select<number>
            className={style.unit}
            aria-label={t('evidence.ofUnit')}
            value={unitId}
            options={own.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(unit) => set('unit', String(unit), true)}
          />
        )}
        {seesAll(self) && (
          <UnitPicker label={t('evidence.ofUnit')} onPick={({ id }) => set('unit', String(id), true)} />
        )}
        <SearchField label={t('evidence.search')} value={search} onSearch={(words) => set('search', words, true)} />
      </div>
      {error && <ProblemAlert title={t('evidence.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {items?.length === 0 && (
        <section className={style.empty}>
          <h2>{t(search ? 'evidence.noneFound' : 'evidence.none')}</h2>
          {!search && <p>{t('evidence.noneWhy')}</p>}
          {first?.mayKeep && <Button onClick={add}>{t('evidence.addNew')}</Button>}
        </section>
      )}
      {items && items.length > 0 && <EvidenceTable items={items} onOpen={open} />}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('evidence.more')}
          </Button>
        </div>
      )}
      {opened === 'new' && unitId !== null && first && (
        <Drawer
          open
          size={560}
          styles={{ wrapper: { maxWidth: '100vw' } }}
          mask={{ closable: false }}
          title={t('evidence.addNew')}
          onClose={close}
        >
          <EvidenceForm
            adding={{ kind: 'new', unitId }}
            fileLimit={first.fileLimit}
            onDone={close}
            onUse={show}
            onCancel={close}
          />
        </Drawer>
      )}
      {Number(opened) > 0 && first && (
        <EvidenceDrawer
          id={Number(opened)}
          mayKeep={first.mayKeep}
          fileLimit={first.fileLimit}
          onOpen={open}
          onClose={close}
        />
      )}
    </div>
  );
}
