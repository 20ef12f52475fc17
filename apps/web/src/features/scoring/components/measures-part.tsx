import { useQuery } from '@tanstack/react-query';
import type { MeasureFigure, MeasureRhythm, ScoringOutline } from '@yaodian/api-client';
import { Button, Pagination, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { useDone } from '../../../shared/use-done';
import { DownloadWorkbook } from '../../workbooks/components/download-workbook';
import { ImportDrawer } from '../../workbooks/components/import-drawer';
import type { TableWords } from '../../workbooks/words';
import { useCompareMeasures, useDownloadMeasures, useImportMeasures } from '../api/mutations';
import { measuresQuery } from '../api/queries';
import { MeasureForm } from './measure-form';
import style from './scoring.module.css';

const rhythms: readonly MeasureRhythm[] = ['year', 'quarter', 'month'];
const pageSize = 200;

/** 指标数据: figures of measures, typed one by one or by Excel. */
export function MeasuresPart({ outline }: { outline: ScoringOutline }) {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { planId, units, measures, state } = outline;
  const measure = measures.find(({ key }) => key === params.get('measure'))?.key;
  const unitId = Number(params.get('unit')) || undefined;
  const rhythm = rhythms.find((one) => one === params.get('rhythm')) ?? 'year';
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { data, error, isPending, refetch } = useQuery({
    ...measuresQuery({ planId, measure, unitId, page }),
    placeholderData: (former) => former,
  });
  const [edited, setEdited] = useState<MeasureFigure | 'new' | null>(null);
  const download = useDownloadMeasures({ planId, rhythm, measure });
  const mayEnter = state === 'running' && units.some(({ scores }) => scores);
  const names = new Map(measures.map((one) => [one.key, one]));
  const filter = (name: string, value: string | undefined) => {
    set(name, value ?? null, true);
    set('page', null, true);
  };
  if (measures.length === 0) return <p className={style.none}>{t('scoring.measures.noMeasures')}</p>;
  return (
    <>
      <div className={style.bar} role="search" aria-label={t('scoring.measures.bar')}>
        <Select
          className={style.wide}
          aria-label={t('scoring.measures.measure')}
          placeholder={t('scoring.measures.anyMeasure')}
          allowClear
          value={measure}
          onChange={(value?: string) => filter('measure', value)}
          options={measures.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Select
          className={style.wide}
          aria-label={t('scoring.columns.unit')}
          placeholder={t('scoring.anyUnit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={unitId}
          onChange={(value?: number) => filter('unit', value === undefined ? undefined : String(value))}
          options={units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
        />
      </div>
      {mayEnter && (
        <div className={style.bar}>
          <Button type="primary" onClick={() => setEdited('new')}>
            {t('scoring.measures.new')}
          </Button>
          <Select
            className={style.select}
            aria-label={t('scoring.measures.rhythm')}
            value={rhythm}
            onChange={(value: MeasureRhythm) => set('rhythm', value === 'year' ? null : value, true)}
            options={rhythms.map((value) => ({ value, label: t(`scoring.measures.rhythms.${value}`) }))}
          />
          <DownloadWorkbook download={download} />
          <Button onClick={() => set('import', 'measures', false)}>{t('scoring.measures.import')}</Button>
        </div>
      )}
      {error && <ProblemAlert title={t('scoring.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {data?.total === 0 && <p className={style.none}>{t('scoring.measures.none')}</p>}
      {data && data.total > 0 && (
        <TableFrame className={style.cards}>
          <thead>
            <tr>
              <th scope="col">{t('scoring.columns.unit')}</th>
              <th scope="col">{t('scoring.measures.measure')}</th>
              <th scope="col">{t('scoring.measures.period')}</th>
              <th scope="col" className={style.figure}>
                {t('scoring.measures.figure')}
              </th>
              <th scope="col">{t('scoring.measures.source')}</th>
              <th scope="col">{t('scoring.measures.entered')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((figure) => (
              <tr key={figure.id}>
                <th scope="row" lang="zh-CN">
                  {figure.unitName}
                </th>
                <td lang="zh-CN" data-label={t('scoring.measures.measure')}>
                  {names.get(figure.measure)?.name ?? figure.measure}
                </td>
                <td className={style.tight} data-label={t('scoring.measures.period')}>
                  {figure.period}
                </td>
                <td className={style.figure} data-label={t('scoring.measures.figure')}>
                  {figure.numerator}
                  {figure.denominator !== null && ` / ${figure.denominator}`}{' '}
                  <span className={style.quiet} lang="zh-CN">
                    {names.get(figure.measure)?.unit}
                  </span>
                </td>
                <td lang="zh-CN" data-label={t('scoring.measures.source')}>
                  {figure.source}
                </td>
                <td data-label={t('scoring.measures.entered')}>
                  {figure.enteredBy}
                  <span className={style.note}>{clockTime(figure.enteredAt)}</span>
                  {figure.mayChange && (
                    <Button size="small" onClick={() => setEdited(figure)}>
                      {t('scoring.measures.edit')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      {data && data.total > pageSize && (
        <Pagination
          className={style.pages}
          current={page}
          pageSize={pageSize}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) => set('page', next === 1 ? null : String(next), false)}
        />
      )}
      {edited && (
        <MeasureForm outline={outline} figure={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {params.get('import') === 'measures' && mayEnter && (
        <MeasureImportDrawer planId={planId} onClose={() => set('import', null, true)} />
      )}
    </>
  );
}

function MeasureImportDrawer({ planId, onClose }: { planId: number; onClose: () => void }) {
  const { t } = useTranslation();
  const done = useDone();
  const compare = useCompareMeasures(planId);
  const apply = useImportMeasures(planId);
  const words: TableWords = {
    title: t('scoring.workbook.title'),
    how: t('scoring.workbook.how'),
    name: t('scoring.workbook.name'),
    sum: ({ count, unchanged }) =>
      t('scoring.workbook.sum', {
        ...{ added: count('added'), changed: count('changed'), removed: count('removed'), unchanged },
      }),
    absent: (count) => t('scoring.workbook.absent', { count }),
    absentHow: t('scoring.workbook.absentHow'),
    outcome: (outcome) => t(`scoring.workbook.outcomes.${outcome as 'added'}`),
    field: (field) => t(`scoring.workbook.fields.${field as 'source'}`),
  };
  return (
    <ImportDrawer
      words={words}
      compare={compare}
      apply={apply}
      onImported={(imported) => {
        done(t('scoring.workbook.done', imported));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
