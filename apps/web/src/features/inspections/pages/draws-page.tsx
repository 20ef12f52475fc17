import { useQuery } from '@tanstack/react-query';
import { Button, Pagination, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { drawsInPage, drawsQuery, inspectionQuery } from '../api/queries';
import { DrawSheet } from '../components/draw-sheet';
import style from '../components/draws.module.css';
import lists from '../components/inspections.module.css';

/** 双随机抽取记录: every draw of an inspection, printable, with how anybody does it again. */
export function DrawsPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const [params, set] = useAddress();
  const unit = Number(params.get('unit')) || undefined;
  const page = Number(params.get('page')) || 1;
  const inspection = useQuery(inspectionQuery(id)).data;
  const { data, error, isPending, refetch } = useQuery(drawsQuery(id, unit, page));
  return (
    <div className="page">
      <PageHead
        title={t('inspections.draws.title')}
        facts={
          inspection && (
            <>
              <p>
                <Link to={`/inspections/${id}`} lang="zh-CN">
                  {inspection.title}
                </Link>
              </p>
              {data && <p>{t('inspections.draws.total', { count: data.total })}</p>}
            </>
          )
        }
        actions={
          <>
            <Select<number>
              aria-label={t('inspections.unitColumns.unit')}
              placeholder={t('inspections.draws.anyUnit')}
              className={lists.select}
              popupMatchSelectWidth={false}
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              value={unit ?? null}
              onChange={(value?: number) => {
                set('page', null, true);
                set('unit', value === undefined ? null : String(value), true);
              }}
              options={inspection?.inspectionUnits.map((one) => ({ value: one.id, label: one.unitName })) ?? []}
            />
            <Button disabled={!data?.total} onClick={() => window.print()}>
              {t('inspections.print')}
            </Button>
          </>
        }
      />
      <section className={style.how} aria-labelledby="draw-how">
        <h2 id="draw-how">{t('inspections.draws.how')}</h2>
        <ol>
          <li>{t('inspections.draws.steps.population')}</li>
          <li>{t('inspections.draws.steps.seed')}</li>
          <li>{t('inspections.draws.steps.place')}</li>
          <li>{t('inspections.draws.steps.order')}</li>
        </ol>
        <pre>
          {`printf '%s' '${data?.items[0]?.seed ?? t('inspections.draws.seed')}:${data?.items[0]?.kind ?? 'unit'}:${data?.items[0]?.population[0]?.id ?? 1}' | sha256sum\nnpm run -s redraw -- ${id}`}
        </pre>
      </section>
      {error && <ProblemAlert title={t('inspections.draws.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {data?.total === 0 && <p className={lists.none}>{t('inspections.draws.none')}</p>}
      {data && data.byHand.length > 0 && (
        <section className={style.draw} aria-labelledby="draw-by-hand">
          <h2 id="draw-by-hand">
            {t('inspections.draws.byHand')}
            <span className={lists.note}>{t('inspections.draws.byHandHow')}</span>
          </h2>
          <ul className={lists.lines} aria-labelledby="draw-by-hand">
            {data.byHand.map(({ unitName, kind, name, reason }, index) => (
              <li key={index}>
                <span className={lists.grow} lang="zh-CN">
                  {unitName} · {t(`inspections.draws.handKinds.${kind}`)} · {name}
                </span>
                <span className={lists.facts} lang="zh-CN">
                  {reason}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data?.items.map((draw) => (
        <DrawSheet key={draw.id} draw={draw} />
      ))}
      {data && data.total > drawsInPage && (
        <div className={lists.more}>
          <Pagination
            current={page}
            total={data.total}
            pageSize={drawsInPage}
            showSizeChanger={false}
            onChange={(next) => set('page', next === 1 ? null : String(next), false)}
          />
        </div>
      )}
    </div>
  );
}
