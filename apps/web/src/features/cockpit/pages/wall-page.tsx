import { useQuery } from '@tanstack/react-query';
import type { WallCockpit } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { isEnded, wallQuery } from '../api/get-wall';
import { Blocks } from '../components/blocks';
import style from '../components/cockpit.module.css';
import { Stage } from '../components/stage';
import { WaitingBlocks } from '../components/waiting-blocks';
import { useStale } from '../use-stale';

/** Longer than this without new figures is said. */
const patience = 60_000;

/** What a display link shows: nothing to press, and nothing once it is ended. */
export function WallPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, isPending, dataUpdatedAt } = useQuery(wallQuery(token));
  const isOld = useStale(dataUpdatedAt, patience);
  if (isEnded(error))
    return (
      <Stage>
        <div className={`page ${style.page}`}>
          <PageHead title={t('cockpit.hanging.title')} />
          <div className={style.none}>
            <h2>{t('cockpit.hanging.ended')}</h2>
            <p>{t('cockpit.hanging.endedWhy')}</p>
          </div>
        </div>
      </Stage>
    );
  const isStale = error !== null || isOld;
  const time = data ? clockTime(data.asOf) : '';
  return (
    <Stage>
      <div className={`page ${style.page}`} aria-busy={isPending}>
        <PageHead
          title={t('cockpit.title')}
          facts={
            data?.plan && (
              <>
                <p lang="zh-CN">{data.plan.title}</p>
                <p>{t('cockpit.units', { count: data.units.length })}</p>
                <p className={isStale ? style.stale : undefined}>
                  {t(isStale ? 'cockpit.hanging.lost' : 'cockpit.asOf', { time })}
                </p>
              </>
            )
          }
        />
        {!data && error && <ProblemAlert title={t('cockpit.notLoaded')} error={error} />}
        {isPending && <WaitingBlocks />}
        {data && hasPlan(data) && <Blocks cockpit={data} asTables={false} />}
      </div>
    </Stage>
  );
}

const hasPlan = (cockpit: WallCockpit): cockpit is WallCockpit & { plan: NonNullable<WallCockpit['plan']> } =>
  cockpit.plan !== null;
