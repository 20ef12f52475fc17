import { useQuery } from '@tanstack/react-query';
import { App, Button, Segmented, Skeleton } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Chart, type ChartHandle } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { savePicture } from '../../../shared/charts/save-picture';
import { ProblemAlert } from '../../../shared/problem-alert';
import { quarterKey, quarters } from '../../inspections/quarters';
import { trendQuery } from '../api/scores';
import { fontOfPage } from '../model/font';
import { linesByDay } from '../model/trend';
import { trendOption } from '../model/trend-option';
import style from './sheets.module.css';

interface Props {
  planId: number;
  units: readonly { unitId: number; name: string }[];
  /** Of the picture, without its ending. */
  fileName: string;
  addressOf: (unitId: number) => string;
}

/** 得分走势: totals of units by day, and of their quarterly inspections. */
export function TrendSheet({ planId, units, fileName, addressOf }: Props) {
  const { t } = useTranslation();
  const colours = useChartColours();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const chart = useRef<ChartHandle>(null);
  const [by, setBy] = useState<'day' | 'quarter'>('day');
  const [isTable, setIsTable] = useState(false);
  const { data, error, isPending, refetch } = useQuery(
    trendQuery(
      planId,
      units.map(({ unitId }) => unitId),
    ),
  );
  const shown = useMemo(() => {
    if (!data) return { places: [], series: [] };
    if (by === 'day') {
      const { days, lines } = linesByDay(data.points, units);
      return { places: days, series: lines };
    }
    const totalOf = (unitId: number, quarter: number) =>
      data.quarters.find((one) => one.unitId === unitId && one.quarter === quarter)?.total ?? null;
    return {
      places: quarters.map((quarter) => t(`scorecards.quarters.${quarterKey(quarter)}`)),
      series: units.map(({ unitId, name }) => ({
        ...{ unitId, name },
        values: quarters.map((quarter) => totalOf(unitId, quarter)),
      })),
    };
  }, [data, by, units, t]);
  const option = useMemo(() => trendOption(shown.places, shown.series, colours, fontOfPage()), [shown, colours]);
  const isEmpty = shown.series.every(({ values }) => values.every((value) => value === null));
  const title = t('scorecards.trend.title');
  const save = () => {
    const svg = chart.current?.svg();
    if (svg) void savePicture(svg, fileName, colours.surface).catch(() => message.error(t('scorecards.notSaved')));
  };
  return (
    <section className={style.sheet} aria-labelledby="trend">
      <div className={style.top}>
        <h2 id="trend">
          {title}
          <span className={style.note}>{t(`scorecards.trend.note.${by}`)}</span>
        </h2>
        <div className={style.tools}>
          <Segmented<'day' | 'quarter'>
            size="small"
            aria-label={t('scorecards.trend.by')}
            value={by}
            onChange={setBy}
            options={(['day', 'quarter'] as const).map((value) => ({ value, label: t(`scorecards.trend.${value}`) }))}
          />
          {!isEmpty && (
            <Button size="small" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
              {t(isTable ? 'scorecards.showChart' : 'scorecards.showTable')}
            </Button>
          )}
          {!isEmpty && !isTable && (
            <Button size="small" onClick={save}>
              {t('scorecards.savePicture')}
            </Button>
          )}
        </div>
      </div>
      {error && <ProblemAlert title={t('scorecards.trend.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 5 }} />}
      {data && isEmpty && <p className={style.note}>{t(`scorecards.trend.none.${by}`)}</p>}
      {data && !isEmpty && !isTable && (
        <Chart
          ref={chart}
          label={t('scorecards.trend.label', { units: units.map(({ name }) => name).join('、') })}
          height={220}
          option={option}
          onPick={({ seriesIndex }) => {
            const unit = seriesIndex === undefined ? undefined : units[seriesIndex];
            if (unit) void navigate(addressOf(unit.unitId));
          }}
        />
      )}
      {data && !isEmpty && isTable && (
        <div className={style.scroller} tabIndex={0} role="region" aria-label={title}>
          <table className={style.data}>
            <thead>
              <tr>
                <th scope="col">{t(`scorecards.trend.${by}`)}</th>
                {shown.series.map(({ unitId, name }) => (
                  <th key={unitId} scope="col" className={style.number} lang="zh-CN">
                    <Link to={addressOf(unitId)}>{name}</Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.places.map((place, index) => (
                <tr key={place}>
                  <th scope="row">{place}</th>
                  {shown.series.map(({ unitId, values }) => (
                    <td key={unitId} className={style.number}>
                      {values[index] ?? '—'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
