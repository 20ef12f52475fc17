import { useQuery } from '@tanstack/react-query';
import type { FeedbackState, UnitFeedback } from '@yaodian/api-client';
import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { InspectionNav } from '../../rectifications/components/inspection-nav';
import { feedbackListQuery } from '../api/queries';
import { Due } from '../components/due';
import style from '../components/feedback.module.css';

const states: readonly FeedbackState[] = ['to-decide', 'awaited', 'with-head', 'lapsed', 'answered', 'not-asked'];

const numbers: ReadonlySet<string> = new Set(['objections', 'undecided', 'doubts']);

/** How far the answers of all units of an inspection are. */
export function FeedbackListPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const [params, set] = useAddress();
  const { data, error, isPending, refetch } = useQuery(feedbackListQuery(id));
  const all = data?.items ?? [];
  const chosen = states.find((state) => state === params.get('state'));
  const shown = chosen ? all.filter(({ state }) => state === chosen) : all;
  const count = (of: FeedbackState) => all.filter(({ state }) => state === of).length;
  return (
    <div className="page">
      <PageHead
        title={t('feedback.ofAll')}
        facts={
          data && (
            <>
              <InspectionLink id={id} />
              <p>{t('feedback.units', { count: all.length })}</p>
              <Due {...data} runs={all.some(({ state }) => state === 'awaited' || state === 'with-head')} />
            </>
          )
        }
      />
      <InspectionNav id={id} />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'feedback.notThere' : 'feedback.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {data && (
        <>
          <div className={style.filter}>
            <Segmented<FeedbackState | 'all'>
              aria-label={t('feedback.columns.state')}
              value={chosen ?? 'all'}
              onChange={(state) => set('state', state === 'all' ? null : state, true)}
              options={[
                { value: 'all', label: t('feedback.all', { count: all.length }) },
                ...states
                  .filter((state) => count(state) > 0 || state === chosen)
                  .map((state) => ({ value: state, label: `${t(`feedback.states.${state}`)} ${count(state)}` })),
              ]}
            />
          </div>
          {shown.length === 0 ? (
            <p className={style.how}>{t('feedback.noneFound')}</p>
          ) : (
            <TableFrame className={style.answers}>
              <thead>
                <tr>
                  {(['unit', 'state', 'objections', 'undecided', 'doubts'] as const).map((column) => (
                    <th key={column} scope="col" className={numbers.has(column) ? style.number : undefined}>
                      {t(`feedback.columns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((unit) => (
                  <Row key={unit.unitId} id={id} unit={unit} />
                ))}
              </tbody>
            </TableFrame>
          )}
        </>
      )}
    </div>
  );
}

function Row({
  id,
  unit: { unitId, unitName, state, objections, undecided, doubts },
}: {
  id: number;
  unit: UnitFeedback;
}) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <Link to={`/inspections/${id}/units/${unitId}/feedback`} lang="zh-CN">
          {unitName}
        </Link>
      </th>
      <td>{t(`feedback.states.${state}`)}</td>
      <td className={style.number}>{objections}</td>
      <td className={`${style.number} ${undecided > 0 ? style.urgent : ''}`}>{undecided}</td>
      <td className={style.number}>
        {doubts > 0 ? (
          <Link className={style.urgent} to={`/inspections/${id}/units/${unitId}/sheet`}>
            {doubts}
          </Link>
        ) : (
          0
        )}
      </td>
    </tr>
  );
}
