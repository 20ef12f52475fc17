import { useQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useSaveWorkbook } from '../../workbooks/components/download-workbook';
import { useExportBoard } from '../api/export-board';
import { boardQuery } from '../api/get-board';
import { addressOf } from '../board';
import { BoardSheet } from '../components/board-sheet';
import style from '../components/board.module.css';
import { Totals } from '../components/totals';
import { Waiting } from '../components/waiting';

/** 督办: where the plan stands by unit and by section. */
export function SupervisionPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const address = addressOf(params);
  const { data: board, error, isPending, refetch } = useQuery(boardQuery(address.planId));
  const exported = useExportBoard(address.planId);
  const save = useSaveWorkbook(exported);
  const onSet = (name: string, value: string | null) => set(name, value, true);
  const plan = board?.plan;
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={t('supervision.title')}
        facts={
          plan && (
            <>
              <p lang="zh-CN">{plan.title}</p>
              {plan.state === 'archived' && <p>{t('supervision.archived')}</p>}
              <p>{t('supervision.units', { count: board.units.length })}</p>
              <p>{t('lights.asOf', { date: board.today })}</p>
              {board.computing > 0 && <p>{t('lights.computing', { count: board.computing })}</p>}
            </>
          )
        }
        actions={
          plan && (
            <>
              {board.plans.length > 1 && (
                <Select<number>
                  aria-label={t('supervision.plan')}
                  className={style.plan}
                  popupMatchSelectWidth={false}
                  value={plan.id}
                  onChange={(id) => onSet('plan', String(id))}
                  options={board.plans.map(({ id, title }) => ({ value: id, label: title }))}
                />
              )}
              <Button onClick={() => window.print()}>{t('supervision.print')}</Button>
              <Button loading={exported.isPending} onClick={() => void save()}>
                {t('plans.export')}
              </Button>
            </>
          )
        }
      />
      {error && (
        <ProblemAlert
          title={t('supervision.notLoaded')}
          error={error}
          kept={board && t('plans.oldStays')}
          onRetry={() => void refetch()}
          action={
            address.planId !== undefined && !board ? (
              <Button size="small" onClick={() => onSet('plan', null)}>
                {t('supervision.toCurrent')}
              </Button>
            ) : undefined
          }
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 12 }} />}
      {board && !plan && (
        <div className={style.none}>
          <h2>{t('supervision.noPlan')}</h2>
          <p>{t('supervision.noPlanWhy')}</p>
          <Link to="/plans">{t('supervision.toPlans')}</Link>
        </div>
      )}
      {plan && (
        <div className={style.sides}>
          <Waiting />
          <Totals planId={plan.id} total={board.total} />
          <BoardSheet key={plan.id} board={board} planId={plan.id} address={address} onSet={onSet} />
        </div>
      )}
    </div>
  );
}
