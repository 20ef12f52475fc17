import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { idIn } from '../../review/address';
import { appealsQuery } from '../api/appeals';
import { papersQuery } from '../api/results';
import { AppealDrawer } from './appeal-drawer';
import { AppealForm } from './appeal-form';
import { AppealList } from './appeal-list';
import style from './results.module.css';
import { WindowPart } from './window-part';

/** The time for appeals, the appeals that the reader sees, and a way to make one. */
export function AppealsPart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const may = useMay();
  const [params, set] = useAddress();
  const { planId, isWindowOpen, state } = result;
  const appeals = useQuery(appealsQuery(planId));
  const papers = useQuery(papersQuery(planId));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isOffice = may('results.keep');
  const units = papers.data?.units ?? [];
  const mayMake = may('appeals.make') && isWindowOpen && (papers.data?.appealing.length ?? 0) > 0;
  const own = units.filter(({ unitId }) => papers.data?.appealing.includes(unitId));
  const line = params.get('appeal');
  const unitId = idIn(params, 'unitId') ?? (own.length === 1 ? own[0]!.unitId : null);
  const opened = idIn(params, 'of');
  const chosen = appeals.data?.items.find(({ id }) => id === opened);
  const addressOf = (id: number) => `?${new URLSearchParams({ planId: String(planId), of: String(id) })}`;
  const isMaking = line !== null && mayMake;
  // whoever is writing when the time for appeals ends keeps what was written
  const [wasMaking, setWasMaking] = useState(false);
  if (isMaking && !wasMaking) setWasMaking(true);
  const close = () => {
    setWasMaking(false);
    set('of', null, true);
    set('appeal', null, true);
    set('unitId', null, true);
  };
  return (
    <section className={style.sheet} aria-labelledby="results-appeals">
      <h2 id="results-appeals">{t('results.appeals.title')}</h2>
      <div className={style.form}>
        {state === 'announced' && <WindowPart result={result} />}
        {appeals.error && (
          <ProblemAlert title={t('results.notLoaded')} error={appeals.error} onRetry={() => void appeals.refetch()} />
        )}
        {appeals.isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
        {mayMake && (
          <div className={style.acts}>
            <Button type={isOffice ? 'default' : 'primary'} onClick={() => set('appeal', 'new', true)}>
              {t(isOffice ? 'results.appeals.makeFor' : 'results.appeals.make')}
            </Button>
          </div>
        )}
        {line !== null && !isWindowOpen && !wasMaking && (
          <Alert type="warning" showIcon title={t('results.appeals.closed')} />
        )}
        {missing.length > 0 && (
          <Alert
            type="warning"
            showIcon
            closable={{ onClose: () => setMissing([]) }}
            title={t('results.appeals.filesMissing', { names: missing.join('、') })}
          />
        )}
        {appeals.data && <AppealList appeals={appeals.data.items} total={appeals.data.total} addressOf={addressOf} />}
      </div>
      {line !== null && (isMaking || wasMaking) && (
        <AppealForm
          result={result}
          units={own}
          unitId={unitId}
          line={line === 'new' || line === '' ? null : line}
          onChoose={(chosenUnit, key) => {
            set('unitId', chosenUnit === null ? null : String(chosenUnit), true);
            set('appeal', key ?? 'new', true);
          }}
          onMade={(id, names) => {
            setWasMaking(false);
            setMissing(names);
            set('appeal', null, true);
            set('unitId', null, true);
            set('of', String(id), true);
          }}
          onClose={close}
        />
      )}
      {chosen && <AppealDrawer key={chosen.id} appeal={chosen} onClose={close} />}
      {opened !== undefined && appeals.data && !chosen && (
        <Alert type="warning" showIcon title={t('results.appeals.gone')} />
      )}
    </section>
  );
}
