import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { rankingQuery, useRefreshRanking } from '../api/sheets';
import { ScoringProgress } from '../components/scoring-progress';
import { AboutVersion } from '../components/about-version';
import { RankingTable } from '../components/ranking-table';
import style from '../components/sheets.module.css';
import { VersionChoice } from '../components/version-choice';

/** 排名: the units of an inspection by comparison group. */
export function RankingPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const [params, set] = useAddress();
  const version = Number(params.get('version')) || undefined;
  const { data: ranking, error, isPending, refetch } = useQuery(rankingQuery(id, version));
  const refresh = useRefreshRanking(id);
  const query = version === undefined ? '' : `?version=${version}`;
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={t('inspectionSheets.ranking.title')}
        facts={
          ranking && (
            <>
              <InspectionLink id={id} title={ranking.inspectionTitle} />
              {ranking.computedAt !== null && (
                <p>
                  {ranking.version === null
                    ? t('inspectionSheets.ranking.computed', { at: clockTime(ranking.computedAt) })
                    : t('inspectionSheets.frozen', { number: ranking.version, at: clockTime(ranking.computedAt) })}
                </p>
              )}
            </>
          )
        }
        actions={
          ranking && (
            <>
              <VersionChoice
                version={ranking.version}
                versions={ranking.versions}
                onChange={(number) => set('version', String(number), false)}
              />
              <Button onClick={() => window.print()}>{t('inspectionSheets.print')}</Button>
              {ranking.mayRefresh && (
                <Button
                  type="primary"
                  loading={refresh.isPending || ranking.scoring !== null}
                  onClick={() => refresh.mutate()}
                >
                  {t(
                    ranking.computedAt === null ? 'inspectionSheets.ranking.compute' : 'inspectionSheets.ranking.again',
                  )}
                </Button>
              )}
            </>
          )
        }
      />
      {error && (
        <ProblemAlert title={t('inspectionSheets.ranking.notLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {refresh.error && <ProblemAlert title={t('inspectionSheets.ranking.notComputed')} error={refresh.error} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {ranking && <AboutVersion inspectionId={id} about={ranking.about} />}
      {ranking?.scoring && (
        <ScoringProgress scoring={ranking.scoring} what={ranking.mayRefresh ? 'running' : 'frozen'} />
      )}
      {ranking?.groups.length === 0 && ranking.scoring === null && (
        <p className={style.note}>
          {t(ranking.computedAt === null ? 'inspectionSheets.ranking.never' : 'inspectionSheets.ranking.none')}
        </p>
      )}
      {ranking?.groups.map((group) => (
        <RankingTable
          key={group.id}
          group={group}
          addressOf={(unitId) => `/inspections/${id}/units/${unitId}/sheet${query}`}
        />
      ))}
    </div>
  );
}
